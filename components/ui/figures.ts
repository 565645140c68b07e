/** How figures and the differences between them are written. */
import type { Finding, Locale } from '../../lib/model/audit.ts';

/** 1286 → 1,286; a real minus sign. */
export function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '−');
}

/** With its sign: +18, −1. */
export function difference(value: number): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}

export interface Piece {
  readonly text: string;
  /** wrong: the printed figure at fault · right: what it should be · tail: the difference in words */
  readonly as?: 'wrong' | 'right' | 'tail';
}

const NUMBER = /(\d+(?:,\d{3})*(?:\.\d+)?)/;
const TAIL = /[（(][^（）()]{1,24}[）)]$/;

/**
 * A finding's sentence in pieces, so that a row can weigh its figures and leave the difference to the column for it.
 * Joined again the pieces are the sentence, letter for letter.
 */
export function pieces(finding: Finding, locale: Locale): Piece[] {
  const message = finding.message[locale];
  const tail = finding.delta === undefined ? null : TAIL.exec(message);
  const tailed = tail?.[0].includes(figure(Math.abs(finding.delta!))) ? tail[0] : '';
  const body = message.slice(0, message.length - tailed.length);
  const { printed, expected } = figuresOf(finding);
  const colon = Math.max(body.indexOf('：'), body.indexOf(': '));
  const out: Piece[] = [{ text: body.slice(0, colon + 1) }];
  let wrong = printed === null;
  let right = expected === null;
  for (const part of body.slice(colon + 1).split(NUMBER)) {
    const value = NUMBER.test(part) ? Number(part.replaceAll(',', '')) : null;
    if (!wrong && value !== null && value === printed) {
      out.push({ text: part, as: 'wrong' });
      wrong = true;
    } else if (wrong && !right && value !== null && value === expected) {
      out.push({ text: part, as: 'right' });
      right = true;
    } else out.push({ text: part });
  }
  if (tailed) out.push({ text: tailed, as: 'tail' });
  return out.filter((piece) => piece.text !== '');
}

/** The printed figure at fault and what it should be, where both are known. */
function figuresOf({ equation, suspect }: Finding): { printed: number | null; expected: number | null } {
  if (!equation) return { printed: null, expected: null };
  if (suspect) {
    const operand = [...equation.left, ...equation.right].find(({ field }) => field === suspect.field);
    return { printed: operand?.value ?? null, expected: suspect.expected };
  }
  if (equation.kind === 'balance') return { printed: null, expected: null };
  return { printed: equation.left[0]?.value ?? null, expected: equation.rightSum };
}
