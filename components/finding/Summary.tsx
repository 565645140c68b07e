/** The result in one look: counts, or that what was checked is right; what stopped the audit short; the relations. */

import { t as desk } from '../../lib/locales/desk.ts';
import { t } from '../../lib/locales/index.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { Counts } from './Counts.tsx';
import { rulesWith } from './Passed.tsx';
import { RelationStrip } from './RelationStrip.tsx';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly named?: boolean;
}

export function Summary({ audit, locale, named = false }: Props) {
  const counts = count(audit.findings);
  const passed = rulesWith(audit, 'pass').length;
  const clean = Object.values(counts).every((n) => n === 0);
  return (
    <div class="sum">
      <p class="sr" role="status">
        {clean ? '' : t(locale, 'count.spoken', counts)}
      </p>
      {clean ? (
        <div class="okline">
          <SeverityIcon kind={passed ? 'pass' : 'blind'} locale={locale} silent />
          <h2>{passed ? t(locale, 'clean.title', { n: passed }) : t(locale, 'clean.nothing')}</h2>
        </div>
      ) : (
        <Counts counts={counts} locale={locale} />
      )}
      {audit.status !== 'done' && (
        <p class="notice" role="alert">
          <SeverityIcon kind="warning" locale={locale} small silent />
          {t(locale, 'partial', { reason: audit.reason?.[locale] ?? t(locale, 'partial.unknown') })}
        </p>
      )}
      {counts.waived > 0 && (
        <p class="cap waived-n" data-count="waived">
          <SeverityIcon kind="waived" locale={locale} small silent />
          {desk(locale, 'waived.n', { n: counts.waived })}
        </p>
      )}
      <RelationStrip relations={audit.relations} locale={locale} named={named}>
        {!clean && audit.unassessed.length > 0 && (
          <p class="cap left-out">
            <SeverityIcon kind="blind" locale={locale} small silent />
            {t(locale, 'summary.blind', { n: audit.unassessed.length })}
          </p>
        )}
      </RelationStrip>
    </div>
  );
}
