/** Audits for the panel's sheets: with claims, corrections, candidates, rules switched off; of invented agencies. */
import type { Audit, ClaimRead } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { Correction } from '../../lib/model/ledger.ts';
import type { Cell, Report } from '../../lib/model/report.ts';
import { place, say } from './audits.ts';
import { clean, errors, image } from './states.ts';

const claim = (words: string, figure: number, more: Partial<ClaimRead>): ClaimRead => ({
  section: 'overview',
  words,
  sentence: `${words}。`,
  place,
  about: null,
  fields: [],
  figure,
  cell: null,
  state: 'open',
  ...more,
});
const beside = (field: FieldId, zh: string, en: string, cell: number) => ({
  about: say(zh, en),
  fields: [field],
  cell,
});

export const CARRIED = 'applications-row-total:applications.carriedForward';
export const MISMATCH = 'applications-text-mismatch:received/0.0';
const REVIEWED = 'decisions-text-mismatch:penalty/0.9';
const FOLLOWS = 'applications-text-mismatch:carriedForward/0.4';

const CLAIMS: readonly ClaimRead[] = [
  claim('全年新收政府信息公开申请118件', 118, {
    ...beside('applications.newReceived@total', '表三 一·总计', 'Table 3 item 1 · total', 116),
    state: 'differs',
    finding: MISMATCH,
    why: say('与“本年新收”、“上年结转”之和 122 也不符', 'nor does it agree with the sum, 122'),
  }),
  claim('上年结转6件', 6, {
    ...beside('applications.carriedOver@total', '表三 二·总计', 'Table 3 item 2 · total', 6),
    state: 'agrees',
  }),
  claim('结转下年度继续办理7件', 7, {
    ...beside('applications.carriedForward@total', '表三 四·总计', 'Table 3 item 4 · total', 8),
    state: 'differs',
    finding: FOLLOWS,
  }),
  claim('公开行政处罚决定35起', 35, {
    ...beside('disclosure.penalty@decisions', '表二·行政处罚·处理决定数量', 'Table 2 · penalties · decisions', 33),
    state: 'doubtful',
    finding: REVIEWED,
  }),
  claim('主动公开信息642条，其中机构职能18条、行政许可417条、规划信息133条、其他74条', 642, {
    about: say('18 + 417 + 133 + 74', '18 + 417 + 133 + 74'),
    cell: 642,
    state: 'agrees',
  }),
  claim('组织培训3场', 3, { why: say('表中无对应项', 'no cell of the tables corresponds') }),
  claim('参加200余人次', 200, { why: say('概数', 'an approximate figure') }),
  claim('较2023年97件', 97, { why: say('其他年度的数字', 'a figure of another year') }),
];

const told = (id: string, zh: string, en: string, more: object = {}) => ({
  ...errors.findings.find(({ rule }) => rule === 'cell-placeholder')!,
  id,
  rule: id.split(':')[0]!,
  section: 'overview' as const,
  fields: [],
  message: say(zh, en),
  ...more,
});

/** The claims' findings stand among the others. */
export const compared: Audit = {
  ...errors,
  claims: CLAIMS,
  findings: [
    ...errors.findings,
    told(MISMATCH, '文中“新收118件”与表三不符', 'The text does not agree with table 3'),
    told(FOLLOWS, '文中“结转7件”与表三不符', 'The text does not agree with table 3', { cause: CARRIED }),
    told(REVIEWED, '疑似文中“行政处罚35起”与表二不符，请核实', 'The text seems not to agree; please verify', {
      verdict: 'review',
      reason: say('文中为公开的数量，与表中口径可能不同', 'the text counts what was published'),
    }),
  ],
};

export const FIXED: FieldId = 'applications.newReceived@commercial';
export const corrections: readonly Correction[] = [
  { id: 'c1', kind: 'value', field: FIXED, printed: '2l', value: 21, time: '2025-03-02T08:40:00.000Z' },
  { id: 'c2', kind: 'table', table: 'proceedings', at: 3, text: '行政复议 行政诉讼', time: '2025-03-02T08:41:00.000Z' },
];
const lapsed: readonly Correction[] = [
  {
    ...{ id: 'c3', kind: 'value', field: 'disclosure.penalty@decisions', printed: '30', value: 33 },
    time: '2025-03-01T08:40:00.000Z',
  },
];

/** The report with one cell corrected and the page's tables named. */
function correctedReport(report: Report): Report {
  const fix = (cell: Cell): Cell =>
    cell.field === FIXED ? { ...cell, text: '2l', corrected: { state: 'unreadable', value: null } } : cell;
  const table = report.tables.applications;
  const candidate = (at: number, text: string, rows: number, columns: number) => ({ at, place, text, rows, columns });
  return {
    ...report,
    tables: { ...report.tables, applications: { ...table, cells: table.cells.map(fix) } },
    candidates: [
      { ...candidate(0, '导航 机构职能 政策文件', 4, 2), as: null },
      { ...candidate(1, '第二十条第（一）项 信息内容', 12, 4), as: 'disclosure' },
      { ...candidate(2, '（本列数据的勾稽关系为：第一项加第二项之和…', 29, 10), as: 'applications' },
      { ...candidate(3, '行政复议 行政诉讼', 4, 15), as: 'proceedings' },
    ],
  };
}

export const corrected: Audit = { ...compared, report: correctedReport(errors.report!), corrections, lapsed };

export const SHEETS: Readonly<Record<string, Audit>> = {
  errors: compared,
  corrected,
  clean: { ...clean, claims: [], off: ['row-order'] },
  image: { ...image, report: { ...image.report!, candidates: correctedReport(errors.report!).candidates! } },
  noReport: { ...clean, report: null, checks: {}, relations: [], unassessed: [] },
};
