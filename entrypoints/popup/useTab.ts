/** What is known of a tab, asked of the worker and kept up to date: popup and panel show it alike. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { onPageChange } from '../../lib/browser/follow.ts';
import { send } from '../../lib/browser/send.ts';
import { onTabChange } from '../../lib/browser/tabs.ts';
import type { PageMessage } from '../../lib/model/messages.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { stateFrom } from './answer.ts';

/** Beyond it a page that never answers is said to be one; the worker keeps the same time. */
const PATIENCE = 15_500;

export interface ShownTab {
  readonly state: TabState;
  /** Whose state it is: until a tab that was gone to has answered, that of the one before. */
  readonly tabId: number;
  readonly ask: () => void;
  /** Sends, and asks again; what fails is shown as the state. */
  readonly act: (message: PageMessage) => Promise<void>;
}

/**
 * @param tab the tab to show; null where there is none, undefined while that is not known yet
 * @param old name of a browser that is too old to mark pages: nothing is asked then
 */
export function useTab(tab: number | null | undefined, old?: string): ShownTab {
  // Until the first answer it says what it does, rather than nothing.
  const [shown, setShown] = useState<{ tabId: number; state: TabState }>(() => ({
    tabId: -1,
    state:
      old === undefined ? { state: 'reading', title: '', since: Date.now() } : { state: 'old browser', browser: old },
  }));
  const asked = useRef(0);
  const tabId = useRef(-1);

  const ask = async (): Promise<void> => {
    const turn = ++asked.current;
    const of = tabId.current;
    const answer = await send({ kind: 'state', tabId: of });
    // A later question has been asked meanwhile: its answer counts.
    if (turn === asked.current) setShown({ tabId: of, state: stateFrom(answer) });
  };
  // Asks once, and again when the tab's state changes.
  useEffect(() => {
    if (old !== undefined || tab === undefined) return;
    tabId.current = tab ?? -1;
    void ask();
    const stops = [onTabChange(tabId.current, () => void ask()), onPageChange(tabId.current, () => void ask())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [tab]);
  const isReading = shown.state.state === 'reading';
  // One deadline for each reading.
  useEffect(() => {
    if (!isReading) return;
    const late = setTimeout(() => void ask(), PATIENCE);
    return () => clearTimeout(late);
  }, [isReading]);

  const act = async (message: PageMessage): Promise<void> => {
    const answer = await send(message);
    if (answer?.ok === true) return void ask();
    asked.current++;
    setShown({ tabId: tabId.current, state: stateFrom(answer) });
  };
  return { ...shown, ask: () => void ask(), act };
}
