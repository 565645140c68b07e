/** What an office sets for all its machines: `storage.managed`, which an administrator writes and nobody else. */
import { browser } from 'wxt/browser';
import { policyFrom } from '../model/policy.ts';
import type { Policy } from '../model/settings.ts';

/** @returns what the office sets; nothing where there is no policy, or a browser without managed storage. Never throws. */
export async function policyOf(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get(null));
  } catch {
    return {}; // Firefox refuses where no policy names the extension
  }
}

/** Calls back when the browser reads another policy, until the returned function is called. */
export function onPolicyChange(changed: () => void): () => void {
  const listen = (_: unknown, area: string): void => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
