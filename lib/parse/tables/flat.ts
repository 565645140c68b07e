import { type Column, FORMS, type FormVersion, type TableId } from '../../model/form.ts';
import { disclosureHeader, outcomeOf, rowOf } from '../labels.ts';
import type { Line } from '../pieces.ts';
import { Draft } from './draft.ts';
import { type Token, tokensOf, withoutPageNumbers } from './tokens.ts';

/**
 * Tables flattened to lines of text, as PDF-to-text and some portals leave them (DOMAIN §7.5, 10.1): the words of a row's
 * label, perhaps over two lines, and then its figures. The column headers are scrambled there, so the form's order rules;
 * a row whose figures are not as many as its columns is not guessed at.
 */
const MAX_LABEL_TOKENS = 8;
const LONGEST_LABEL = 45;
/** Alone they may be the headers of columns. */
const NAMES_COLUMN = /^(?:总计|合计|其[他它])$/;
/** No sentence names so many outcomes. */
const MANY_OUTCOMES = 10;

interface FlatRow {
  readonly words: readonly Token[];
  readonly figures: readonly Token[];
}

/** Runs of words, each with the run of figures behind it. */
function rowsOf(tokens: readonly Token[]): FlatRow[] {
  const rows: { words: Token[]; figures: Token[] }[] = [];
  for (const token of tokens) {
    let row = rows.at(-1);
    if (!row || (!token.figure && row.figures.length > 0)) {
      row = { words: [], figures: [] };
      rows.push(row);
    }
    (token.figure ? row.figures : row.words).push(token);
  }
  return rows;
}

/** The row that the last words before the figures name: the shortest tail that names one, lines of a cut label joined. */
function nameOf(table: TableId, words: readonly Token[]): { row: string; from: number } | null {
  let text = '';
  for (let from = words.length - 1; from >= Math.max(0, words.length - MAX_LABEL_TOKENS); from--) {
    text = words[from]!.plain + text;
    const row = rowOf(table, text);
    if (row !== null) return { row, from };
  }
  return null;
}

function readRows(draft: Draft, tokens: readonly Token[], expected: FormVersion): void {
  const rows = rowsOf(tokens).map((row) => ({
    ...row,
    named: row.figures.length > 0 ? nameOf(draft.table, row.words) : null,
  }));
  // the form is told first: what it calls a column says how many figures are due
  for (const { words, named } of rows) noteForm(draft, words, named?.row);
  const version = draft.form ?? expected;
  for (const { words, figures, named } of rows) {
    if (!named) continue;
    const columns = columnsOf(version, draft.table, named.row);
    const label = words[named.from]!;
    const text = words
      .slice(named.from)
      .map((word) => word.text)
      .join('');
    if (!columns || !draft.row(named.row, text, spot(label))) continue;
    draft.place ??= spot(label);
    const cells = withoutPageNumbers(figures, columns.length, words.at(-1)!.line);
    if (cells.length !== columns.length) {
      shift(draft, named.row, label, cells.length, columns.length);
      continue;
    }
    for (const [index, { id }] of columns.entries()) {
      const token = cells[index]!;
      draft.cell(named.row, id, { text: token.text, place: spot(token) });
    }
  }
}

function columnsOf(version: FormVersion, table: TableId, row: string): readonly Column[] | undefined {
  return FORMS[version].tables[table].rows.find((each) => each.id === row)?.columns;
}

function shift(draft: Draft, id: string, { line, start, end, text }: Token, found: number, expected: number): void {
  draft.shifted.push({ id, place: spot({ line, start, end }), text, found, expected });
}

const NAMES_FORM: readonly (readonly [row: RegExp, form: FormVersion])[] = [
  [/overdueCorrection|overdueFee|other\.misc$/, '2021'],
  [/otherServices|procurement/, '2019'],
];

