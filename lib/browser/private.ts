/** Pages in private windows: what is remembered of them ends with the session, and is never written to disk. */
import { browser } from 'wxt/browser';

export interface PrivateMarks {
  readonly offHosts: string[];
  readonly offPages: string[];
}

const KEY = 'private-marks';
const NONE: PrivateMarks = { offHosts: [], offPages: [] };

export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return false; // the tab is gone
  }
}

/** Hosts and pages of private windows where marks are off. */
export async function privateMarks(): Promise<PrivateMarks> {
  return ((await browser.storage.session.get(KEY))[KEY] as PrivateMarks | undefined) ?? NONE;
}

export async function keepPrivateMarks(marks: PrivateMarks): Promise<void> {
  await browser.storage.session.set({ [KEY]: marks });
}
