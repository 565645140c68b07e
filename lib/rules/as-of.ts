/** Up to which year the rule set speaks: the law and the form of a later year may be others. */
import { fill, say } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import { FORMS } from '../model/form.ts';
import { LAST_YEAR, RULESET } from '../model/ruleset.ts';

const LATER = say(
  '规则库 {ruleset} 只知道 {last} 年度及以前的法规和格式，本报告为 {year} 年度，其后如有修订，结论可能不适用；以新版规则库的核查为准',
  'rules {ruleset} know the law and the forms up to the reports on {last}, and this report is on {year}; where either was changed since, the results may not apply: audit it with newer rules',
);

/** Why a report of that year is not passed; null where the rule set knows the year. */
export function beyondKnown(year: number | null): Localised | null {
  if (year === null || year <= LAST_YEAR) return null;
  return fill(LATER, { ruleset: RULESET, last: String(LAST_YEAR), year: String(year) });
}

/** The date of the rule set and the forms that it knows, as help, options and command line say it. */
export const KNOWN: Localised = fill(
  say(
    '规则库 {ruleset}：按截至当月的法规核查；格式为 {old}（2019、2020 年度）和 {now}（2021 至 {last} 年度）',
    'Rules {ruleset}: the law as of that month; forms {old} (reports on 2019 and 2020) and {now} (reports on 2021 to {last})',
  ),
  { ruleset: RULESET, last: String(LAST_YEAR), old: FORMS['2019'].basis, now: FORMS['2021'].basis },
);
