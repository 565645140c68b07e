/** What is said of a number of the text beside its cell, and where its figure stands in its words. */
import { t } from '../../lib/locales/sheets.ts';
import type { ClaimRead, Finding, Locale } from '../../lib/model/audit.ts';
import { figure } from '../ui/figures.ts';

/** The items of a list in the text add up to its total: there is a sum, and no cell that it speaks of. */
export const isSum = ({ fields, cell }: ClaimRead): boolean => fields.length === 0 && cell !== null;

const NUMBER = /(\d[\d,，]*(?:\.\d+)?)/;

/** The words before the figure, the figure, the words behind it; the figure empty where it is not written in digits. */
export function aroundFigure(claim: ClaimRead): readonly [before: string, figure: string, behind: string] {
  const pieces = claim.words.split(NUMBER);
  const isIt = (piece: string) => NUMBER.test(piece) && Number(piece.replace(/[,，]/g, '')) === claim.figure;
  // a list begins with its total, a claim ends with its figure
  const at = isSum(claim) ? pieces.findIndex(isIt) : pieces.findLastIndex(isIt);
  if (at < 0) return [claim.words, '', ''];
  return [pieces.slice(0, at).join(''), pieces[at]!, pieces.slice(at + 1).join('')];
}

/** Why it is not compared; how far it is off, what else it does not agree with, and what it is corrected with. */
export function claimNotes(claim: ClaimRead, finding: Finding | null, cause: Finding | null, locale: Locale): string {
  if (claim.state === 'agrees') return '';
  const notes: string[] = [];
  if (claim.state !== 'open' && claim.cell !== null) notes.push(apart(claim, claim.cell, locale));
  if (claim.why) notes.push(claim.why[locale]);
  if (finding?.reason) notes.push(finding.reason[locale]);
  if (cause) {
    notes.push(t(locale, 'claims.with', { message: cause.message[locale] }));
    if (cause.suspect?.expected === claim.figure) notes.push(t(locale, 'claims.mended', { n: figure(claim.figure) }));
  }
  return notes.join(t(locale, 'claims.and'));
}

function apart(claim: ClaimRead, cell: number, locale: Locale): string {
  const n = figure(Math.abs(cell - claim.figure));
  if (isSum(claim)) return t(locale, cell > claim.figure ? 'claims.sum.more' : 'claims.sum.less', { n });
  const state = t(locale, claim.state === 'doubtful' ? 'claims.state.doubtful' : 'claims.state.differs');
  return `${state}${t(locale, 'claims.join')}${t(locale, 'claims.apart', { n })}`;
}