function noteForm(draft: Draft, words: readonly Token[], row: string | undefined): void {
  const told = row && NAMES_FORM.find(([pattern]) => pattern.test(row))?.[1];
  if (told) draft.forms.add(told);
  if (draft.table !== 'disclosure') return;
  for (const word of words) {
    const form = disclosureHeader(word.plain)?.form;
    if (form) draft.forms.add(form);
  }
}

/** Labels whose figures are all gone, as blanks go when a table is flattened: the rows are there, and nothing is guessed. */
function readBareLabels(draft: Draft, tokens: readonly Token[], expected: FormVersion): void {
  const lines = new Map<Line, Token[]>();
  for (const token of tokens) lines.set(token.line, [...(lines.get(token.line) ?? []), token]);
  for (const [line, words] of lines) {
    if (words.length > 3 || words.some((word) => word.figure) || NAMES_COLUMN.test(words.at(-1)!.plain)) continue;
    const row = line.plain.length <= LONGEST_LABEL ? rowOf(draft.table, line.plain) : null;
    const columns = row && columnsOf(draft.form ?? expected, draft.table, row);
    const label = words[0]!;
    if (!row || !columns || !draft.row(row, line.text, spot(label))) continue;
    draft.place ??= spot(label);
    shift(draft, row, label, 0, columns.length);
  }
}

function spot(token: Pick<Token, 'line' | 'start' | 'end'>): { handle: number; start: number; end: number } {
  return { handle: token.line.place.handle, start: token.start, end: token.end };
}

/** Fifteen figures in a row: the one data row of table four. */
function readProceedings(draft: Draft, tokens: readonly Token[]): void {
  const rows = FORMS['2021'].tables.proceedings.rows;
  const spots = rows.flatMap((row) => row.columns.map((column) => ({ row: row.id, column: column.id })));
  const runs = rowsOf(tokens).filter((row) => row.figures.length > 0);
  const groups = runs.map((row) => ({ ...row, figures: withoutPageNumbers(row.figures, spots.length) }));
  const fifteen = groups.findLast((row) => row.figures.length === spots.length);
  const three = groups.filter((row) => row.figures.length === 5);
  const figures = fifteen?.figures ?? (three.length === 3 ? three.flatMap((row) => row.figures) : null);
  if (!figures) {
    const headers = tokens.filter((each) => outcomeOf(each.plain) !== null);
    if (headers.length < MANY_OUTCOMES) return;
    // its headers, and too few figures or too many: the table is there, and nothing is guessed
    const found = runs.reduce((sum, run) => sum + run.figures.length, 0);
    for (const { id } of rows) {
      draft.row(id, headers[0]!.text, spot(headers[0]!));
      shift(draft, id, headers[0]!, found, spots.length);
    }
    draft.place = spot(headers[0]!);
    return;
  }
  for (const [index, { row, column }] of spots.entries()) {
    const token = figures[index]!;
    draft.row(row, token.text, spot(token));
    draft.cell(row, column, { text: token.text, place: spot(token) });
  }
  draft.place = spot(figures[0]!);
}

/**
 * @param lines the lines in which the table may stand: those of its section, or of the whole report where it has none
 * @param expected the form of the report's year, for rows that are alike in both
 */
export function readFlat(table: TableId, lines: readonly Line[], expected: FormVersion): Draft {
  const draft = new Draft(table);
  const tokens = tokensOf(lines);
  if (table === 'proceedings') readProceedings(draft, tokens);
  else {
    readRows(draft, tokens, expected);
    readBareLabels(draft, tokens, expected);
  }
  // a chance likeness in a paragraph is no table
  if (table === 'applications' && draft.rows.size < 6) return new Draft(table);
  if (
    table === 'disclosure' &&
    (draft.rows.size < 2 ||
      (draft.rows.size < 4 && !draft.form && !tokens.some(({ plain }) => /^第二十条/.test(plain))))
  ) {
    return new Draft(table);
  }
  return draft;
}
