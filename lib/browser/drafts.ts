/**
 * What is being typed in the panel, in session storage: it outlives the panel, the tab that it was typed beside and the
 * worker, and ends with the browser.
 */
import { browser } from 'wxt/browser';

const KEY = 'drafts';

/** @returns as it was kept, unknown to this room; null where nothing is or it cannot be read. Never throws. */
export async function draftsKept(): Promise<unknown> {
  try {
    return (await browser.storage.session.get(KEY))[KEY] ?? null;
  } catch {
    return null;
  }
}

/** Where there is no room it stays in the panel that shows it. Never throws. */
export async function keepDrafts(drafts: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: drafts });
  } catch {
    // The panel still holds them.
  }
}
