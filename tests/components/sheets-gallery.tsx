/** The panel's sheets side by side, to look at: sheets-gallery.html?lang=en&theme=dark&state=errors&width=420&select=ID */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ChartsTab } from '../../components/charts/ChartsTab.tsx';
import { ChecksTab } from '../../components/checks/ChecksTab.tsx';
import { ClaimsTab } from '../../components/checks/ClaimsTab.tsx';
import type { SheetProps } from '../../components/tables/sheetProps.ts';
import { TablesTab } from '../../components/tables/TablesTab.tsx';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import type { Locale } from '../../lib/model/audit.ts';
import { SHEETS } from './sheet-states.ts';

const query = new URLSearchParams(location.search);
const locale: Locale = query.get('lang') === 'en' ? 'en' : 'zh-CN';
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
document.documentElement.lang = locale;
const none = () => undefined;
const TABS = { tables: TablesTab, claims: ClaimsTab, charts: ChartsTab, checks: ChecksTab } as const;
const only = query.get('tab');
const audit = SHEETS[query.get('state') ?? 'errors']!;
const width = `${query.get('width') ?? 420}px`;

function Sheets() {
  const [selected, select] = useState<string | null>(query.get('select'));
  const props: SheetProps = {
    audit,
    locale,
    selected,
    onSelect: select,
    onJump: select,
    onCorrect: none,
    onCopyTable: none,
  };
  const board = {
    display: 'flex',
    gap: '24px',
    padding: '16px',
    alignItems: 'flex-start',
    background: 'var(--canvas)',
  };
  return (
    <div style={board}>
      {Object.entries(TABS)
        .filter(([name]) => !only || only === name)
        .map(([name, Tab]) => (
          <div key={name} id={name} class="ui" lang={locale} style={{ width, flex: 'none', boxShadow: 'var(--e2)' }}>
            <Tab {...props} />
          </div>
        ))}
    </div>
  );
}

render(<Sheets />, document.body);
