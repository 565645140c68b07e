import { useEffect, useRef, useState } from 'preact/hooks';
import { PopupView } from '../../components/PopupView.tsx';
import { openLink, openPage } from '../../lib/browser/events.ts';
import { allow } from '../../lib/browser/permissions.ts';
import { send } from '../../lib/browser/send.ts';
import { onTabChange } from '../../lib/browser/tabs.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { stateFrom } from './answer.ts';
import { useCopy } from './copy.ts';

interface Props {
  /** The tab that is shown; null where there is none. */
  readonly tab: Promise<number | null>;
  readonly locale: Locale;
  /** Name of a browser that is too old to mark pages. */
  readonly old?: string;
}

/** Beyond it a page that never answers is said to be one; the worker keeps the same time. */
const PATIENCE = 15_500;

export function Popup({ tab, locale, old }: Props) {
  // Until the first answer it says what it does, rather than nothing.
  const [state, setState] = useState<TabState>(() =>
    old === undefined ? { state: 'reading', title: '', since: Date.now() } : { state: 'old browser', browser: old },
  );
  const [copied, copy] = useCopy(locale);
  const asked = useRef(0);
  const tabId = useRef(-1);

  const ask = async (): Promise<void> => {
    const turn = ++asked.current;
    const answer = await send({ kind: 'state', tabId: tabId.current });
    // A later question has been asked meanwhile: its answer counts.
    if (turn === asked.current) setState(stateFrom(answer));
  };
  // Asks once, and again when the tab's state changes.
  useEffect(() => {
    if (old !== undefined) return;
    let stop = (): void => undefined;
    let ended = false;
    void tab.then((id) => {
      if (ended) return;
      tabId.current = id ?? -1;
      void ask();
      stop = onTabChange(tabId.current, () => void ask());
    });
    return () => {
      ended = true;
      stop();
    };
  }, []);
  const isReading = state.state === 'reading';
  // One deadline for each reading.
  useEffect(() => {
    if (!isReading) return;
    const late = setTimeout(() => void ask(), PATIENCE);
    return () => clearTimeout(late);
  }, [isReading]);

  const act = async (message: Parameters<typeof send>[0]): Promise<void> => {
    const answer = await send(message);
    if (answer?.ok === true) return void ask();
    asked.current++;
    setState(stateFrom(answer));
  };
  const here = () => ({ tabId: tabId.current });
  return (
    <PopupView
      state={state}
      locale={locale}
      ruleset={RULESET}
      copied={copied}
      onJump={(finding, audit) =>
        void act({ kind: 'focus', ...here(), finding, ...(audit !== undefined && { audit }) })
      }
      onRun={() => void act({ kind: 'run', ...here() })}
      onToggleMarks={() => state.state === 'audit' && void act({ kind: 'marks', ...here(), on: !state.marks })}
      onCopy={(what, of, report = 0) => state.state === 'audit' && copy(what, state.audits[report], of)}
      onOpenFile={() => void openPage('file.html')}
      onOpenLink={(href) => void openLink(href)}
      onAllow={async (origin) => {
        if (await allow(origin)) void act({ kind: 'run', ...here() });
      }}
    />
  );
}
