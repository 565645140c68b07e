/** The desk's tabs: arrows walk them, the chosen one shows its sheet. */
import { t } from '../../lib/locales/panel.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';

export const TABS = ['findings', 'tables', 'claims', 'charts', 'checks', 'waivers'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  /** Those that are shown, in their order. */
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly audit: Audit;
  readonly locale: Locale;
  readonly onChoose: (tab: Tab) => void;
}

/** How many entries a tab's sheet has, where that tells something. */
function numbersOf({ findings, claims = [] }: Audit): Readonly<Partial<Record<Tab, number>>> {
  const { waived, error, warning, review, info } = count(findings);
  const compared = claims.filter(({ state }) => state !== 'open');
  return { findings: error + warning + review + info, claims: compared.length, waivers: waived };
}

export function PanelTabs({ tabs, chosen, audit, locale, onChoose }: Props) {
  const numbers = numbersOf(audit);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    if (!Object.hasOwn(to, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const tab = tabs.at(to[event.key]! % tabs.length)!;
    onChoose(tab);
    (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t(locale, 'tabs.label')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          role="tab"
          id={`tab-${tab}`}
          data-tab={tab}
          aria-controls="sheet"
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {t(locale, `tab.${tab}`)}
          {numbers[tab] ? <span class="num">{numbers[tab]}</span> : null}
        </button>
      ))}
    </div>
  );
}
