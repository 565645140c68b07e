/** What a page is told besides its audits, and what the toolbar says of a tab. */
import { showBadge } from '../../lib/browser/badge.ts';
import { addressOf } from '../../lib/browser/events.ts';
import { isPrivate, privateMarks } from '../../lib/browser/private.ts';
import { changeView, framesOf, viewOf } from '../../lib/browser/tabs.ts';
import { marksOffAt } from '../../lib/desk/reach.ts';
import { sumOf } from '../../lib/desk/sum.ts';
import { t } from '../../lib/locales/index.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';
import type { Shown } from '../../lib/model/messages.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import type { Bench } from './desk.ts';
import { localeNow } from './desk.ts';

/** The address by which the marks of a tab are switched: its own, or that of the page that was read where the browser keeps it back. */
export async function addressIn(tabId: number): Promise<string> {
  const address = await addressOf(tabId);
  if (address) return address;
  const frames = [...(await framesOf(tabId)).values()];
  return frames.flatMap(({ audits }) => audits ?? [])[0]?.page.url ?? '';
}

/** How far marks are off at the page of a tab; null where they are shown. */
export async function marksOffIn(tabId: number, { settings }: Bench, url?: string): Promise<MarksReach | null> {
  const at = (await addressOf(tabId)) || url || (await addressIn(tabId));
  const { marks } = settings;
  if (!(await isPrivate(tabId))) return marksOffAt(at, marks);
  const { offHosts, offPages } = await privateMarks();
  const both = { offHosts: [...marks.offHosts, ...offHosts], offPages: [...marks.offPages, ...offPages] };
  return marksOffAt(at, { ...marks, ...both });
}

/** @param url of the page that was read, where the tab's own is kept back */
export async function shownIn(tabId: number, audits: readonly Audit[], bench: Bench, url?: string): Promise<Shown> {
  const off = await marksOffIn(tabId, bench, url);
  const view = await viewOf(tabId);
  if (view.marksOff !== off) await changeView(tabId, { marksOff: off });
  const marksOff = view.shown ? null : off;
  const { settings, locale } = bench;
  return {
    audits,
    marks: marksOff === null,
    ...(marksOff && { marksOff }),
    focus: view.focus,
    locale,
    theme: settings.theme,
    folded: settings.barFolded,
    palette: settings.marks.palette,
    kinds: settings.marks.kinds,
  };
}

/** Tells whether a page was told what holds now, its audits, its marks and its bar apart, which have orders of their own. */
export function lookSum({ settings, locale }: Bench): string {
  return sumOf(JSON.stringify([locale, settings.theme, settings.marks.palette, settings.marks.kinds]));
}

/** Causes of severity error with verdict fail, over all reports of the tab. */
export async function badge(tabId: number, locale?: Locale): Promise<void> {
  const frames = [...(await framesOf(tabId)).values()];
  const audits = frames.flatMap(({ audits: own }) => own ?? []);
  const errors = audits.reduce((sum, { findings }) => sum + count(findings).error, 0);
  const words = locale ?? (await localeNow());
  const failed = frames.some(({ failure }) => failure !== null);
  const title =
    errors > 0
      ? t(words, 'badge.errors', { n: errors })
      : t(words, failed ? 'badge.failed' : audits.length > 0 ? 'badge.none' : 'manifest.action');
  const isReport = audits.some(({ report }) => report !== null);
  await showBadge(tabId, errors, title, isReport);
}
