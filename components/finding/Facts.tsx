/** Why it is thought so, what is doubtful, on what basis, what to do. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { figure } from '../ui/figures.ts';

export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
}

export function Facts({ facts, boxed = false }: { readonly facts: readonly Fact[]; readonly boxed?: boolean }) {
  return (
    <dl class={boxed ? 'facts box' : 'facts'}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a finding, `equations` being how many its suspect cell would mend. */
export function factsOf(finding: Finding, equations: number, locale: Locale): Fact[] {
  const { suspect, reason, quote, basis, remedy } = finding;
  const expected = suspect ? figure(suspect.expected) : '';
  const judgement =
    suspect &&
    (equations > 1
      ? t(locale, 'judgement.suspect.many', { expected, n: equations })
      : t(locale, 'judgement.suspect.one', { expected }));
  const all = [
    { name: t(locale, 'fact.judgement'), value: judgement },
    { name: t(locale, 'fact.doubt'), value: finding.verdict === 'review' ? reason?.[locale] : undefined },
    { name: t(locale, 'fact.quote'), value: quote && <q lang="zh">{quote}</q> },
    { name: t(locale, 'fact.basis'), value: basis[locale] },
    { name: t(locale, 'fact.remedy'), value: remedy[locale] },
  ];
  return all.filter(({ value }) => value);
}
