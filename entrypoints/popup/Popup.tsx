import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyResult } from '../../components/CopyBar.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { openLink, openPage } from '../../lib/browser/events.ts';
import { allow } from '../../lib/browser/permissions.ts';
import { send } from '../../lib/browser/send.ts';
import { onTabChange } from '../../lib/browser/tabs.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { useCopy } from './copy.ts';

interface Props {
  readonly tabId: number;
  readonly locale: Locale;
  /** Name of a browser that is too old to mark pages. */
  readonly old?: string;
}

/** Beyond it a page that never answers is said to be one; the worker keeps the same time. */
const PATIENCE = 15_500;

export function Popup({ tabId, locale, old }: Props) {
  const [state, setState] = useState<TabState | null>(
    old === undefined ? null : { state: 'old browser', browser: old },
  );
  const [copied, copy] = useCopy(locale);
  const asked = useRef(0);

  const ask = async (): Promise<void> => {
    const turn = ++asked.current;
    const answer = await send({ kind: 'state', tabId });
    // A later question has been asked meanwhile: its answer counts.
    if (turn === asked.current) setState(answer.ok ? answer.tab : { state: 'failed', ...answer });
  };
  // Asks once, and again when the tab's state changes.
  useEffect(() => {
    if (old !== undefined) return;
    void ask();
    return onTabChange(tabId, () => void ask());
  }, []);
  const isReading = state?.state === 'reading';
  // One deadline for each reading.
  useEffect(() => {
    if (!isReading) return;
    const late = setTimeout(() => void ask(), PATIENCE);
    return () => clearTimeout(late);
  }, [isReading]);

  if (!state) return null;
  const act = async (message: Parameters<typeof send>[0]): Promise<void> => {
    const answer = await send(message);
    if (answer.ok) return void ask();
    setState({ state: 'failed', code: answer.code, ...(answer.detail !== undefined && { detail: answer.detail }) });
  };
  return (
    <PopupView
      state={state}
      locale={locale}
      ruleset={RULESET}
      copied={copied as CopyResult}
      onJump={(finding, audit) => void act({ kind: 'focus', tabId, finding, ...(audit !== undefined && { audit }) })}
      onRun={() => void act({ kind: 'run', tabId })}
      onToggleMarks={() => state.state === 'audit' && void act({ kind: 'marks', tabId, on: !state.marks })}
      onCopy={(what, of, report = 0) => state.state === 'audit' && copy(what, state.audits[report], of)}
      onOpenFile={() => void openPage('file.html')}
      onOpenLink={(href) => void openLink(href)}
      onAllow={async (origin) => {
        if (await allow(origin)) void act({ kind: 'run', tabId });
      }}
    />
  );
}
