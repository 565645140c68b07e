/** The pieces of a picture, joined, over a strip that says what it is of. */
import { beijingTime, sourceFacts } from '../../lib/export/source.ts';
import { t } from '../../lib/locales/picture.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { Piece } from './pieces.ts';

export interface Taken {
  readonly piece: Piece;
  readonly bitmap: ImageBitmap;
  /** Device pixels to a CSS pixel, zoom included. */
  readonly scale: number;
}

/** CSS pixels. A strip narrower than this would be all line breaks. */
const NARROWEST = 640;
const EDGE = 16;
const LEADING = 20;
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

interface Line {
  readonly text: string;
  readonly bold?: boolean;
}

/** What the strip says; the facts that every export names, with the time of the picture in the place of the audit's. */
export function strip(audit: Audit, finding: Finding, time: string, isWhole: boolean, locale: Locale): Line[] {
  const facts = sourceFacts(audit, locale).filter(({ what }) => what !== 'time' && what !== 'by');
  const taken = t(locale, 'stamp.time', { time: `${beijingTime(time)}:${time.slice(17, 19)}` });
  return [
    { text: finding.message[locale], bold: true },
    { text: t(locale, 'stamp.basis', { basis: finding.basis[locale] }) },
    { text: taken },
    ...facts.map(({ label, value }) => ({ text: t(locale, 'stamp.line', { label, value }) })),
    ...(isWhole ? [] : [{ text: t(locale, 'stamp.partial') }]),
  ];
}

/** @param scale of the whole: that of its first piece */
export async function joined(taken: readonly Taken[], lines: readonly Line[]): Promise<Blob> {
  const scale = taken[0]?.scale ?? 1;
  const wide = Math.max(NARROWEST, ...taken.map(({ piece }) => piece.source.width));
  const high = Math.max(0, ...taken.map(({ piece }) => piece.at + piece.source.height));
  const canvas = new OffscreenCanvas(1, 1);
  const rows = wrapped(canvas, lines, wide - 2 * EDGE);
  canvas.width = Math.round(wide * scale);
  canvas.height = Math.round((high + rows.length * LEADING + 2 * EDGE) * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { piece, bitmap, scale: own } of taken) {
    const { x, y, width, height } = piece.source;
    // Edges on whole pixels, so that no seam shows.
    const [top, bottom] = [Math.round(piece.at * scale), Math.round((piece.at + height) * scale)];
    const box = [0, top, Math.round(width * scale), bottom - top] as const;
    context.drawImage(bitmap, x * own, y * own, width * own, height * own, ...box);
  }
  context.scale(scale, scale);
  context.fillStyle = '#f6f7f9';
  context.fillRect(0, high, wide, canvas.height / scale - high);
  context.fillStyle = '#1a579b';
  context.fillRect(0, high, wide, 2);
  context.fillStyle = '#14181d';
  context.textBaseline = 'middle';
  for (const [index, { text, bold }] of rows.entries()) {
    context.font = font(bold);
    context.fillText(text, EDGE, high + EDGE + (index + 0.5) * LEADING);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

const font = (bold?: boolean): string => `${bold ? 600 : 400} 13px ${FONT}`;

/** Lines broken where the strip ends, at any letter: addresses and hashes have no spaces. */
function wrapped(canvas: OffscreenCanvas, lines: readonly Line[], width: number): Line[] {
  const context = canvas.getContext('2d')!;
  return lines.flatMap((line) => {
    context.font = font(line.bold);
    const rows: Line[] = [];
    let row = '';
    for (const letter of line.text) {
      if (row !== '' && context.measureText(row + letter).width > width) {
        rows.push({ ...line, text: row });
        row = '';
      }
      row += letter;
    }
    return [...rows, { ...line, text: row }];
  });
}
