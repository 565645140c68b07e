/** Page text in every form: markup, formulas, marks that turn text, half characters and NUL stay text. */
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { csv } from '../../lib/export/csv.ts';
import { clean, tsvText } from '../../lib/export/escape.ts';
import { figures } from '../../lib/export/figures.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { findings } from '../../lib/export/findings.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { markdown, mdText } from '../../lib/export/markdown.ts';
import { writeNotice } from '../../lib/export/notice/notice.ts';
import { report } from '../../lib/export/report/report.ts';
import { writeWorkbook } from '../../lib/export/xlsx/workbook.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { hostileText, UNWRITABLE } from './hostile.ts';
import { inspected, OPTIONS, OWN, REPORT_NOTE } from './inspected.ts';
import { sheetsOf } from './workbook.ts';

const plain = inspected();
const FIELD = 'proceedings.review@upheld';

/** The audit with that text wherever a page or a user can put one. */
function withText(text: string): Audit {
  const words = { 'zh-CN': text, en: text };
  const { report: read } = plain;
  const { proceedings } = read!.tables;
  const cells = proceedings.cells.map((cell) =>
    cell.field === FIELD ? { ...cell, state: 'unreadable' as const, value: null, text } : cell,
  );
  return {
    ...plain,
    page: { url: `http://x.gov.cn/${encodeURIComponent(clean(text))}`, title: text },
    report: {
      ...read!,
      title: { ...read!.title!, text },
      agency: { ...read!.agency!, name: text },
      tables: { ...read!.tables, proceedings: { ...proceedings, cells } },
    },
    notes: [{ ...REPORT_NOTE, text }],
    findings: [{ ...OWN, message: words, where: words, basis: words, remedy: words, quote: text }, ...plain.findings],
  };
}

type Node = DefaultTreeAdapterMap['node'];

/** Names of all elements and of all their attributes. */
function shape(html: string): { tags: Set<string>; attributes: Set<string> } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const walk = (node: Node): void => {
    tags.add(node.nodeName);
    if ('attrs' in node) for (const { name } of node.attrs) attributes.add(name);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return { tags, attributes };
}

describe('rich forms', () => {
  const forms = {
    report: (audit: Audit) => Promise.resolve(report(audit, OPTIONS)),
    list: (audit: Audit) => Promise.resolve(findings(audit, 'zh-CN').html),
    figures: (audit: Audit) => Promise.resolve(figures(audit).html),
    notice: async (audit: Audit) => String((await writeNotice(audit, OPTIONS)).file),
  };
  it.each(Object.entries(forms))(
    '%s: no text makes an element or an attribute, nor leaves what cannot be written',
    async (_, form) => {
      const benign = shape(await form(withText('文字')));
      const allowed = { tags: new Set([...benign.tags, '#text']), attributes: benign.attributes };
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const html = await form(withText(text));
          const { tags, attributes } = shape(html);
          expect([...tags].filter((tag) => !allowed.tags.has(tag))).toEqual([]);
          expect([...attributes].filter((name) => !allowed.attributes.has(name) && name !== 'sdnum')).toEqual([]);
          expect(html).not.toMatch(UNWRITABLE);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('TSV', () => {
  it('keeps every cell in its place, and no cell is a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rows = figures(withText(text), 'proceedings').text.split('\n').slice(1, 5);
        expect(rows.map((row) => row.split('\t').length)).toEqual([15, 15, 15, 15]);
        const cell = rows[3]!.split('\t')[0]!;
        expect(cell).not.toMatch(UNWRITABLE);
        expect(cell).not.toMatch(/^[=+@＝＋＠]./);
        expect(cell === '' || /^-(?!\d+(\.\d+)?$)./.test(cell)).toBe(cell === '');
      }),
    );
  });
  it('leaves a plain negative number a number', () => {
    expect(['-3', '-12.5', '-1+1', '-'].map(tsvText)).toEqual(['-3', '-12.5', "'-1+1", '-']);
  });
});

describe('CSV', () => {
  /** RFC 4180, with every line ended. */
  function parsed(text: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
      if (end === ',') continue;
      rows.push(row);
      row = [];
    }
    return rows;
  }

  it('reads back as it was written, in columns that stay, with no formula in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = csv(withText(text), 'zh-CN');
        expect(written.startsWith('\ufeff"类型","序号"')).toBe(true);
        const rows = parsed(written.slice(1));
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([27]));
        const own = rows.find((row) => row[16] === 'own');
        const shown = clean(text.replace(/[\t\r\n]+/g, ' '));
        expect([shown, `'${shown}`, `'${shown.trim()}`]).toContain(own?.[5]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@＝＋＠]./);
        expect(written).not.toMatch(UNWRITABLE);
      }),
      { numRuns: 60 },
    );
  });

  it('has a difference below zero as a number, and long digits as text', () => {
    const rows = parsed(csv(withText('12345678901234567890'), 'zh-CN').slice(1));
    const follows = rows.find((row) => row[0] === '牵连' && row[16] === 'applications-row-total');
    expect(follows?.[7]).toBe('-36');
    expect(csv(withText('x'), 'zh-CN')).toContain(',-36,37,');
    expect(rows.find((row) => row[16] === 'own')?.[5]).toBe("'12345678901234567890");
  });
});

describe('Markdown', () => {
  it('no text is markup: unescaped it is what it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = mdText(text);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line).not.toMatch(/^(?:[-+=#]|\d+[.)])/);
        expect(line.replace(/\\[^A-Za-z0-9\s]/g, '')).not.toMatch(/[`*_[\]<>|~&\\]/);
        expect(line.replace(/\\(.)/gu, '$1')).toBe(clean(text).replace(/\s+/g, ' ').trim());
      }),
    );
  });
  it('makes no heading and no list of a text', () => {
    const headings = (lines: readonly string[]): number => lines.filter((line) => line.startsWith('#')).length;
    const benign = markdown(withText('文字'), 'zh-CN').split('\n');
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = markdown(withText(text), 'zh-CN').split('\n');
        // a text without a letter leaves out the lines that would only hold it
        expect(lines.length).toBeLessThanOrEqual(benign.length);
        expect(headings(lines)).toBe(headings(benign));
      }),
      { numRuns: 60 },
    );
  });
});

describe('XLSX', () => {
  it('holds every text letter for letter, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { file } = await writeWorkbook(withText(text), OPTIONS);
        const sheets = await sheetsOf(file as Uint8Array);
        const list = sheets[1]!.rows;
        const at = list[0]!.indexOf('内容');
        const own = list.find((row) => row.includes('own'));
        expect(own?.[at] ?? '').toBe(clean(text));
        const figure = sheets[4]!.rows[4]?.[0] ?? '';
        expect(figure).toBe(clean(text));
        for (const { cells } of sheets) for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('the name of a saved file', () => {
  it('is one that Windows, macOS and Linux take, whatever the agency is called', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...FORMATS), (text, format) => {
        const name = fileName(withText(text), format, 'zh-CN');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]$/);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).toMatch(/-2023-\S+-20250211-0942\.\w+$/);
      }),
    );
  });
  it('says agency, year, what it is, and when', () => {
    expect(fileName(plain, FORMATS.find(({ id }) => id === 'html')!, 'zh-CN')).toBe(
      '云泽市教育局-2023-核查报告-20250211-0942.html',
    );
  });
});
