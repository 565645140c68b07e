/** The printable report, the notice, the workbook and the CSV: what stands where. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../lib/export/columns.ts';
import { figures } from '../../lib/export/figures.ts';
import { findings } from '../../lib/export/findings.ts';
import { itemsOf } from '../../lib/export/items.ts';
import { json } from '../../lib/export/json.ts';
import { letterOf, writeNotice } from '../../lib/export/notice/notice.ts';
import { report } from '../../lib/export/report/report.ts';
import { writeFiguresWorkbook, writeWorkbook } from '../../lib/export/xlsx/workbook.ts';
import { count } from '../../lib/model/audit.ts';
import { inspected, NOT_HELD, NOW, OPTIONS, OWN, PAGE, REVIEW } from './inspected.ts';
import { sheetsOf } from './workbook.ts';

const audit = inspected();
const english = { ...OPTIONS, locale: 'en' } as const;

type Element = DefaultTreeAdapterMap['element'];
function elements(html: string, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (defaultTreeAdapter.isElementNode(node) && node.tagName === name) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}
function textOf(node: DefaultTreeAdapterMap['node']): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

describe('numbers of findings', () => {
  it('are given to errors first, then warnings, and at the end to what is to be verified', () => {
    const byNumber = [...itemsOf(audit).open].sort((a, b) => a.number - b.number);
    expect(byNumber.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(byNumber.map(({ mark }) => mark)).toEqual(['error', 'error', 'error', 'warning', 'review']);
  });
  it('count what the one counting function counts', () => {
    const { open, waived } = itemsOf(audit);
    const { error, warning, review, info, waived: n } = count(audit.findings);
    expect([open.length, waived.length]).toEqual([error + warning + review + info, n]);
  });
});

describe('the report', () => {
  const html = report(audit, OPTIONS);

  it('is one file that runs nothing, loads nothing and is light', () => {
    expect(elements(html, 'script')).toEqual([]);
    const policy = elements(html, 'meta').find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'/);
    expect(html).not.toMatch(/(?:src|action|background)="|url\(|@import| on[a-z]+="/);
    for (const link of elements(html, 'a')) expect(attribute(link, 'href')).toMatch(/^#p\d+$/);
    expect(textOf(elements(html, 'style')[0]!)).toContain('color-scheme: light');
    expect(html).not.toContain('prefers-color-scheme');
  });

  it('marks the wrong cell with the number of its finding, and proves each row and column in the margin', () => {
    const wrong = elements(html, 'td').filter((cell) => attribute(cell, 'class').startsWith('err'));
    expect(wrong.map(textOf)).toEqual(['173 错误', '210 错误', '312 错误']);
    const row = elements(html, 'tr').find((each) => textOf(each).startsWith('1.本机关不掌握相关政府信息'));
    expect(textOf(row!)).toMatch(/不成立 −36$/);
    expect(attribute(elements(html, 'tr').find((each) => attribute(each, 'id') === 'p1')!, 'id')).toBe('p1');
  });

  it('shows equations, basis, what follows, notes and why a waiver fell', () => {
    for (const part of [
      '行总计·本机关不掌握相关政府信息：73 + 4 + 3 + 1 = 81 ≠ 45',
      '只有此格改为 37 时，2 式同时成立。',
      '国办公开办函〔2021〕30号，表三“（七）总计”行',
      '备注：已电联，台账为 37',
      '曾于 2025-02-11 09:50 豁免（原因已查明），数字已变，重新列出',
      '疑点：口径可能不同',
      '表三（四）1·自然人：页面“37”，更正为 38；页面此处已变，更正未采用',
    ])
      expect(html).toContain(part);
  });

  it('folds the waived into a section of their own, and says what was checked and what was not', () => {
    const [waived] = elements(html, 'details');
    expect(textOf(waived!)).toContain('本机关没有规章制定权');
    expect(textOf(waived!)).toContain('仅此问题，数字不变时');
    expect(html).toContain('按期公布：页面上未见发布日期');
    expect(html).toMatch(/已核查，无误（\d+）/);
    expect(html).toContain('已关闭，未核查（1）');
  });

  it('is complete in English', () => {
    const text = textOf(elements(report(audit, english), 'main')[0]!);
    expect(text).toContain('“not held” · natural persons: 73, should be 37 (36 too many)');
    expect(text).toContain('Only 37 in this cell makes all 2 equations hold.');
    expect(text).not.toMatch(/问题清单|核查时间|undefined|\{\w+\}/);
  });

  it('says of a clean report that the checked rules found nothing, beside what was not checked', () => {
    const clean = report({ ...audit, findings: [] }, OPTIONS);
    expect(clean).toContain('已核查的规则未发现问题');
    expect(clean).toContain('核查不完整');
    expect(elements(clean, 'table').every((table) => attribute(table, 'class').startsWith('stat'))).toBe(true);
  });
});

describe('the notice', () => {
  const letter = letterOf(audit, OPTIONS);

  it('goes to the agency, lists errors, then what is to be brought into form, then what is to be verified', async () => {
    const { clip } = await writeNotice(audit, OPTIONS);
    const lines = clip!.text.split('\n').map((line) => line.trim());
    expect(lines.slice(0, 3)).toEqual([
      '关于更正《云泽市教育局2023年政府信息公开工作年度报告》的通知',
      '',
      '云泽市教育局：',
    ]);
    const order = ['一、需要更正的错误', '二、需要规范的内容', '三、需要核实的内容', '四、工作要求'].map((each) =>
      lines.indexOf(each),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(order[0]).toBeGreaterThan(0);
  });

  it('names place, sum, basis and what to correct of each', () => {
    const [first] = letter.parts[0]!.entries;
    expect(first).toEqual({
      line: '“本机关不掌握相关政府信息”·自然人：73，应为 37（多 36）。',
      details: [
        '位置：表三（四）1·自然人。',
        expect.stringMatching(/^核算：列总计·自然人：41 \+ .*= 161 ≠ 125；行总计/),
        '依据：国办公开办函〔2021〕30号，表三“（七）总计”行。',
        '要求：核对申请办理台账，更正有误的结果数或总计。',
      ],
    });
  });

  it('asks where it does not know, and leaves out the waived and notes for colleagues', async () => {
    const review = letter.parts.find(({ heading }) => heading === '需要核实的内容')!;
    expect(review.lead).toContain('仅凭页面不能断定');
    expect(review.entries[0]!.details).toContain('核实：核实口径。');
    const { clip, file } = await writeNotice(audit, OPTIONS);
    for (const text of [clip!.text, String(file)]) {
      expect(text).not.toMatch(/本机关没有规章制定权|已电联|附件与正文的日期不同/);
      expect(text).toContain(`${OWN.message['zh-CN']}。（人工核查发现）`);
    }
  });

  it('is signed and dated, with the deadline left to fill in', () => {
    expect([letter.signer, letter.date]).toEqual(['张三', '2025年2月11日']);
    expect(letterOf(audit, { ...OPTIONS, by: ' ' }).signer).toMatch(/^＿+$/);
    expect(letter.parts.at(-1)!.lead).toMatch(/于＿{4}年＿＿月＿＿日前完成更正/);
  });

  it('asks for nothing where nothing is to be asked', () => {
    const none = letterOf({ ...audit, findings: [] }, OPTIONS);
    expect(none.parts).toEqual([]);
    expect(none.open).toContain('在已核查的范围内未发现需要更正或核实的内容');
    expect(none.title).not.toContain('更正');
  });
});

describe('the workbook', () => {
  it('has its sheets, figures as numbers, merged cells and frozen heads', async () => {
    const { file } = await writeWorkbook(audit, OPTIONS);
    const sheets = await sheetsOf(file as Uint8Array);
    expect(sheets.map(({ name }) => name)).toEqual(['概况', '问题', '表二', '表三', '表四', '豁免与备注']);
    const [, list, , three, , remarks] = sheets;
    expect(list!.rows[1]!.slice(0, 3)).toEqual([1, '问题', '错误']);
    expect(list!.rows[1]![list!.rows[0]!.indexOf('差额')]).toBe(36);
    const row = three!.rows.find((each) => each.includes('1.本机关不掌握相关政府信息'))!;
    expect(row.slice(3, 10)).toEqual([73, 4, 0, 0, 3, 1, 45]);
    expect(three!.merges).toContainEqual({ startRow: 1, startCol: 0, endRow: 3, endCol: 2 });
    expect(three!.freezePane).toMatchObject({ rows: 4, columns: 3 });
    expect(remarks!.rows.map((each) => each[0])).toEqual(['类型', '已豁免', '备注', '人工更正', '人工更正']);
  });

  it('of the figures alone has one sheet a table that was read', async () => {
    const { file } = await writeFiguresWorkbook(audit, { ...OPTIONS, table: 'applications' });
    expect((await sheetsOf(file as Uint8Array)).map(({ name }) => name)).toEqual(['表三', '概况']);
  });
});

describe('the figures', () => {
  const rows = (merged: 'blank' | 'filled') =>
    figures(audit, 'applications', { merged })
      .text.split('\n')
      .map((line) => line.split('\t'));

  it('repeat merged labels where that is chosen, and never a figure', () => {
    expect(rows('blank')[17]!.slice(0, 4)).toEqual(['', '', '2.没有现成信息需要另行制作', '5']);
    expect(rows('filled')[17]!.slice(0, 4)).toEqual([
      '三、本年度办理结果',
      '（四）无法提供',
      '2.没有现成信息需要另行制作',
      '5',
    ]);
    const two = figures(audit, 'disclosure', { merged: 'filled' }).text;
    expect(two).toContain('行政许可\t1286\t\t');
  });

  it('shade a corrected reading, and say beneath what was read before', () => {
    const { html, text } = figures(audit, 'disclosure');
    expect(html).toMatch(/<td colspan="3" style="background:#fbf2de">1286<\/td>/);
    expect(text).toContain('表二·行政许可·处理决定数量：页面“1，286”，读作 1，更正为 1286');
  });
});

describe('lists', () => {
  it('keep a finding that follows from a waived one under it, and count the waived apart', () => {
    const cause = audit.findings.find(({ rule, cause: of }) => rule === 'applications-results-total' && !of)!;
    const waived = { id: 'w', scope: 'page', reason: '另有说明', time: NOW.toISOString() } as const;
    const some = { ...audit, findings: audit.findings.map((each) => (each === cause ? { ...each, waived } : each)) };
    const { text } = findings(some, 'zh-CN');
    expect(text).toContain('错误 2，提醒 1，待核实 1，提示 0，已豁免 2');
    expect(text).toContain('范围：本报告的此类问题；2025-02-11 09:42');
    const { findings: left } = json(some, PAGE.url, 'zh-CN', false) as { findings: { id: string; cause?: string }[] };
    expect(left.filter((each) => each.id === cause.id || each.cause === cause.id)).toEqual([]);
    expect(left.length).toBe(audit.findings.length - 3);
    expect(findings(some, 'zh-CN', false).text).toContain('已豁免 2（未列出）');
  });

  it('have columns whose order other programs may rely on', () => {
    expect(COLUMNS.join(' ')).toBe(
      'kind number severity section where message equation delta expected doubt basis remedy notes reason scope waivedAt rule fields',
    );
  });

  it('of JSON add keys to contract 3 and change none', () => {
    const object = json(audit, 'a.html') as Record<string, unknown>;
    const keys = 'schema ruleset source status reason page time report findings checks unassessed relations';
    expect(Object.keys(object).slice(0, 12).join(' ')).toBe(keys);
    expect(object).toMatchObject({ version: audit.version, off: ['cell-blank'], lapsed: [{ field: NOT_HELD }] });
    const list = object['findings'] as Record<string, unknown>[];
    expect(list.find((each) => each['rule'] === REVIEW.rule)).toMatchObject({
      verdict: 'review',
      reason: '口径可能不同',
    });
    expect(list.find((each) => each['waived'])).toMatchObject({ waived: { scope: 'finding' } });
  });
});
