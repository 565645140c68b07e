/**
 * 整改通知: a letter to the agency that can be sent as it is. It lists what is to be corrected, what is to be brought
 * into form and what is to be verified, each with place, sum, basis and what is asked; notes for colleagues and what
 * was waived stay out. Basis: 《政府信息公开条例》第四十七条 (the supervising office urges correction), 第五十条 (what a
 * report holds).
 */
import { t } from '../../locales/document.ts';
import type { Audit, Locale } from '../../model/audit.ts';
import { FORMS, formFor } from '../../model/form.ts';
import { titleOf } from '../entries.ts';
import { byNumber, type Item, itemsOf, type Mark } from '../items.ts';
import type { Exported, ExportOptions } from '../options.ts';
import { beijingTime, sourceLines } from '../source.ts';
import { entryLines } from './entry.ts';
import { clip, file } from './letter.ts';

/** The letter in its parts, before it is set as text or markup. */
export interface Letter {
  readonly locale: Locale;
  readonly title: string;
  readonly to: string;
  readonly open: string;
  readonly parts: readonly LetterPart[];
  readonly contact: string;
  readonly signer: string;
  readonly date: string;
  readonly sourceTitle: string;
  readonly source: readonly string[];
}

export interface LetterPart {
  readonly heading: string;
  readonly lead?: string;
  /** Each a sentence with the lines that explain it. */
  readonly entries: readonly { readonly line: string; readonly details: readonly string[] }[];
}

/** Notes on style are for the list of findings, not for an official letter. */
const PARTS = ['error', 'warning', 'review'] as const satisfies readonly Mark[];

function partOf(mark: (typeof PARTS)[number], items: readonly Item[], locale: Locale): LetterPart | null {
  const entries = items.filter((item) => item.mark === mark).map((item) => entryLines(item, locale));
  if (entries.length === 0) return null;
  const lead = mark === 'review' ? { lead: t(locale, 'notice.reviewLead') } : {};
  return { heading: t(locale, `notice.${mark}`), ...lead, entries };
}

/** The day of the audit, Beijing time. */
function dayOf(audit: Audit, locale: Locale): string {
  const [year = '', month = '', day = ''] = beijingTime(audit.time).slice(0, 10).split('-');
  const plain = (part: string): string => (locale === 'en' ? part : String(Number(part)));
  return t(locale, 'notice.date', { year, month: plain(month), day: plain(day) });
}

/** @returns the letter; where there is nothing to ask for, it says that and asks for nothing */
export function letterOf(audit: Audit, { locale, by }: Pick<ExportOptions, 'locale' | 'by'>): Letter {
  const { report } = audit;
  const items = byNumber(itemsOf(audit, false).open);
  const parts = PARTS.map((mark) => partOf(mark, items, locale)).filter((part) => part !== null);
  const name = titleOf(audit);
  const form = audit.form ?? (report?.year == null ? null : formFor(report.year)) ?? '2021';
  const asked = parts.length > 0;
  const agency = report?.agency?.name;
  return {
    locale,
    title: name
      ? t(locale, asked ? 'notice.title' : 'notice.titleNone', { report: name })
      : t(locale, 'notice.titleNoReport'),
    to: agency ? t(locale, 'notice.to', { agency }) : t(locale, 'notice.toUnknown'),
    open: asked
      ? t(locale, 'notice.open', { report: name, basis: FORMS[form].basis })
      : t(locale, 'notice.openNone', { report: name }),
    parts: asked ? [...parts, { heading: t(locale, 'notice.ask'), lead: t(locale, 'notice.asked'), entries: [] }] : [],
    contact: asked ? t(locale, 'notice.contact') : '',
    signer: by.trim() || t(locale, 'notice.signer'),
    date: dayOf(audit, locale),
    sourceTitle: t(locale, 'notice.source'),
    source: sourceLines(audit, locale),
  };
}

export async function writeNotice(audit: Audit, options: ExportOptions): Promise<Exported> {
  const letter = letterOf(audit, options);
  return { clip: clip(letter), file: file(letter) };
}
