/** The tables' sheet as the panel shows it, with all it called. */
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import type { SheetProps } from '../../components/tables/sheetProps.ts';
import { TablesTab } from '../../components/tables/TablesTab.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { calls, mount, one } from './mount.tsx';
import { SHEETS } from './sheet-states.ts';

export const NOT_HELD = 'applications.results.unableToProvide.notHeld';

export function tables(
  audit: Audit = SHEETS['errors']!,
  more: Partial<SheetProps> & { readonly locale?: Locale } = {},
) {
  const { made, note } = calls();
  const root = mount(
    <div class="ui" lang="zh-CN" style={{ width: '420px' }}>
      <TablesTab
        {...{ audit, locale: 'zh-CN', selected: null }}
        onSelect={note('select')}
        onJump={note('jump')}
        onCorrect={note('correct')}
        onCopyTable={note('copy')}
        {...more}
      />
    </div>,
  );
  return { root, made };
}

export const cell = (root: ParentNode, field: string) => one(root, `td[data-field="${field}"]`);
export const focused = () => document.activeElement?.closest('td')?.dataset['field'];
