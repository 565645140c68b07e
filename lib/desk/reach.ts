/** How far the marks are switched off: on a page, a site, or everywhere. */
import type { Settings } from '../model/settings.ts';
import type { MarksReach } from '../model/tab.ts';
import { pageOf } from './key.ts';

export type Marks = Settings['marks'];
type Lists = Pick<Marks, 'offHosts' | 'offPages'>;

const LONGEST = 2000;
const MOST = 5000;

const page = (url: string): string => pageOf(url).slice(0, LONGEST);

/** Host and port of an address; its scheme where it has no host, as a saved file. */
function site(url: string): string {
  try {
    const { host, protocol } = new URL(url);
    return host || protocol;
  } catch {
    return url.slice(0, LONGEST);
  }
}

/** @returns the widest reach by which marks are off at an address; null where they are shown */
export function marksOffAt(url: string, { on, offHosts, offPages }: Marks): MarksReach | null {
  if (!on) return 'everywhere';
  if (offHosts.includes(site(url))) return 'site';
  return offPages.includes(page(url)) ? 'page' : null;
}

/** Switches marks off at an address as far as `reach` and no further: what was off by a wider or narrower reach is not. */
export function marksSwitchedOff(marks: Marks, url: string, reach: MarksReach): Marks {
  const shown = marksSwitchedOn(marks, url, 'everywhere');
  if (reach === 'everywhere') return { ...shown, on: false };
  return { ...shown, ...listed(shown, url, reach) };
}

/** Puts a page or site on its list. */
export function listed(lists: Lists, url: string, reach: 'page' | 'site'): Lists {
  const { offHosts, offPages } = lists;
  return reach === 'site'
    ? { offHosts: added(offHosts, site(url)), offPages }
    : { offHosts, offPages: added(offPages, page(url)) };
}

/** Switches marks on as far as `reach`, and within it: on a site also on this page of it. */
export function marksSwitchedOn(marks: Marks, url: string, reach: MarksReach): Marks {
  return { ...marks, on: marks.on || reach === 'everywhere', ...unlisted(marks, url, reach) };
}

/** Takes a page, and where `reach` is wider its site, off their lists. */
export function unlisted({ offHosts, offPages }: Lists, url: string, reach: MarksReach): Lists {
  return {
    offHosts: reach === 'page' ? offHosts : offHosts.filter((each) => each !== site(url)),
    offPages: offPages.filter((each) => each !== page(url)),
  };
}

function added(list: readonly string[], entry: string): string[] {
  return [...list.filter((each) => each !== entry), entry].slice(-MOST);
}
