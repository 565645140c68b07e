/** The name of a saved file: who, which year, what, when; safe on every system. */
import { t } from '../locales/export.ts';
import type { Audit, Locale } from '../model/audit.ts';
import type { ExportFormat } from './formats.ts';
import { beijingTime } from './source.ts';

/** What some file system forbids, controls, marks that turn or hide text, and halves of characters. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const SPACES = /\s+/gu;
/** Han characters take three bytes each, of the 255 that a name may have. */
const LONGEST = 40;

/** A part of a file name that every system takes; empty where nothing is left. */
export function safe(text: string): string {
  const plain = text.replace(UNSAFE, ' ').trim().replace(SPACES, ' ');
  return [...plain].slice(0, LONGEST).join('').replace(/^\.+/, '').trim();
}

/**
 * 云泽市教育局-2023-问题清单-20250211-0942.csv
 * @returns never empty, never hidden, at most 200 bytes or so, no character that Windows, macOS or Linux forbids
 */
export function fileName(audit: Audit, format: ExportFormat, locale: Locale): string {
  const { report } = audit;
  const agency = safe(report?.agency?.name ?? '') || t(locale, 'file.unknownAgency');
  const year = report?.year == null ? t(locale, 'file.unknownYear') : String(report.year);
  const time = beijingTime(audit.time).replace(/[-:]/g, '').replace(' ', '-');
  return `${[agency, year, t(locale, format.noun), time].join('-')}.${format.ending}`;
}
