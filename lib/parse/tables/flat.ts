import { FORMS, type FormVersion, type TableId } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import { disclosureHeader, rowOf } from '../labels.ts';
import type { Line } from '../pieces.ts';
import { Draft } from './draft.ts';

/**
 * Tables flattened to lines of text, as PDF-to-text and some portals leave them (DOMAIN §7.5, 10.1): the words of a row's
 * label, perhaps over two lines, and then its figures. The column headers are scrambled there, so the form's order rules;
 * a row whose figures are not as many as its columns is not guessed at.
 */
interface Token {
  readonly text: string;
  readonly plain: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly figure: boolean;
}

const WORD = /\S+/g;
const FIGURE =
  /^(?:[+\-−]?[\d０-９](?:[\d０-９.,．，]{0,14}[\d０-９])?|[/\\／]|[-—–－]{1,4}|无|零|[\d０-９.]{1,12}(?:件|万元|元|项|条))$/;
/** 1.属于…: a number glued to words begins a label, and a figure glued to the words before it ends one. */
const GLUED = /^(?<label>\D{2,80}?)(?<figure>\d[\d,.]{0,12})$/;
const MAX_LABEL_TOKENS = 8;
/** A page's number between two lines of a table is no figure of it. */
const PAGE_NUMBER = /^(?:[-—–]\s{0,3}\d{1,3}\s{0,3}[-—–]|第\s?\d{1,3}\s?页.{0,12})$/;

function tokensOf(lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  for (const line of lines) {
    if (line.text.length > 400 || PAGE_NUMBER.test(line.text)) continue;
    for (const match of line.text.matchAll(WORD)) {
      const text = match[0];
      const start = match.index;
      const glued = GLUED.exec(text)?.groups;
      if (glued && !FIGURE.test(text) && namesRow(plain(glued['label']!))) {
        const cut = start + glued['label']!.length;
        tokens.push({ text: glued['label']!, plain: plain(glued['label']!), line, start, end: cut, figure: false });
        tokens.push({
          text: glued['figure']!,
          plain: glued['figure']!,
          line,
          start: cut,
          end: start + text.length,
          figure: true,
        });
      } else
        tokens.push({ text, plain: plain(text), line, start, end: start + text.length, figure: FIGURE.test(text) });
    }
  }
  return tokens;
}

const namesRow = (text: string): boolean => rowOf('applications', text) !== null || rowOf('disclosure', text) !== null;

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

/** A lone number on a line of its own, between rows whose figures share a line, is the number of a page. */
function withoutPageNumbers(figures: readonly Token[], due: number): readonly Token[] {
  if (figures.length <= due) return figures;
  const kept = figures.filter((token) => figures.some((other) => other !== token && other.line === token.line));
  return kept.length === due ? kept : figures;
}

function readRows(draft: Draft, tokens: readonly Token[], expected: FormVersion): void {
  for (const { words, figures } of rowsOf(tokens)) {
    for (const word of words) noteForm(draft, word.plain);
    const named = figures.length > 0 ? nameOf(draft.table, words) : null;
    if (!named) continue;
    if (/overdueCorrection|overdueFee|other\.misc$/.test(named.row)) draft.forms.add('2021');
    const version = draft.form ?? expected;
    const columns = FORMS[version].tables[draft.table].rows.find((row) => row.id === named.row)?.columns;
    const label = words[named.from]!;
    if (
      !columns ||
      !draft.row(
        named.row,
        words
          .slice(named.from)
          .map((word) => word.text)
          .join(''),
        spot(label),
      )
    )
      continue;
    draft.place ??= spot(label);
    const cells = withoutPageNumbers(figures, columns.length);
    if (cells.length !== columns.length) {
      draft.shifted.push({
        id: named.row,
        place: spot(label),
        text: label.text,
        found: cells.length,
        expected: columns.length,
      });
      continue;
    }
    for (const [index, { id }] of columns.entries()) {
      const token = cells[index]!;
      draft.cell(named.row, id, { text: token.text, place: spot(token) });
    }
  }
}

function noteForm(draft: Draft, text: string): void {
  if (draft.table !== 'disclosure') return;
  const form = disclosureHeader(text)?.form;
  if (form) draft.forms.add(form);
}

function spot(token: Token): { handle: number; start: number; end: number } {
  return { handle: token.line.place.handle, start: token.start, end: token.end };
}

/** Fifteen figures in a row: the one data row of table four. */
function readProceedings(draft: Draft, tokens: readonly Token[]): void {
  const rows = FORMS['2021'].tables.proceedings.rows;
  const spots = rows.flatMap((row) => row.columns.map((column) => ({ row: row.id, column: column.id })));
  const groups = rowsOf(tokens).filter((row) => row.figures.length > 0);
  const fifteen = groups.findLast((row) => row.figures.length === spots.length);
  const three = groups.filter((row) => row.figures.length === 5);
  const figures = fifteen?.figures ?? (three.length === 3 ? three.flatMap((row) => row.figures) : null);
  if (!figures) return;
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
  else readRows(draft, tokens, expected);
  // a chance likeness in a paragraph is no table
  if (table === 'applications' && draft.rows.size < 6) return new Draft(table);
  if (
    table === 'disclosure' &&
    (draft.rows.size < 2 || (!draft.form && !tokens.some(({ plain }) => /^第二十条/.test(plain))))
  ) {
    return new Draft(table);
  }
  return draft;
}
