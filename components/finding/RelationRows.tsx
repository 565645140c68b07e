/** 勾稽关系 by kind: how many hold of how many were checked. */
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { FoldBar } from '../ui/FoldBar.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

const KINDS = [
  { rule: 'applications-balance', name: 'checks.balance' },
  { rule: 'applications-results-total', name: 'checks.column' },
  { rule: 'applications-row-total', name: 'checks.row' },
  { rule: 'proceedings-total', name: 'checks.group' },
] as const;

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
}

export function RelationRows({ audit: { relations, findings }, locale }: Props) {
  const held = relations.filter(({ state }) => state === 'held').length;
  const kinds = KINDS.map(({ rule, name }) => {
    const own = relations.filter((each) => each.rule === rule);
    const tally = (state: string) => own.filter((each) => each.state === state).length;
    return { rule, name, n: own.length, held: tally('held'), broken: tally('broken'), blind: tally('blind') };
  }).filter(({ n }) => n > 0);
  const certain = (rule: string) => findings.some((each) => each.rule === rule && each.verdict === 'fail');
  return (
    <FoldBar
      title={t(locale, 'checks.relations')}
      count={t(locale, 'checks.held', { held, n: relations.length })}
      name="relations"
      open
    >
      {kinds.length === 0 && <p class="scope cap">{t(locale, 'checks.relations.none')}</p>}
      <ul>
        {kinds.map(({ rule, name, n, held: own, broken, blind }) => {
          const shape = broken ? (certain(rule) ? 'error' : 'review') : blind ? 'blind' : 'pass';
          return (
            <li key={rule} data-relation={rule}>
              <SeverityIcon kind={shape} locale={locale} small silent />
              <span>
                {t(locale, name)}
                {blind > 0 && <span class="cap">{t(locale, 'checks.blind.part', { n: blind })}</span>}
              </span>
              <span class={broken ? (certain(rule) ? 'num bad' : 'num dbt') : 'num'}>
                <span aria-hidden="true">{t(locale, 'checks.held', { held: own, n })}</span>
                <span class="sr">{t(locale, 'checks.held.spoken', { held: own, n })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </FoldBar>
  );
}
