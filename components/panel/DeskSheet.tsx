/** The sheet of the tab that is chosen. */
import { t as say } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { ChartsTab } from '../charts/ChartsTab.tsx';
import { ChecksTab } from '../checks/ChecksTab.tsx';
import { ClaimsTab } from '../checks/ClaimsTab.tsx';
import { TablesTab } from '../tables/TablesTab.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { DetailActions } from './DeskDetail.tsx';
import { FindingDesk } from './FindingDesk.tsx';
import type { Desk } from './useDesk.ts';
import { WaiversTab } from './WaiversTab.tsx';

const SHEETS = { tables: TablesTab, claims: ClaimsTab, charts: ChartsTab, checks: ChecksTab } as const;

interface Props {
  readonly state: Desk;
  readonly locale: Locale;
  /** What is done in a finding's detail, where other than in the panel. */
  readonly detail?: DetailActions;
}

export function DeskSheet({ state, locale, detail = state.detail }: Props) {
  const { audit, at, tab, wanted, open, focus, drafts, fresh } = state;
  const Sheet = tab === 'findings' || tab === 'waivers' ? null : SHEETS[tab];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach that too
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
          on={detail}
          onWanted={state.want}
          onOpen={state.toggle}
        />
      )}
      {Sheet && (
        <Sheet
          {...{ audit, locale }}
          selected={open ?? focus}
          onSelect={state.select}
          onJump={detail.onJump}
          onCorrect={state.correct}
          onCopyTable={state.copyTable}
        />
      )}
      {tab === 'waivers' && (
        <WaiversTab
          {...{ audit, locale, drafts, fresh }}
          onWrite={state.write}
          onDraft={(draft) => drafts.put(draft)}
          onJump={detail.inPage ? detail.onJump : undefined}
          onAdd={state.addOwn}
          onEditOwn={detail.onEditOwn}
        />
      )}
    </div>
  );
}
