import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { tsvText } from '../../lib/export/escape.ts';
import { figures } from '../../lib/export/figures.ts';
import { findings } from '../../lib/export/findings.ts';
import { json } from '../../lib/export/json.ts';
import { terminal } from '../../lib/export/terminal.ts';
import { GOLDEN } from '../audit/golden.ts';
import { absentTable, makeReport, noFigure, type Overrides, withSection } from '../rules/report.ts';

const PAGE = { url: 'http://jyj.yunze.gov.cn/a?b=1&c=2', title: '<b>报告</b>' };
const NOW = new Date('2025-02-11T01:42:00Z');
const NOT_HELD = 'applications.results.unableToProvide.notHeld@naturalPerson';

const run = (overrides: Overrides = {}) => audit(makeReport({ values: GOLDEN, ...overrides }), PAGE, { now: NOW });
const broken = run({ values: { ...GOLDEN, [NOT_HELD]: 73 } });

/** Tag names that a browser makes of the markup. */
function tags(html: string): Set<string> {
  const found = new Set<string>();
  const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
    found.add(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parse(html) as unknown as Parameters<typeof walk>[0]);
  return found;
}

function grid(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t'));
}

describe('figures', () => {
  test('table three as TSV: 28 rows of 10 columns, merged cells blank, figures under their columns', () => {
    const rows = grid(figures(run(), 'applications').text).slice(1, 29);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(rows[2]).toEqual(['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '']);
    expect(rows[3]!.slice(0, 4)).toEqual(['一、本年新收政府信息公开申请数量', '', '', '123']);
    expect(rows[15]).toEqual([
      '',
      '（四）无法提供',
      '1.本机关不掌握相关政府信息',
      ...[37, 4, 0, 0, 3, 1, 45].map(String),
    ]);
    expect(rows[26]!.slice(1, 4)).toEqual(['（七）总计', '', '125']);
    expect(rows[27]!.at(-1)).toBe('9');
  });

  test.each([
    ['2021', 'disclosure', 14, 4],
    ['2019', 'disclosure', 18, 4],
    ['2019', 'applications', 26, 10],
    ['2021', 'proceedings', 4, 15],
  ] as const)('%s %s has the grid of the form', (form, table, height, width) => {
    const { text, html } = figures(run({ form }), table);
    const rows = grid(text).slice(1, height + 1);
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: height }, () => width));
    expect(html.match(/<tr>/g)).toHaveLength(height);
  });

  test('the rich table keeps merged cells', () => {
    const { html } = figures(run(), 'applications');
    expect(html).toContain('<th rowspan="22">三、本年度办理结果</th><th colspan="2">（一）予以公开</th>');
    expect(html).toContain('<th colspan="5">法人或其他组织</th>');
    expect(html).toContain('<th rowspan="8">（三）不予公开</th><th>1.属于国家秘密</th>');
  });

  test('what is no figure stands as printed, never as a formula, and long digits as text', () => {
    const cells = {
      'proceedings.review@upheld': noFigure('unreadable', '=HYPERLINK("http://x")'),
      'proceedings.review@corrected': noFigure('unreadable', '12345678901234567890'),
      'proceedings.review@other': noFigure('placeholder', '-'),
      'proceedings.review@pending': noFigure('unreadable', '<img src=x onerror=alert(1)>'),
    };
    const { text, html } = figures(run({ cells }), 'proceedings');
    expect(grid(text)[4]!.slice(0, 4)).toEqual([
      '\'=HYPERLINK("http://x")',
      "'12345678901234567890",
      '-',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(tags(html)).not.toContain('img');
    expect(html).toContain(`<td style="mso-number-format:'\\@'" sdnum="0;0;@">12345678901234567890</td>`);
  });

  test('all tables, the page, its address, the time and the rule set', () => {
    const { text, html } = figures(run());
    for (const part of [
      '二、主动公开',
      '三、收到和处理',
      '四、政府信息公开行政复议',
      PAGE.url,
      PAGE.title,
      '2025-02-11 09:42',
      broken.ruleset,
    ]) {
      expect(text).toContain(part);
    }
    expect(html).toContain('&lt;b&gt;报告&lt;/b&gt;');
    expect(tags(html)).not.toContain('b');
  });

  test('a table that is a picture gives no empty grid', () => {
    expect(figures(run(absentTable('2021', 'applications', 'image'))).text).not.toContain('三、收到和处理');
  });
});

describe('formula guard', () => {
  test.each([['=1+1'], ['+1'], ['-1+1'], ['@SUM(A1)'], ['\t=1'], ['＝1+1']])('%j', (text) => {
    expect(tsvText(text)).toMatch(/^'/);
  });
  test('leaves plain text alone', () => {
    expect([tsvText('—'), tsvText('-'), tsvText('3件\t(含2件)')]).toEqual(['—', '-', '3件 (含2件)']);
  });
});

describe('findings', () => {
  test('one cause a line, what follows folded under it, with basis and remedy', () => {
    const { text } = findings(broken, 'zh-CN');
    expect(text).toContain('1. [错误] “本机关不掌握相关政府信息”·自然人：73，应为 37（多 36）');
    expect(text).toContain('   牵连：表三（四）1·总计：45 ≠ 各类申请人之和 81（少 36）');
    expect(text).toContain('依据：国办公开办函〔2021〕30号，表三“（七）总计”行');
    expect(text).toContain('42 项勾稽关系，40 项成立，2 项不成立，0 项无法核查');
    expect(text).not.toContain('2. [');
  });

  test('in English, complete', () => {
    const { text } = findings(broken, 'en');
    expect(text).toContain('1. [error] “not held” · natural persons: 73, should be 37 (36 too many)');
    expect(text).toContain('Beijing time');
  });

  test('page text stays text', () => {
    const heading = '一、<script>alert(1)</script>';
    const { html } = findings(run({ sections: withSection('overview', { heading, wording: 'altered' }) }), 'zh-CN');
    expect(tags(html)).not.toContain('script');
  });

  test('a clean report still says what was not checked', () => {
    const { text } = findings(run({ report: { year: null } }), 'zh-CN');
    expect(text).toContain('已核查的规则未发现问题');
    expect(text).toContain('格式版本：报告年度不明');
  });
});

test('JSON is contract 3', () => {
  const cells = { 'proceedings.review@upheld': noFigure('blank'), 'proceedings.review@other': noFigure('absent') };
  const object = JSON.parse(JSON.stringify(json(run({ values: { ...GOLDEN, [NOT_HELD]: 73 }, cells }), 'a/b.html')));
  expect(object).toMatchObject({
    schema: 1,
    source: 'a/b.html',
    status: 'done',
    report: {
      agency: '云泽市教育局',
      year: 2023,
      form: '2021',
      sections: [{ id: 'overview', heading: '一、总体情况' }, {}, {}, {}, {}, {}],
    },
    relations: { checked: 42, held: 39 },
  });
  expect(object.report.values[NOT_HELD]).toBe(73);
  expect(object.report.values['proceedings.review@upheld']).toBeNull();
  expect(object.report.values).not.toHaveProperty('proceedings.review@other');
  const folded = object.findings.find((each: { cause?: string }) => each.cause);
  expect(folded).toMatchObject({
    rule: 'applications-row-total',
    severity: 'error',
    verdict: 'fail',
    cause: 'applications-results-total:naturalPerson',
    suspect: { field: NOT_HELD, expected: 37 },
  });
  expect(folded.fields[0]).toBe('applications.results.unableToProvide.notHeld@total');
  expect(
    Object.values(object.checks).every((each) =>
      ['fail', 'review', 'pass', 'not applicable', 'not assessable'].includes(each as string),
    ),
  ).toBe(true);
});

describe('terminal', () => {
  test('a report for people; colour only where asked', () => {
    const plain = terminal(broken, 'a.html', { locale: 'zh-CN', colour: false });
    expect(plain).toContain('云泽市教育局 · 2023 年度 · 2021 年版格式');
    expect(plain).toContain('⬣ [错误] “本机关不掌握相关政府信息”·自然人：73，应为 37（多 36）');
    expect(plain).not.toContain('\u001b');
    expect(terminal(broken, 'a.html', { locale: 'en', colour: true })).toContain('\u001b[31m');
  });

  test('page text cannot steer the terminal', () => {
    const title = { text: '\u001b[2J报告', source: 'body', place: null, canonical: false } as const;
    expect(terminal(run({ report: { title } }), 'a.html', { locale: 'en', colour: false })).not.toContain('\u001b');
  });

  test('a file that is no report', () => {
    const none = { ...run(), report: null, findings: [], checks: {} };
    expect(terminal(none, 'b.txt', { locale: 'zh-CN', colour: false })).toBe('b.txt\n  不是政府信息公开工作年度报告');
    expect(json(none, 'b.txt')).toMatchObject({ report: null, findings: [] });
  });
});
