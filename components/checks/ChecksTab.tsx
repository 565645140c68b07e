/** What was checked and how it came out, rule by rule, each with the way to its help. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Outcome } from '../../lib/model/audit.ts';
import { LAST_YEAR } from '../../lib/model/ruleset.ts';
import { RelationRows } from '../finding/RelationRows.tsx';
import type { SheetProps } from '../tables/sheetProps.ts';
import { FoldBar } from '../ui/FoldBar.tsx';
import { CheckRow } from './CheckRow.tsx';

/** What is wrong or unknown is open, what is right is named when asked for. */
const GROUPS = [
  { outcome: 'fail', name: 'checks.fail', open: true },
  { outcome: 'review', name: 'checks.review', open: true },
  { outcome: 'not assessable', name: 'checks.blind', open: true },
  { outcome: 'off', name: 'checks.off', open: true },
  { outcome: 'pass', name: 'checks.pass', open: false },
  { outcome: 'not applicable', name: 'checks.na', open: false },
] as const;
const COUNTED = ['fail', 'review', 'pass', 'not applicable', 'not assessable'] as const;

/** Every rule of the rule set with what became of it; one that was switched off was not checked. */
function outcomes({ checks, off = [] }: Audit): Map<string, Outcome | 'off'> {
  const all = new Map<string, Outcome | 'off'>(Object.entries(checks));
  for (const rule of off) all.set(rule, 'off');
  return all;
}

export function ChecksTab({ audit, locale, selected, onSelect }: SheetProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const rules = outcomes(audit);
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (rule: string): boolean => {
    const text = [rule, ...Object.values(audit.names[rule] ?? {})].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const found = [...rules].filter(([rule]) => matches(rule));
  const count = (outcome: Outcome): number => [...rules.values()].filter((each) => each === outcome).length;
  const form = audit.form ? t(locale, 'checks.form', { form: audit.form }) : t(locale, 'checks.noForm');
  return (
    <div class="checks" data-sheet="checks">
      <div class="checks-head">
        <dl class="counts five">
          {COUNTED.map((outcome) => (
            <div key={outcome} class={`${outcome === 'fail' ? 'is-error' : ''}${count(outcome) ? '' : ' is-zero'}`}>
              <dt>{t(locale, GROUPS.find((group) => group.outcome === outcome)!.name)}</dt>
              <dd class="num" data-count={outcome}>
                {count(outcome)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="cap">{t(locale, 'checks.about', { n: rules.size, ruleset: audit.ruleset, form, year: LAST_YEAR })}</p>
        <div>
          <label class="sr" for={id}>
            {t(locale, 'checks.search')}
          </label>
          <input
            id={id}
            type="search"
            value={sought}
            placeholder={t(locale, 'checks.search')}
            onInput={(event) => seek(event.currentTarget.value)}
          />
          <p class={words.length > 0 ? 'cap' : 'sr'} role="status">
            {words.length === 0
              ? ''
              : found.length > 0
                ? t(locale, 'checks.found', { n: found.length })
                : t(locale, 'checks.nothing')}
          </p>
        </div>
      </div>
      {words.length === 0 && <RelationRows audit={audit} locale={locale} />}
      {GROUPS.map(({ outcome, name, open }) => {
        const own = found.filter(([, each]) => each === outcome).map(([rule]) => rule);
        if (own.length === 0) return null;
        return (
          <FoldBar
            key={`${outcome}${words.length > 0}`}
            title={t(locale, name)}
            count={own.length}
            name={outcome}
            open={open || words.length > 0}
          >
            <ul>
              {own.map((rule) => (
                <CheckRow key={rule} {...{ audit, rule, outcome, locale, selected, onSelect }} />
              ))}
            </ul>
          </FoldBar>
        );
      })}
      <p class="scope cap">{t(locale, 'checks.scope')}</p>
    </div>
  );
}
