/** Session storage, as what is known of tabs uses it: it holds some megabytes, and the oldest pages make room. */
import { browser } from 'wxt/browser';

/** Keys of what is dropped first begin with it: a frame can be read again. */
export const FRAME = 'frame:';

interface Kept {
  /** When it was last written. */
  readonly time: number;
}

/**
 * Writes; where the quota is reached, drops the oldest frames of other tabs until it fits. Never throws.
 * @returns false where it does not fit at all
 */
export async function put(key: string, value: unknown): Promise<boolean> {
  for (let attempt = 0; attempt < 8; attempt++) {
    try {
      await browser.storage.session.set({ [key]: value });
      return true;
    } catch {
      const oldest = await oldestFrames(key);
      if (oldest.length === 0) return false;
      await browser.storage.session.remove(oldest.slice(0, Math.ceil(oldest.length / 2)));
    }
  }
  return false;
}

async function oldestFrames(but: string): Promise<string[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter(([key]) => key.startsWith(FRAME) && key !== but)
    .sort(([, one], [, other]) => (one as Kept).time - (other as Kept).time)
    .map(([key]) => key);
}

/** What is kept under a key; null where nothing is. */
export async function get<Value>(key: string): Promise<Value | null> {
  const found = await browser.storage.session.get(key);
  return ((found[key] as Value | undefined) ?? null) satisfies Value | null;
}
