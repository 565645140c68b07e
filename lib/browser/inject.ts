import { browser } from 'wxt/browser';

import { DECLARED } from './permissions.ts';

const REPORT = '/content-scripts/report.js';
const DETECT = '/content-scripts/detect.js';

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function run(target: Target, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file as never] });
    return true;
  } catch {
    return false; // a page that browsers keep to themselves, a site that is not allowed, a tab that is gone
  }
}

/** Runs the script that reads and marks a report in one frame. @returns false where the browser does not allow it */
export function injectReport(tabId: number, frameId: number): Promise<boolean> {
  return run({ tabId, frameIds: [frameId] }, REPORT);
}

/**
 * Runs the detection on every page of the declared hosts that is open: after an update the scripts in them belong to the
 * version before and reach nobody (in Firefox they were ended), and after an installation there are none.
 */
export async function injectOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: DECLARED, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectDetect(id))));
}

/** Runs the detection on a page that was open before the extension was there. */
export function injectDetect(tabId: number): Promise<boolean> {
  return run({ tabId, allFrames: true }, DETECT);
}
