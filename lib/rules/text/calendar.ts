/** Days as the law counts them and as people read them. */
import { say, type Words } from '../../locales/terms.ts';
import type { DateRead } from '../../model/report.ts';

const SOURCES: Readonly<Record<DateRead['source'], Words>> = {
  PubDate: say('页面元数据 PubDate', 'metadata PubDate'),
  visible: say('页面所示日期', 'date shown on the page'),
  url: say('网址中的日期', 'date in the address'),
  signature: say('落款日期', 'date of the signature'),
};

/** Where a date was read. */
export function sourceName(source: DateRead['source']): Words {
  return SOURCES[source];
}

/** 2025年2月18日 · 2025-02-18 */
export function dayName(iso: string): Words {
  const [year, month, day] = iso.split('-').map(Number);
  return say(`${year}年${month}月${day}日`, iso);
}

/** Whether a month has such a day; without a year 29 February is let pass. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
