/** The side panel: every state of a tab has its view; an audit has the whole desk. */
import { useRef } from 'preact/hooks';
import type { Locale } from '../../lib/model/audit.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { PopupView } from '../popup/PopupView.tsx';
import { among, type Remembered } from './deskProps.ts';
import { PanelDesk, type PanelDeskProps } from './PanelDesk.tsx';

export interface PanelViewProps
  extends Pick<PanelDeskProps, 'drafts' | 'offers' | 'usual' | 'on' | 'onRun' | 'onOpenFile'> {
  readonly state: TabState;
  /** Tells one page from another: what is opened or filtered belongs to its page. */
  readonly page: string;
  readonly locale: Locale;
  readonly ruleset: string;
  readonly onOpenLink: (href: string) => void;
  readonly onAllow?: (origin: string) => void;
}

export function PanelView({ state, page, locale, ruleset, onOpenLink, onAllow, ...desk }: PanelViewProps) {
  const remembered = useRef<Remembered | null>(null);
  const of = useRef(page);
  const read = state.state === 'audit' ? state.audits.filter(({ report }) => report !== null) : [];
  if (state.state === 'audit' && read.length > 0) {
    // Asked here alone: while a page is read nobody knows which it will be.
    if (of.current !== page) remembered.current = null;
    of.current = page;
    // Audits that hold no report are not shown; their places are counted all the same.
    return (
      <div class="ui panel" lang={locale} data-state="audit">
        <PanelDesk
          key={page}
          {...{ ...desk, remembered }}
          audits={read}
          marks={state.marks}
          marksOff={state.marksOff}
          focus={state.focus}
          selection={state.selection}
          locale={locale}
          on={among(desk.on, (at) => state.audits.indexOf(read[at]!))}
        />
      </div>
    );
  }
  const none = () => undefined;
  return (
    <div class="ui panel" lang={locale} data-state={state.state}>
      <PopupView
        {...{ state, locale, ruleset, onOpenLink }}
        {...(onAllow && { onAllow })}
        onJump={none}
        onCopy={none}
        onMarks={none}
        onRun={desk.onRun}
        onOpenFile={desk.onOpenFile}
      />
    </div>
  );
}
