/** What was checked and is right, by name. */

import { t } from '../../lib/locales/index.ts';
import type { Audit, Locale, Outcome } from '../../lib/model/audit.ts';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The rules with one outcome, in the order of the rule set. */
export function rulesWith(audit: Audit, outcome: Outcome): string[] {
  return Object.entries(audit.checks).flatMap(([rule, each]) => (each === outcome ? [rule] : []));
}

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly outcome: 'pass' | 'not applicable';
}

function Names({ audit, locale, outcome }: Props) {
  const rules = rulesWith(audit, outcome);
  if (!rules.length) return null;
  const pass = outcome === 'pass';
  return (
    <Fold title={t(locale, pass ? 'checks.passed' : 'checks.notApplicable')} count={rules.length} name={outcome}>
      <ul class="names">
        {rules.map((rule) => (
          <li key={rule} data-check={rule}>
            <Icon name={pass ? 'tick' : 'dash'} class="s" />
            {audit.names?.[rule]?.[locale] ?? rule}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export function Passed(props: Omit<Props, 'outcome'>) {
  return <Names {...props} outcome="pass" />;
}

export function NotApplicable(props: Omit<Props, 'outcome'>) {
  return <Names {...props} outcome="not applicable" />;
}
