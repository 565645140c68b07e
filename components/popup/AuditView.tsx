/** An audit in the popup: counts, findings, what was not checked, copying. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/locales/desk.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { Checks } from '../finding/Checks.tsx';
import { type Copyable, CopyBar, type CopyResult } from '../finding/CopyBar.tsx';
import { FindingList } from '../finding/FindingList.tsx';
import { ReportHead } from '../finding/ReportHead.tsx';
import { ReportSwitch } from '../finding/ReportSwitch.tsx';
import { Summary } from '../finding/Summary.tsx';
import { WaivedFold } from '../finding/WaivedFold.tsx';
import { DeskIcon } from '../panel/DeskIcon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { MarksMenu } from './MarksMenu.tsx';

interface Props {
  readonly audits: readonly Audit[];
  readonly marks: boolean;
  readonly focus: string | null;
  readonly locale: Locale;
  readonly copied: CopyResult;
  /** `report`: which of the page's reports the finding is of, where there are several. */
  readonly onJump: (id: string, report?: number) => void;
  /** `of`: the finding or the table to copy alone, where one is meant; `report`: which of the page's reports is shown. */
  readonly onCopy: (what: Copyable, of?: string, report?: number) => void;
  readonly marksOff?: MarksReach | undefined;
  readonly onMarks: (on: boolean, reach: MarksReach) => void;
  readonly onPanel?: (() => void) | undefined;
  readonly onOptions?: (() => void) | undefined;
  readonly onHelp?: (() => void) | undefined;
  readonly onOpenFile?: (() => void) | undefined;
}

export function AuditView({ audits, marks, marksOff, focus, locale, copied, onJump, onCopy, onMarks, ...on }: Props) {
  const focused = audits.findIndex(({ findings }) => findings.some(({ id }) => id === focus));
  const [picked, pick] = useState<number | null>(null);
  const chosen = Math.min(picked ?? Math.max(focused, 0), audits.length - 1);
  const audit = audits[chosen]!;
  const choices = [
    { name: 'options', label: t(locale, 'menu.options'), run: on.onOptions },
    { name: 'help', label: t(locale, 'menu.help'), run: on.onHelp },
    { name: 'file', label: t(locale, 'menu.file'), run: on.onOpenFile },
  ].flatMap(({ run, ...choice }) => (run ? [{ ...choice, run }] : []));
  return (
    <>
      <div class="ph">
        <ReportHead audit={audit} locale={locale} />
        <MarksMenu marks={marks} off={marksOff} locale={locale} onMarks={onMarks} />
        <MenuButton name="more" label={t(locale, 'menu.more')} choices={choices}>
          <DeskIcon name="gear" />
        </MenuButton>
      </div>
      <ReportSwitch audits={audits} chosen={chosen} locale={locale} onChoose={pick} />
      <Summary key={chosen} audit={audit} locale={locale} />
      <main class="scroll">
        <FindingList
          findings={audit.findings}
          locale={locale}
          focus={focus}
          onJump={(id) => (audits.length > 1 ? onJump(id, chosen) : onJump(id))}
          onCopy={(id) => onCopy('findings', id, chosen)}
        />
        <WaivedFold audit={audit} locale={locale} />
        <Checks audit={audit} locale={locale} />
      </main>
      <CopyBar audit={audit} locale={locale} copied={copied} onCopy={(what, of) => onCopy(what, of, chosen)}>
        {on.onPanel && (
          <button type="button" class="btn primary open" data-do="panel" onClick={() => on.onPanel?.()}>
            <DeskIcon name="panel" />
            {t(locale, 'desk.open')}
          </button>
        )}
      </CopyBar>
    </>
  );
}
