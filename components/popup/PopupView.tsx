/** The quick glance: every state of a tab has its view here. */
import type { JSX } from 'preact';
import type { Locale } from '../../lib/model/audit.ts';
import type { MarksReach, TabState } from '../../lib/model/tab.ts';
import type { Copyable, CopyResult } from '../finding/CopyBar.tsx';
import { AuditView } from './AuditView.tsx';
import { DetectionView } from './DetectionView.tsx';
import { FailedView } from './FailedView.tsx';
import { NoReportView } from './NoReportView.tsx';
import { ReadingView } from './ReadingView.tsx';
import { OldBrowserView, PermissionView, UnsupportedView } from './RefusedViews.tsx';

export interface PopupViewProps {
  readonly state: TabState;
  readonly locale: Locale;
  /** Shown where there is no audit that names its own. */
  readonly ruleset: string;
  /** What was last put on the clipboard, for a few seconds. */
  readonly copied?: CopyResult;
  /** `report`: which of the page's reports the finding is of, where there are several. */
  readonly onJump: (id: string, report?: number) => void;
  readonly onRun: () => void;
  /** `of`: the one finding to copy, where one is meant; `report`: which of the page's reports is shown. */
  readonly onCopy: (what: Copyable, of?: string, report?: number) => void;
  /** Marks on or off, as far as the entry says. */
  readonly onMarks: (on: boolean, reach: MarksReach) => void;
  /** Opens the side panel; without it there is no button for it. */
  readonly onPanel?: () => void;
  readonly onOptions?: () => void;
  readonly onHelp?: () => void;
  readonly onOpenFile: () => void;
  readonly onOpenLink: (href: string) => void;
  /** Ask for lasting access to a site; without it the button is not there. */
  readonly onAllow?: (origin: string) => void;
}

function view({ state, locale, ruleset, copied = null, ...on }: PopupViewProps): JSX.Element {
  const common = { locale, ruleset, ...on };
  switch (state.state) {
    case 'audit': {
      const read = state.audits.filter(({ report }) => report !== null);
      if (!read.length) return <NoReportView title={state.audits[0]?.page.title ?? ''} {...common} />;
      const onJump: PopupViewProps['onJump'] = (id, at) =>
        at === undefined ? on.onJump(id) : on.onJump(id, state.audits.indexOf(read[at]!));
      const onCopy: PopupViewProps['onCopy'] = (what, of, at = 0) =>
        on.onCopy(what, of, state.audits.indexOf(read[at]!));
      return (
        <AuditView
          {...on}
          audits={read}
          marks={state.marks}
          marksOff={state.marksOff}
          focus={state.focus}
          {...{ locale, copied, onCopy, onJump }}
        />
      );
    }
    case 'detection':
      return <DetectionView detection={state.detection} {...common} />;
    case 'reading':
      return <ReadingView title={state.title} since={state.since} {...common} />;
    case 'failed':
      return <FailedView code={state.code} detail={state.detail} {...common} />;
    case 'permission':
      return <PermissionView origin={state.origin} {...common} />;
    case 'unsupported':
      return <UnsupportedView url={state.url} {...common} />;
    case 'old browser':
      return <OldBrowserView browser={state.browser} {...common} />;
  }
}

export function PopupView(props: PopupViewProps) {
  return (
    <div class="ui pop" lang={props.locale} data-state={props.state.state}>
      {view(props)}
    </div>
  );
}
