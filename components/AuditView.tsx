/** An audit in the popup: counts, findings, what was not checked, copying. */
import { useState } from 'preact/hooks';
import { t } from '../lib/locales/index.ts';
import type { Audit, Locale } from '../lib/model/audit.ts';
import { Checks } from './Checks.tsx';
import { type Copyable, CopyBar, type CopyResult } from './CopyBar.tsx';
import { FindingList } from './FindingList.tsx';
import { Icon } from './Icon.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportSwitch } from './ReportSwitch.tsx';
import { Summary } from './Summary.tsx';

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
  readonly onToggleMarks: () => void;
}

export function AuditView({ audits, marks, focus, locale, copied, onJump, onCopy, onToggleMarks }: Props) {
  const focused = audits.findIndex(({ findings }) => findings.some(({ id }) => id === focus));
  const [picked, pick] = useState<number | null>(null);
  const chosen = Math.min(picked ?? Math.max(focused, 0), audits.length - 1);
  const audit = audits[chosen]!;
  return (
    <>
      <ReportHead audit={audit} locale={locale} />
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
        <Checks audit={audit} locale={locale} />
      </main>
      <CopyBar audit={audit} locale={locale} copied={copied} onCopy={(what, of) => onCopy(what, of, chosen)}>
        <button
          type="button"
          class={`btn quiet marks${marks ? '' : ' is-off'}`}
          aria-pressed={marks}
          onClick={() => onToggleMarks()}
        >
          <Icon name="eye" />
          {t(locale, 'marks.switch')}
        </button>
      </CopyBar>
    </>
  );
}
