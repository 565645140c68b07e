/** What the window shows of a tab, as the browser gives it to those whom the user let. */
import { browser } from 'wxt/browser';
import type { Result } from '../model/messages.ts';

/** Milliseconds: Chrome gives two pictures a second. */
const APART = 520;
const ATTEMPTS = 4;

let last = 0;

/**
 * @returns the bitmap, in device pixels; `no-access` where the browser keeps the page to itself until the user grants
 *   it by the toolbar button, a shortcut or the context menu, `page-gone` where another tab is in front. Never throws.
 */
export async function captureTab(tabId: number): Promise<Result<{ bitmap: ImageBitmap }>> {
  for (let attempt = 1; ; attempt++) {
    await new Promise((done) => setTimeout(done, Math.max(0, last + APART - Date.now())));
    const windowId = await windowOf(tabId);
    if (windowId === null) return { ok: false, code: 'page-gone' };
    try {
      last = Date.now();
      const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      // What was taken is another page, where the user has changed tabs meanwhile.
      if ((await windowOf(tabId)) === null) return { ok: false, code: 'page-gone' };
      return { ok: true, bitmap: await createImageBitmap(blobOf(url)) };
    } catch (error) {
      const detail = String(error).slice(0, 300);
      const isQuota = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i.test(detail);
      if (!isQuota || attempt === ATTEMPTS) return { ok: false, code: 'no-access', detail };
    }
  }
}

/** The window that the tab is in front of; null where it is not. */
async function windowOf(tabId: number): Promise<number | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    return active ? (windowId ?? null) : null;
  } catch {
    return null;
  }
}

/** The extension's own pages may fetch nothing, not even what is in the address itself. */
function blobOf(dataUrl: string): Blob {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
