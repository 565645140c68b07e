/** The desk beside the page: follows the tab, keeps what is written, exports. */
import { useEffect, useState } from 'preact/hooks';
import type { DeskActions, PageActions } from '../../components/panel/deskProps.ts';
import { PanelView } from '../../components/panel/PanelView.tsx';
import { openLink, openPage } from '../../lib/browser/events.ts';
import { followActiveTab } from '../../lib/browser/follow.ts';
import { allow } from '../../lib/browser/permissions.ts';
import { send } from '../../lib/browser/send.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { ALL_FORMATS } from '../popup/exporting.ts';
import { useTab } from '../popup/useTab.ts';
import { deskActions, useUsual } from './deskActions.ts';
import { useDrafts } from './useDrafts.ts';

interface Props {
  /** The tab to show; without it the active one is followed. */
  readonly tab: number | undefined;
  readonly locale: Locale;
  /** What was being typed when the panel was last open. */
  readonly drafts: unknown;
  readonly old?: string;
}

export function Panel({ tab, locale, drafts: kept, old }: Props) {
  const [active, setActive] = useState<number | null | undefined>(tab);
  useEffect(() => (tab === undefined ? followActiveTab(setActive) : undefined), []);
  const { state, tabId, act, ask } = useTab(active, old);
  const usual = useUsual();
  const drafts = useDrafts(kept);
  const audits = state.state === 'audit' ? state.audits : [];

  const on: DeskActions & PageActions = {
    ...deskActions(audits, locale, ask),
    onJump: async (finding, audit) => {
      const answer = await send({ kind: 'focus', tabId, finding, audit });
      return answer.ok ? null : answer.code;
    },
    onPicture: async (finding, audit) => {
      const answer = await send({ kind: 'picture', tabId, finding, audit });
      return answer.ok ? null : answer.code;
    },
    onSelection: async () => {
      const answer = await send({ kind: 'select', tabId });
      return answer.ok ? answer.selection : null;
    },
    onUnselect: () => void send({ kind: 'unselect', tabId }),
    onMarks: (marks, reach) => void act({ kind: 'marks', tabId, on: marks, reach }),
  };
  return (
    <PanelView
      {...{ state, locale, drafts, usual, on }}
      page={`${tabId} ${audits[0]?.page.url ?? ''}`}
      ruleset={RULESET}
      offers={ALL_FORMATS}
      onRun={() => void act({ kind: 'run', tabId })}
      onOpenFile={() => void openPage('file.html')}
      onOpenLink={(href) => void openLink(href)}
      onAllow={async (origin) => {
        if (await allow(origin)) void act({ kind: 'run', tabId });
      }}
    />
  );
}
