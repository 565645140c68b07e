/** The desk's tabs: arrows walk them, the chosen one shows its sheet. */
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';

export const TABS = ['findings', 'tables', 'claims', 'charts', 'checks', 'waivers'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  readonly chosen: Tab;
  readonly numbers: Readonly<Partial<Record<Tab, number>>>;
  readonly locale: Locale;
  readonly onChoose: (tab: Tab) => void;
}

export function PanelTabs({ chosen, numbers, locale, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.indexOf(chosen);
    const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    if (!Object.hasOwn(to, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const tab = TABS.at(to[event.key]! % TABS.length)!;
    onChoose(tab);
    (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[TABS.indexOf(tab)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t(locale, 'tabs.label')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
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
