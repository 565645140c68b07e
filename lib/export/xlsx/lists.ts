/** The sheets of words: overview, findings, waivers and notes. */
import { t } from '../../locales/document.ts';
import { SEVERITY_TERMS } from '../../locales/terms.ts';
import { type Audit, count, type Locale } from '../../model/audit.ts';
import { type ColumnId, itemLines, type Line } from '../columns.ts';
import { nothingFound, unassessedOf, wordOf } from '../entries.ts';
import { byNumber, type Item, type Items } from '../items.ts';
import { correctionLines, noteLines, REMARKS } from '../remarks.ts';
import { reportFacts } from '../report-facts.ts';
import { sourceFacts } from '../source.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';

const text = (value: string | number | null | undefined): SheetCell => ({
  value: value === '' || value === undefined ? null : value,
  style: typeof value === 'number' ? 'number' : 'text',
});
const label = (value: string): SheetCell => ({ value, style: 'label' });
const head = (value: string): SheetCell => ({ value, style: 'head' });

/** What was audited, how many of each, and what could not be assessed. */
export function overviewSheet(audit: Audit, locale: Locale, by: string): SheetDraft {
  const counts = count(audit.findings);
  const of = (state: string): number => audit.relations.filter((each) => each.state === state).length;
  const pairs: [string, string | number][] = [
    ...reportFacts(audit, locale),
    ...sourceFacts(audit, locale, by).map((each): [string, string] => [each.label, each.value]),
    ...(['error', 'warning', 'review', 'info'] as const).map((mark): [string, number] => [
      SEVERITY_TERMS[mark][locale],
      counts[mark],
    ]),
    [REMARKS.waived[locale], counts.waived],
    [t(locale, 'count.blind'), audit.unassessed.length],
    ...(
      [
        ['count.relations', audit.relations.length],
        ['count.held', of('held')],
        ['count.broken', of('broken')],
      ] as const
    ).map(([key, n]): [string, number] => [t(locale, key), n]),
  ];
  const none = nothingFound(audit) ? [[text(wordOf('none', locale)), null]] : [];
  const blind = unassessedOf(audit, locale);
  return {
    name: t(locale, 'sheet.overview'),
    widths: [24, 90],
    rows: [
      [{ value: t(locale, 'report.name'), style: 'title', span: [1, 2] }],
      [head(t(locale, 'sheet.item')), head(t(locale, 'sheet.value'))],
      ...pairs.map(([name, value]) => [label(name), { ...text(value), style: 'text' as const }]),
      ...none,
      ...blind.map((line) => [label(wordOf('unassessed', locale)), text(line)]),
    ],
    freeze: { rows: 2 },
    repeat: 2,
  };
}

/** Name and width of a column, as CSV has them. */
type ListColumn = readonly [id: ColumnId, width: number];
const FINDING_COLUMNS: readonly ListColumn[] = [
  ['number', 6],
  ['kind', 8],
  ['severity', 10],
  ['section', 11],
  ['where', 26],
  ['message', 48],
  ['equation', 40],
  ['delta', 8],
  ['expected', 8],
  ['doubt', 30],
  ['basis', 34],
  ['remedy', 34],
  ['notes', 30],
  ['rule', 28],
  ['fields', 30],
];
const REMARK_COLUMNS: readonly ListColumn[] = [
  ['kind', 10],
  ['where', 26],
  ['message', 56],
  ['reason', 34],
  ['scope', 24],
  ['waivedAt', 18],
  ['notes', 30],
  ['rule', 28],
];

function listSheet(
  name: 'sheet.findings' | 'sheet.remarks',
  columns: readonly ListColumn[],
  lines: readonly Line[],
  locale: Locale,
): SheetDraft {
  const cells = lines.map((line) => columns.map(([id]) => text(line[id])));
  return {
    name: t(locale, name),
    widths: columns.map(([, width]) => width),
    rows: [
      columns.map(([id]) => head(t(locale, `column.${id}`))),
      ...(cells.length > 0 ? cells : [[text(t(locale, 'sheet.none'))]]),
    ],
    freeze: { rows: 1 },
    filter: cells.length > 0,
    landscape: true,
    repeat: 1,
  };
}

/** One finding a line, in the order of its number, what follows from it below it. */
export function findingsSheet(open: readonly Item[], locale: Locale): SheetDraft {
  return listSheet(
    'sheet.findings',
    FINDING_COLUMNS,
    byNumber(open).flatMap((item) => itemLines(item, locale)),
    locale,
  );
}

/** What was waived and why, the notes, and the readings corrected by hand. */
export function remarksSheet(audit: Audit, { waived }: Items, locale: Locale): SheetDraft {
  const plain = (key: 'line.note' | 'line.correction', lines: readonly string[]): Line[] =>
    lines.map((message) => ({ kind: t(locale, key), message }));
  const lines = [
    ...waived.flatMap((item) => itemLines(item, locale)),
    ...plain('line.note', noteLines(audit, locale)),
    ...plain('line.correction', correctionLines(audit, locale)),
  ];
  return listSheet('sheet.remarks', REMARK_COLUMNS, lines, locale);
}
