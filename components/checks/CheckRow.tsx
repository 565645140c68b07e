/** A rule and what became of it; its name leads to its help, its count to its findings. */
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Locale, Outcome } from '../../lib/model/audit.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Kind, kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Props {
  readonly audit: Audit;
  readonly rule: string;
  readonly outcome: Outcome | 'off';
  readonly locale: Locale;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const WEIGHT: Readonly<Record<Kind, number>> = {
  error: 0,
  warning: 1,
  review: 2,
  info: 3,
  pass: 4,
  blind: 5,
  waived: 6,
};
const SHAPE: Readonly<Record<Props['outcome'], Kind | null>> = {
  fail: 'error',
  review: 'review',
  pass: 'pass',
  'not assessable': 'blind',
  'not applicable': null,
  off: null,
};

export function CheckRow({ audit, rule, outcome, locale, selected, onSelect }: Props) {
  const name = audit.names[rule]?.[locale] ?? rule;
  const own = audit.findings.filter((finding) => finding.rule === rule && !finding.waived);
  const gravest = own.map(kindOf).sort((a, b) => WEIGHT[a] - WEIGHT[b])[0];
  const shape = gravest ?? SHAPE[outcome];
  const why = outcome === 'off' ? t(locale, 'checks.off.note') : reasonOf(audit, rule, locale);
  const tone = gravest === 'error' ? 'num bad' : gravest === 'info' ? 'num' : 'num dbt';
  // again and again, from one finding of the rule to the next
  const next = own[(own.findIndex(({ id }) => id === selected) + 1) % own.length];
  return (
    <li data-check={rule}>
      {shape ? <SeverityIcon kind={shape} locale={locale} small silent /> : <Icon name="dash" class="s" />}
      <span>
        <a href={`/help.html#${rule}`} target="_blank" rel="noopener" title={t(locale, 'checks.help')}>
          {name}
        </a>
        {why && <span class="cap">{why}</span>}
      </span>
      {next && (
        <button
          type="button"
          class={tone}
          aria-label={`${t(locale, 'checks.findings', { n: own.length })} ${t(locale, 'checks.show', { rule: name })}`}
          onClick={() => onSelect(next.id)}
        >
          {t(locale, 'checks.findings', { n: own.length })}
        </button>
      )}
    </li>
  );
}

/** What a rule could not assess, whatever it found besides. */
function reasonOf({ unassessed }: Audit, rule: string, locale: Locale): string {
  return unassessed.find((each) => each.rule === rule)?.why[locale] ?? '';
}
