/** The rules by group, in the order of the rule book, with what each says of itself. */
import { say, type Words } from '../locales/terms.ts';
import type { Locale } from '../model/audit.ts';
import type { RuleEntries, RuleEntry } from '../model/help.ts';
import { agency } from './agency/index.ts';
import { arithmetic } from './arithmetic/index.ts';
import { basis } from './basis/index.ts';
import { dates } from './dates/index.ts';
import { narrative } from './narrative/index.ts';
import { basisOf } from './outcome.ts';
import { privacy } from './privacy/index.ts';
import { publication } from './publication/index.ts';
import type { Rule } from './rule.ts';
import { structure } from './structure/index.ts';
import { tables } from './tables/index.ts';
import { wording } from './wording/index.ts';

export type GroupId =
  | 'structure'
  | 'tables'
  | 'arithmetic'
  | 'dates'
  | 'agency'
  | 'publication'
  | 'basis'
  | 'narrative'
  | 'privacy'
  | 'wording';

interface Group {
  readonly id: GroupId;
  readonly name: Words;
  readonly rules: Readonly<Record<string, Rule>>;
}

export const GROUPS: readonly Group[] = [
  { id: 'structure', name: say('结构', 'Structure'), rules: structure },
  { id: 'tables', name: say('统计表', 'Tables'), rules: tables },
  { id: 'arithmetic', name: say('勾稽关系', 'Arithmetic'), rules: arithmetic },
  { id: 'dates', name: say('日期和年份', 'Dates and years'), rules: dates },
  { id: 'agency', name: say('机关名称', 'Agency'), rules: agency },
  { id: 'publication', name: say('公布方式', 'Publication'), rules: publication },
  { id: 'basis', name: say('引用依据', 'Cited basis'), rules: basis },
  { id: 'narrative', name: say('正文内容', 'Running text'), rules: narrative },
  { id: 'privacy', name: say('个人信息和保密', 'Personal data and secrecy'), rules: privacy },
  { id: 'wording', name: say('文字质量', 'Wording'), rules: wording },
];

/** What a rule says of itself in one language; its basis names the form in force. */
export function entryOf(id: string, rule: Rule, locale: Locale): RuleEntry {
  const { severity, name, about } = rule;
  return { id, severity, name: name[locale], about: about[locale], basis: basisOf(rule, '2021', null)[locale] };
}

/** Every rule without its help, for lists. */
export function ruleEntries(locale: Locale): RuleEntries[] {
  return GROUPS.map(({ id, name, rules }) => ({
    id,
    name: name[locale],
    rules: Object.entries(rules).map(([rule, each]) => entryOf(rule, each, locale)),
  }));
}
