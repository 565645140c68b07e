/** Sample audits of invented agencies: with errors, clean, with a table as an image. */

import { cellPlace, columnName, rowName } from '../../lib/locales/terms.ts';
import type { Audit, Equation, Finding, Localised, Outcome } from '../../lib/model/audit.ts';
import { type FieldId, FORMS, type TableId } from '../../lib/model/form.ts';
import type { CellState, Report, TableRead } from '../../lib/model/report.ts';
import { WITHOUT_TEXT } from '../report-parts.ts';
import { equationFor, relationsFor, soundFigures } from './figures.ts';

export const say = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });
const place = { handle: 0 };

/** The report that shows these figures; `texts` are cells that print something else than a figure. */
function reportOf(
  agency: string,
  figures: ReadonlyMap<FieldId, number>,
  texts: ReadonlyMap<FieldId, string>,
  image?: TableId,
): Report {
  const table = (id: TableId): TableRead => ({
    id,
    state: id === image ? 'image' : 'read',
    form: '2021',
    readAs: '2021',
    cells: FORMS[2021].tables[id].rows.flatMap((row) =>
      row.columns.map((column) => {
        const field: FieldId = `${row.id}@${column.id}`;
        const text = texts.get(field);
        const state: CellState = text === undefined ? 'value' : 'placeholder';
        const value = text === undefined ? (figures.get(field) ?? 0) : null;
        return { field, state, value, text: text ?? String(value), styles: [], place };
      }),
    ),
    rows: [],
    missingRows: [],
    columns: [],
    missingColumns: [],
    shifted: [],
    place,
  });
  const tables = {
    disclosure: table('disclosure'),
    applications: table('applications'),
    proceedings: table('proceedings'),
  };
  return {
    title: { text: `${agency}2024年政府信息公开工作年度报告`, source: 'body', place, canonical: true },
    agency: { name: agency, kind: 'department', level: 'prefecture', source: 'title' },
    year: 2024,
    yearSource: 'title',
    form: '2021',
    sections: [],
    tables,
    dates: [{ date: '2025-01-24', source: 'PubDate', place: null }],
    unreadFrames: 0,
    ...WITHOUT_TEXT,
  };
}

const NAMES: Readonly<Record<string, Localised>> = {
  'section-missing': say('六个部分齐全', 'All six sections present'),
  'section-order': say('各部分顺序', 'Order of the sections'),
  'title-form': say('标题格式', 'Form of the title'),
  'table-missing': say('三张统计表齐全', 'All three tables present'),
  'cell-placeholder': say('占位符号', 'Placeholders'),
  'form-outdated': say('统计表格式版本', 'Version of the form'),
  'applications-balance': say('表三平衡', 'Table 3 balance'),
  'regulations-without-power': say('规章制定权', 'Power to make 规章'),
};

export function auditOf(
  agency: string,
  parts: Partial<Audit> = {},
  figures = soundFigures(),
  texts = new Map<FieldId, string>(),
  image?: TableId,
): Audit {
  const found = new Set(parts.findings?.map(({ rule }) => rule));
  const outcome = (rule: string): Outcome =>
    found.has(rule) ? 'fail' : rule === 'regulations-without-power' ? 'not assessable' : 'pass';
  return {
    schema: 1,
    version: '0',
    ruleset: '2025.01',
    status: 'done',
    page: { url: 'http://zrzy.yunze.gov.cn/xxgk/2024.html', title: `${agency}2024年政府信息公开工作年度报告` },
    time: '2025-03-02T08:30:00.000Z',
    form: '2021',
    report: reportOf(agency, figures, texts, image),
    findings: [],
    checks: {
      ...Object.fromEntries(Object.keys(NAMES).map((rule) => [rule, outcome(rule)])),
      'row-order': 'not applicable',
    },
    names: { ...NAMES, 'row-order': say('行列顺序', 'Order of rows and columns') },
    unassessed: [
      {
        rule: 'regulations-without-power',
        name: NAMES['regulations-without-power']!,
        why: say('机关层级不明', 'the level of the agency is unclear'),
      },
    ],
    relations: relationsFor(figures),
    ...parts,
  };
}

const BASIS = say(
  '国办公开办函〔2021〕30号，表三“总计”列、“（七）总计”行',
  '国办公开办函〔2021〕30号, table 3, column 总计 and row （七）总计',
);

/** A finding on a relation, worded from its own equation. */
export function relationFinding(
  figures: ReadonlyMap<FieldId, number>,
  kind: Equation['kind'],
  rule: string,
  along: string,
  more: Partial<Finding> & { readonly message: Localised },
): Finding {
  const sides = equationFor(figures, rule, along);
  const label = (field: FieldId) =>
    kind === 'row' || kind === 'group' ? columnName(field) : rowName(field.split('@')[0]!);
  const named = (operands: typeof sides.left) => operands.map((each) => ({ ...each, label: label(each.field) }));
  const name = kind === 'row' || kind === 'group' ? rowName(along) : columnName(`applications@${along}`);
  const fields = [...sides.left, ...sides.right].map(({ field }) => field);
  return {
    id: `${rule}:${along}`,
    rule,
    severity: 'error',
    verdict: 'fail',
    section: kind === 'group' ? 'proceedings' : 'applications',
    where: cellPlace(more.suspect?.field ?? fields[0]!),
    basis: BASIS,
    remedy: say('核对台账后更正此格，或更正所列总计。', 'Check the register, then correct this cell or the totals.'),
    fields,
    places: [],
    equation: {
      kind,
      name: say(`${name['zh-CN']}`, name.en),
      ...sides,
      left: named(sides.left),
      right: named(sides.right),
    },
    delta: sides.leftSum - sides.rightSum,
    ...more,
  };
}

export { place };
