/** The desk of a saved report: its sheets on one side, the redrawn tables on the other, where a portal's page would be. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t as desk } from '../../lib/locales/desk.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { ReportHead } from '../finding/ReportHead.tsx';
import { ReportSwitch } from '../finding/ReportSwitch.tsx';
import { DeskCounts } from '../panel/DeskCounts.tsx';
import { DeskFoot } from '../panel/DeskFoot.tsx';
import { DeskIcon } from '../panel/DeskIcon.tsx';
import { DeskSheet } from '../panel/DeskSheet.tsx';
import type { DeskActions, DeskProps } from '../panel/deskProps.ts';
import { PanelTabs, type Tab } from '../panel/PanelTabs.tsx';
import { useDesk } from '../panel/useDesk.ts';
import { useDeskKeys } from '../panel/useDeskKeys.ts';
import { useStable } from '../panel/useStable.ts';
import { TablesTab } from '../tables/TablesTab.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';

/** The tables have no tab: they are always there. */
const TABS: readonly Tab[] = ['findings', 'claims', 'charts', 'checks', 'waivers'];

export interface FileDeskProps extends Omit<DeskProps, 'focus' | 'selection'> {
  readonly on: DeskActions;
}

export function FileDesk(props: FileDeskProps) {
  const { audits, locale, offers, usual, on } = props;
  const root = useRef<HTMLElement>(null);
  const state = useDesk({ ...props, focus: null }, root);
  const { audit, at, tab, open, focus } = state;
  const [lit, light] = useState<FieldId | null>(null);
  const [equation, setEquation] = useState<string | null>(null);
  useDeskKeys(root, state);
  useEffect(() => {
    setEquation(null);
    light(null);
    if (open) root.current?.querySelector('.f.is-open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  // A finding is gone to by opening it here: its figures are then traced in the tables.
  const show = useStable((id: string) => {
    state.select(id);
    state.choose('findings');
  });
  // What is typed or filtered draws no table again.
  const [correct, copyTable] = [useStable(state.correct), useStable(state.copyTable)];
  return (
    <main class="desk" ref={root}>
      <div class="side panel">
        <div class="ph">
          <ReportHead audit={audit} locale={locale} />
          <MenuButton
            name="more"
            label={desk(locale, 'menu.more')}
            choices={[
              { name: 'options', label: desk(locale, 'menu.options'), run: () => on.onOptions() },
              { name: 'help', label: desk(locale, 'menu.help'), run: () => on.onHelp() },
            ]}
          >
            <DeskIcon name="more" />
          </MenuButton>
        </div>
        <ReportSwitch audits={audits} chosen={at} locale={locale} onChoose={state.chooseReport} />
        <DeskCounts audit={audit} locale={locale} />
        <PanelTabs tabs={TABS} chosen={tab} {...{ audit, locale }} onChoose={state.choose} />
        <div class="body">
          <DeskSheet {...{ state, locale }} detail={{ ...state.detail, onOperand: light, onEquation: setEquation }} />
        </div>
        <DeskFoot {...{ state, offers, usual, locale, on }} />
      </div>
      <div class="sheets" key={at}>
        <TablesTab
          {...{ audit, locale, lit }}
          selected={equation ?? open ?? focus}
          onSelect={show}
          onJump={show}
          onCorrect={correct}
          onCopyTable={copyTable}
        />
      </div>
    </main>
  );
}
