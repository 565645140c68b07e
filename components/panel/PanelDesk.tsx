/** The desk of a page's reports: head, tabs, sheets, foot. What the user does here is kept by who calls it. */
import { useRef } from 'preact/hooks';
import { t as desk } from '../../lib/locales/desk.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { ReportHead } from '../finding/ReportHead.tsx';
import { ReportSwitch } from '../finding/ReportSwitch.tsx';
import { MarksMenu } from '../popup/MarksMenu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { DeskCounts } from './DeskCounts.tsx';
import { DeskFoot } from './DeskFoot.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { DeskSheet } from './DeskSheet.tsx';
import type { DeskActions, DeskProps, PageActions } from './deskProps.ts';
import { PanelTabs, TABS } from './PanelTabs.tsx';
import { useDesk } from './useDesk.ts';
import { useDeskKeys } from './useDeskKeys.ts';

export interface PanelDeskProps extends DeskProps {
  readonly marks: boolean;
  readonly marksOff?: MarksReach | undefined;
  readonly on: DeskActions & PageActions;
  readonly onRun: () => void;
  readonly onOpenFile: () => void;
}

export function PanelDesk(props: PanelDeskProps) {
  const { audits, marks, marksOff, locale, offers, usual, on, onRun, onOpenFile } = props;
  const root = useRef<HTMLDivElement>(null);
  const state = useDesk(props, root);
  const { audit, at, tab } = state;
  useDeskKeys(root, state);
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
      <DeskCounts audit={audit} locale={locale} />
      <PanelTabs tabs={TABS} chosen={tab} {...{ audit, locale }} onChoose={state.choose} />
      <main class="body">
        <DeskSheet {...{ state, locale }} />
      </main>
      <DeskFoot {...{ state, offers, usual, locale, on }} />
    </div>
  );
}
