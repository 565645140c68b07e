/** The desk of a page's reports: head, tabs, sheets, foot. What the user does here is kept by who calls it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t as desk } from '../../lib/locales/desk.ts';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';
import type { Selection } from '../../lib/model/ledger.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { ChartsTab } from '../charts/ChartsTab.tsx';
import { ChecksTab } from '../checks/ChecksTab.tsx';
import { ClaimsTab } from '../checks/ClaimsTab.tsx';
import { KINDS } from '../finding/listing.ts';
import { ReportHead } from '../finding/ReportHead.tsx';
import { ReportSwitch } from '../finding/ReportSwitch.tsx';
import { MarksMenu } from '../popup/MarksMenu.tsx';
import { TablesTab } from '../tables/TablesTab.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskFoot } from './DeskFoot.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import type { DeskActions, Draft, Drafts, Offer } from './deskProps.ts';
import { FindingDesk, toggled } from './FindingDesk.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { TransferBar } from './TransferBar.tsx';
import { useDesk } from './useDesk.ts';
import { WaiversTab } from './WaiversTab.tsx';

export interface PanelDeskProps {
  readonly audits: readonly Audit[];
  readonly marks: boolean;
  readonly marksOff?: MarksReach | undefined;
  readonly focus: string | null;
  readonly selection?: Selection | undefined;
  readonly locale: Locale;
  readonly drafts: (audit: Audit) => Drafts;
  readonly offers: readonly Offer[];
  readonly usual: string;
  readonly on: DeskActions;
  readonly onRun: () => void;
  readonly onOpenFile: () => void;
}

const SHEETS = { tables: TablesTab, claims: ClaimsTab, charts: ChartsTab, checks: ChecksTab } as const;
const TYPED = 'input:not([type="radio"]), textarea, select, [contenteditable]';

export function PanelDesk(props: PanelDeskProps) {
  const { audits, marks, marksOff, locale, offers, usual, on, onRun, onOpenFile } = props;
  const root = useRef<HTMLDivElement>(null);
  const state = useDesk(props, root);
  const { audit, at, tab, wanted, open, focus, drafts, fresh, told } = state;
  const counts = count(audit.findings);

  // Keys that work wherever no text is typed.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).matches?.(TYPED)) return;
      const kind = KINDS[Number(event.key) - 1];
      if (event.key === '/') {
        const search = () => root.current?.querySelector<HTMLElement>('[data-search]');
        const field = search();
        state.choose('findings');
        if (field) field.focus();
        else requestAnimationFrame(() => search()?.focus());
      } else if (kind && tab === 'findings') state.want({ kinds: toggled(wanted.kinds, kind) });
      else if (event.key === '?') root.current?.querySelector<HTMLElement>('.btn.keys')?.click();
      else if (event.key === 'Escape' && open !== null) state.shut();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const numbers = {
    findings: counts.error + counts.warning + counts.review + counts.info,
    claims: audit.claims?.filter(({ state }) => state !== 'open').length ?? 0,
    waivers: counts.waived,
  };
  const Sheet = tab === 'findings' || tab === 'waivers' ? null : SHEETS[tab];
  const put = (draft: Draft) => drafts.put(draft);
  return (
    <div class="desk-in" ref={root}>
      <div class="ph">
        <ReportHead audit={audit} locale={locale} />
        <MarksMenu marks={marks} off={marksOff} locale={locale} onMarks={on.onMarks} />
        <MenuButton
          name="more"
          label={desk(locale, 'menu.more')}
          choices={[
            { name: 'run', label: desk(locale, 'menu.rerun'), run: onRun },
            { name: 'file', label: desk(locale, 'menu.file'), run: onOpenFile },
            { name: 'options', label: desk(locale, 'menu.options'), run: () => on.onOptions() },
            { name: 'help', label: desk(locale, 'menu.help'), run: () => on.onHelp() },
          ]}
        >
          <DeskIcon name="more" />
        </MenuButton>
      </div>
      <ReportSwitch audits={audits} chosen={at} locale={locale} onChoose={state.chooseReport} />
      <p class="sr" role="status">
        {t(locale, 'spoken.counts', counts)}
      </p>
      <PanelTabs chosen={tab} {...{ numbers, locale }} onChoose={state.choose} />
      <main class="body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach that too */}
        <div id="sheet" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} key={`${at} ${tab}`}>
          {audit.status !== 'done' && (
            <p class="notice line" role="alert">
              <SeverityIcon kind="warning" locale={locale} small silent />
              {say(locale, 'partial', { reason: audit.reason?.[locale] ?? say(locale, 'partial.unknown') })}
            </p>
          )}
          {tab === 'findings' && (
            <FindingDesk
              {...{ audit, locale, wanted, open, focus, drafts, fresh }}
              on={state.detail}
              onWanted={state.want}
              onOpen={state.toggle}
            />
          )}
          {Sheet && (
            <Sheet
              {...{ audit, locale }}
              selected={open ?? focus}
              onSelect={state.select}
              onJump={state.detail.onJump}
              onCorrect={(change) => void state.write({ do: 'change', change })}
              onCopyTable={state.copyTable}
            />
          )}
          {tab === 'waivers' && (
            <WaiversTab
              {...{ audit, locale, drafts, fresh }}
              onWrite={state.write}
              onDraft={put}
              onJump={state.detail.onJump}
              onSelection={state.fromSelection}
              onEditOwn={state.detail.onEditOwn}
            />
          )}
        </div>
      </main>
      <DeskFoot
        {...{ audit, offers, usual, locale, told }}
        onExport={(offer, how, of) => void state.exportAs(offer, how, of)}
        onUndo={state.undo}
      >
        {tab === 'tables' ? null : tab === 'waivers' ? (
          <TransferBar locale={locale} on={on} onTold={state.tell} />
        ) : undefined}
      </DeskFoot>
    </div>
  );
}
