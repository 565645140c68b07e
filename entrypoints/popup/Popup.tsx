import { useEffect, useRef, useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { openLink, openPage } from '../../lib/browser/events.ts';
import { openHelp, openOptions, ownWindow } from '../../lib/browser/follow.ts';
import { openPanel } from '../../lib/browser/open.ts';
import { allow } from '../../lib/browser/permissions.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { useCopy } from './copy.ts';
import { useTab } from './useTab.ts';

interface Props {
  /** The tab that is shown; null where there is none. */
  readonly tab: Promise<number | null>;
  readonly locale: Locale;
  /** Name of a browser that is too old to mark pages. */
  readonly old?: string;
}

export function Popup({ tab, locale, old }: Props) {
  const [id, setId] = useState<number | null>();
  const [copied, copy] = useCopy(locale);
  const own = useRef<number | null>(null);
  useEffect(() => {
    void tab.then(setId);
    void ownWindow().then((windowId) => {
      own.current = windowId;
    });
  }, []);
  const { state, tabId, act } = useTab(id, old);
  return (
    <PopupView
      state={state}
      locale={locale}
      ruleset={RULESET}
      copied={copied}
      onJump={(finding, audit) => void act({ kind: 'focus', tabId, finding, ...(audit !== undefined && { audit }) })}
      onRun={() => void act({ kind: 'run', tabId })}
      onMarks={(on, reach) => void act({ kind: 'marks', tabId, on, reach })}
      onCopy={(what, of, report = 0) => state.state === 'audit' && copy(what, state.audits[report], of)}
      // In the click itself: the browsers open a panel in no later turn.
      onPanel={() => void openPanel(own.current ?? -2).then((opened) => opened && window.close())}
      onOptions={() => void openOptions()}
      onHelp={() => void openHelp()}
      onOpenFile={() => void openPage('file.html')}
      onOpenLink={(href) => void openLink(href)}
      onAllow={async (origin) => {
        if (await allow(origin)) void act({ kind: 'run', tabId });
      }}
    />
  );
}
