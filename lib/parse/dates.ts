import { memo } from '../model/memo.ts';
import type { DateRead, Place } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isAgencyName } from './agency.ts';
import type { Line, Piece } from './pieces.ts';

const DAY = /(?<year>20\d{2}) ?[年./-] ?(?<month>\d{1,2}) ?[月./-] ?(?<day>\d{1,2})(?!\d)/;
const HAN_DAY =
  /(?<year>二[〇○零][〇○零一二三四五六七八九]{2})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿]{1,3})日/;
const LABEL = /(?:发布|公开|公布|生成|成文|发文|印发)(?:日期|时间):?$/;
const SHORTEST_LABEL = 4;
const LABELLED = /(?:发布|公开|公布|生成|成文|发文|印发)(?:日期|时间|于)? ?:? ?(?=20\d{2} ?[年./-])/;
const URL_DAYS: readonly RegExp[] = [
  /\/t(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})_\d/,
  /\/(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})\//,
  /\/(?<year>20\d{2})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})\//,
];
const HAN_DIGITS = '〇一二三四五六七八九';

function hanNumber(text: string): number {
  const digits = text.replace(/[○零]/g, '〇');
  if (digits.length === 4) return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  const [tens = '', units = ''] = digits.replace('廿', '二十').split('十') as [string?, string?];
  if (!/[十廿]/.test(text)) return HAN_DIGITS.indexOf(digits);
  return (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (units === '' ? 0 : HAN_DIGITS.indexOf(units));
}

function isoOf(groups: Record<string, string | undefined> | undefined): string | null {
  if (!groups) return null;
  const number = (part: string | undefined): number => (/^\d/.test(part ?? '') ? Number(part) : hanNumber(part ?? ''));
  const [year, month, day] = [number(groups['year']), number(groups['month']), number(groups['day'])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(month >= 1 && month <= 12) || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A line that is a date and nothing else. */
export function dateLine(form: string): string | null {
  if (form.length > 20) return null;
  const match = DAY.exec(form) ?? HAN_DAY.exec(form);
  if (!match || form.replace(match[0], '').replace(/日|\(.{0,6}\)/, '') !== '') return null;
  return isoOf(match.groups);
}

interface Signed {
  readonly agency: string | null;
  readonly date: string | null;
}
const LONGEST = 60;

/** What a line of the signature names: the agency, the date, or both on one line (云泽市教育局 2024年1月15日). */
export function signatureLine(form: string): Signed | null {
  return form.length > LONGEST ? null : signed(form);
}

/** The last lines of a report are asked for its signature, its date, its agency and where its text ends. */
const signed = memo((form): Signed | null => {
  const date = dateLine(form);
  if (date !== null) return { agency: null, date };
  if (isAgencyName(form)) return { agency: form, date: null };
  const at = form.search(/20\d{2}[年./-]|二[〇○零]/);
  const both = at > 2 ? dateLine(form.slice(at)) : null;
  const agency = form.slice(0, Math.max(at, 0));
  return both !== null && isAgencyName(agency) ? { agency, date: both } : null;
}, LONGEST);

function visibleDate(pieces: readonly Piece[]): { date: string; place: Place } | null {
  for (const piece of pieces) {
    if (piece.kind === 'line' && piece.plain.length < 120 && piece.plain.includes('20')) {
      // with its spaces: they part 1月8日 from 09:30
      const text = piece.text.normalize('NFKC');
      const at = LABELLED.exec(text);
      const date = at && isoOf(DAY.exec(text.slice(at.index + at[0].length))?.groups);
      if (date) return { date, place: piece.place };
    }
    if (piece.kind !== 'grid') continue;
    for (const row of piece.rows) {
      for (const [index, text] of row.plain.entries()) {
        if (text.length < SHORTEST_LABEL || !LABEL.test(text)) continue;
        const date = isoOf(DAY.exec(row.cells[index + 1]?.text.normalize('NFKC') ?? '')?.groups);
        if (date) return { date, place: { handle: row.cells[index + 1]!.handle } };
      }
    }
  }
  return null;
}

/**
 * When the report was published and signed, from every source that says so, in their order of trust (DOMAIN §7.7).
 * @param tail the lines of the report's end, where the signature stands
 */
export function readDates(snapshot: Snapshot, pieces: readonly Piece[], tail: readonly Line[]): DateRead[] {
  const dates: DateRead[] = [];
  const published = snapshot.metas.find(({ name }) => name === 'pubdate')?.content;
  const fromMeta = isoOf(DAY.exec(published?.normalize('NFKC') ?? '')?.groups);
  if (fromMeta) dates.push({ date: fromMeta, source: 'PubDate', place: null });
  const visible = visibleDate(pieces);
  if (visible) dates.push({ ...visible, source: 'visible' });
  for (const pattern of URL_DAYS) {
    const date = isoOf(pattern.exec(snapshot.url)?.groups);
    if (!date) continue;
    dates.push({ date, source: 'url', place: null });
    break;
  }
  const last = tail.findLast((line) => signatureLine(line.plain)?.date);
  if (last) dates.push({ date: signatureLine(last.plain)!.date!, source: 'signature', place: last.place });
  return dates;
}
