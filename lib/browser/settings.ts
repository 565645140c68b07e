/**
 * What the user chose, in local storage. The worker and every page of the extension may change it: reading, changing and
 * writing is one step under a lock that they share. Who shows settings listens; the worker audits its tabs again.
 */
import { settingsFrom } from '../desk/migrate.ts';

import type { Result } from '../model/messages.ts';
import { withPolicy } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import { onPolicyChange, policyOf } from './policy.ts';
import { oneWriter, onStored, store, stored } from './store.ts';

export const SETTINGS_KEY = 'settings';

/** The user's own, as the options show them. Throws where storage cannot be read. */
export async function ownSettings(): Promise<Settings> {
  return settingsFrom(await stored(SETTINGS_KEY)).value;
}

/** Those that hold: with what the office sets. Throws where storage cannot be read. */
export async function settingsOf(): Promise<Settings> {
  const [own, policy] = await Promise.all([ownSettings(), policyOf()]);
  return withPolicy(own, policy);
}

/**
 * Changes the user's own settings.
 * @param change gets them as they are at that moment; what it returns is kept. It must not wait for anything.
 * @returns the settings as kept; `full` where the browser has no room, and then nothing has changed
 */
export function changeSettings(change: (before: Settings) => Settings): Promise<Result<{ settings: Settings }>> {
  return oneWriter(SETTINGS_KEY, async () => {
    try {
      const { value, whole } = settingsFrom(await stored(SETTINGS_KEY));
      const settings = change(value);
      // Nobody need be told of what is as it was.
      if (JSON.stringify(settings) === JSON.stringify(value)) return { ok: true, settings };
      const done = await store(new Map([[SETTINGS_KEY, settings]]), whole ? [] : [SETTINGS_KEY]);
      return done.ok ? { ok: true, settings } : done;
    } catch (error) {
      return { ok: false, code: 'internal', detail: String(error).slice(0, 300) };
    }
  });
}

/** Calls back when the user's or the office's settings have changed, until the returned function is called. */
export function onSettingsChange(changed: () => void): () => void {
  const unlisten = [onStored((keys) => keys.includes(SETTINGS_KEY) && changed()), onPolicyChange(changed)];
  return () => {
    for (const each of unlisten) each();
  };
}
