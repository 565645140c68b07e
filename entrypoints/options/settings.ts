/** The settings as the options show them: what the user chose stands at once, kept or not. */
import { useEffect, useState } from 'preact/hooks';
import { policyOf } from '../../lib/browser/policy.ts';
import { onSettingsChange, ownSettings, changeSettings as write } from '../../lib/browser/settings.ts';
import { DEFAULTS, type Policy, type Settings } from '../../lib/model/settings.ts';

export type Change = (before: Settings) => Settings;
/** What became of it. */
export type Kept = 'kept' | 'full' | 'refused';

export interface Held {
  /** The user's own. */
  readonly own: Settings;
  readonly policy: Policy;
  /** False where storage cannot be read, and the defaults are shown in its place. */
  readonly isRead: boolean;
}

/** @returns what is held; null until it is read the first time; and how to change it */
export function useSettings(): [Held | null, (change: Change) => Promise<Kept>] {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    let ended = false;
    const read = async (): Promise<void> => {
      const policy = await policyOf();
      const own = await ownSettings().catch(() => null);
      // what stands on the page stays there when storage is withdrawn under it
      if (!ended) setHeld((before) => ({ own: own ?? before?.own ?? DEFAULTS, policy, isRead: own !== null }));
    };
    void read();
    const stop = onSettingsChange(() => void read());
    return () => {
      ended = true;
      stop();
    };
  }, []);
  const change = async (by: Change): Promise<Kept> => {
    setHeld((before) => before && { ...before, own: by(before.own) });
    const done = await write(by);
    if (done.ok) return 'kept';
    return done.code === 'full' ? 'full' : 'refused';
  };
  return [held, change];
}

/** How many settings are not as at first, each rule counted for itself. */
export function changedFrom(settings: Settings): number {
  const leaves = (value: object): [string, unknown][] =>
    Object.entries(value).flatMap(([key, each]): [string, unknown][] =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? leaves(each).map(([inner, leaf]) => [`${key}.${inner}`, leaf])
        : [[key, JSON.stringify(each)]],
    );
  const first = new Map(leaves(DEFAULTS));
  return leaves(settings).filter(([key, value]) => first.get(key) !== value).length;
}
