import { matches } from '../../model/match.ts';
import { plain } from '../../model/plain.ts';
import { rowOf } from '../labels.ts';
import type { Line } from '../pieces.ts';

/** A word or a figure of a flattened table, and where it stands. */
export interface Token {
  readonly text: string;
  readonly plain: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly figure: boolean;
}

/** Upright bars part cells too, as in tables written with characters. */
const WORD = /[^\s|｜]+/g;
const FIGURE =
  /^(?:[+\-−]?[\d０-９](?:[\d０-９.,．，]{0,14}[\d０-９])?|[/\\／]|[-—–－]{1,4}|无|零|[\d０-９.]{1,12}(?:件|万元|元|项|条))$/;
/** 1.属于…: a number glued to words begins a label, and a figure glued to the words before it ends one. */
const GLUED = /^(?<label>(?:\d{1,2}[.、．])?\D{2,80}?)(?<figure>\d[\d,.]{0,12})$/;
/** A page's number between two lines of a table is no figure of it. */
const PAGE_NUMBER = /^(?:[-—–·]\s{0,3}\d{1,3}\s{0,3}[-—–·]|第\s?\d{1,3}\s?页.{0,12})$/;
const LONGEST = 400;

const namesRow = (text: string): boolean => rowOf('applications', text) !== null || rowOf('disclosure', text) !== null;

function token(line: Line, text: string, start: number, figure = FIGURE.test(text)): Token {
  return { text, plain: plain(text), line, start, end: start + text.length, figure };
}

export function tokensOf(lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  for (const line of lines) {
    if (line.text.length > LONGEST || PAGE_NUMBER.test(line.text)) continue;
    for (const match of matches(line.text, WORD)) {
      const text = match[0];
      const glued = GLUED.exec(text)?.groups;
      if (glued && !FIGURE.test(text) && namesRow(plain(glued['label']!))) {
        const label = glued['label']!;
        tokens.push(token(line, label, match.index, false));
        tokens.push(token(line, glued['figure']!, match.index + label.length, true));
      } else tokens.push(token(line, text, match.index));
      numberOfLabel(tokens);
    }
  }
  return tokens;
}

/** "1" and ".属于国家秘密", broken apart: the number is the label's. */
function numberOfLabel(tokens: Token[]): void {
  const [before, last] = tokens.slice(-2);
  if (before?.figure && last && !last.figure && /^[.、．]\D/.test(last.text) && /^\d$/.test(before.text))
    tokens[tokens.length - 2] = { ...before, figure: false };
}

/** Figures by the line that they stand on; a page's number alone on a line, or 5 / 9, is left out where that makes them `due`. */
export function withoutPageNumbers(figures: readonly Token[], due: number, label?: Line): readonly Token[] {
  if (figures.length <= due) return figures;
  const lines = new Map<Line, Token[]>();
  for (const figure of figures) {
    const mates = lines.get(figure.line);
    if (mates) mates.push(figure);
    else lines.set(figure.line, [figure]);
  }
  const isPage = (on: readonly Token[]): boolean =>
    on.length === 1 ||
    (on.length === 3 && /^[/／]$/.test(on[1]!.text) && on.every((each, at) => at === 1 || /^\d{1,3}$/.test(each.text)));
  const kept = [...lines].filter(([line, on]) => line === label || !isPage(on)).flatMap(([, on]) => on);
  return kept.length === due ? kept : figures;
}
