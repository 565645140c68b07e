/** An audit at full width: findings on one side, opened in place; the redrawn tables on the other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { Checks } from '../finding/Checks.tsx';
import { type Copyable, CopyBar, type CopyResult } from '../finding/CopyBar.tsx';
import { FindingDetail } from '../finding/FindingDetail.tsx';
import { FindingList } from '../finding/FindingList.tsx';
import { inOrder } from '../finding/grouping.ts';
import { ReportHead } from '../finding/ReportHead.tsx';
import { ReportSwitch } from '../finding/ReportSwitch.tsx';
import { Summary } from '../finding/Summary.tsx';
import { StatTables } from '../tables/StatTables.tsx';

interface Props {
  readonly audits: readonly Audit[];
  readonly locale: Locale;
  readonly copied: CopyResult;
  readonly onCopy: (what: Copyable, of?: string, report?: number) => void;
}

export function FileAudit({ audits, locale, copied, onCopy }: Props) {
  const [report, setReport] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const [lit, light] = useState<FieldId | null>(null);
  const [equation, setEquation] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  const chosen = Math.min(report, audits.length - 1);
  const audit = audits[chosen]!;
  const causes = inOrder(audit.findings);
  const cause = causes.find(({ finding, folded }) => finding.id === open || folded.some(({ id }) => id === open));
  const selected = audit.findings.find(({ id }) => id === (equation ?? open)) ?? cause?.finding ?? null;

  const select = (id: string) => {
    setOpen(id === open ? null : id);
    setEquation(null);
    light(null);
  };
  useEffect(() => {
    root.current?.querySelector('td.ring')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (open) root.current?.querySelector('.f.is-open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const detail = (finding: Finding, folded: readonly Finding[]) =>
    finding === cause?.finding && (
      <FindingDetail
        key={finding.id}
        {...{ finding, folded, locale }}
        start={open}
        onOperand={light}
        onEquation={setEquation}
      />
    );
  return (
    <main class="desk" ref={root}>
      <div class="side">
        <ReportHead audit={audit} locale={locale} />
        <ReportSwitch audits={audits} chosen={chosen} locale={locale} onChoose={setReport} />
        <Summary key={chosen} audit={audit} locale={locale} named />
        <div class="scroll">
          <FindingList
            findings={audit.findings}
            locale={locale}
            focus={open}
            onJump={select}
            onCopy={(id) => onCopy('findings', id, chosen)}
            detail={detail}
          />
          <Checks audit={audit} locale={locale} />
        </div>
        <CopyBar audit={audit} locale={locale} copied={copied} onCopy={(what, of) => onCopy(what, of, chosen)} />
        {audit.findings.length > 0 && <p class="cap keys">{t(locale, 'keys.findings')}</p>}
      </div>
      <StatTables audit={audit} locale={locale} selected={selected} lit={lit} onSelect={select} />
    </main>
  );
}
