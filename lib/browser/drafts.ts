/**
 * What is being typed at the desks, in session storage: it outlives the desk, the tab that it was typed beside and the
 * worker, and ends with the browser. Several desks may be open, and each leaves what the others keep.
 */
import { browser } from 'wxt/browser';
import { oneWriter } from './store.ts';

const KEY = 'drafts';

/** @returns as it was kept, unknown to this room; null where nothing is or it cannot be read. Never throws. */
export async function draftsKept(): Promise<unknown> {
  try {
    return (await browser.storage.session.get(KEY))[KEY] ?? null;
  } catch {
    return null;
  }
}

/**
 * Puts a draft in the place of what was typed of the same thing, or takes that away.
 * Where there is no room it stays in the desk that shows it. Never throws.
 * @param draft null where it was sent or put away
 */
export async function keepDraft(isSame: (kept: unknown) => boolean, draft: unknown): Promise<void> {
  try {
    await oneWriter(KEY, async () => {
      const kept = await draftsKept();
      const others = Array.isArray(kept) ? kept.filter((each) => !isSame(each)) : [];
      await browser.storage.session.set({ [KEY]: draft === null ? others : [...others, draft] });
    });
  } catch {
    // The desk still holds it.
  }
}
