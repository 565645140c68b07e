import { browser } from 'wxt/browser';

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

/** Runs the detection on a page that was open before the extension was there. */
export function injectDetect(tabId: number): Promise<boolean> {
  return run({ tabId, allFrames: true }, DETECT);
}
