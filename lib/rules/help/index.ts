/** Help on every rule, by group: what the rule says of itself, and what is said of it here. */
import { say, type Words } from '../../locales/terms.ts';
import type { Locale } from '../../model/audit.ts';
import type { RuleGroup, RulePage } from '../../model/help.ts';
import { agency } from '../agency/index.ts';
import { arithmetic } from '../arithmetic/index.ts';
import { basis } from '../basis/index.ts';
import { dates } from '../dates/index.ts';
import { narrative } from '../narrative/index.ts';
import { basisOf } from '../outcome.ts';
import { privacy } from '../privacy/index.ts';
import { publication } from '../publication/index.ts';
import type { Rule } from '../rule.ts';
import { structure } from '../structure/index.ts';
import { tables } from '../tables/index.ts';
import { wording } from '../wording/index.ts';
import { HELP as en } from './en/index.ts';
import type { HelpWords } from './types.ts';
import { HELP as zhCN } from './zh-CN/index.ts';

const HELP = { 'zh-CN': zhCN, en };

interface Group {
  readonly id: keyof typeof zhCN;
  readonly name: Words;
  readonly rules: Readonly<Record<string, Rule>>;
}

const GROUPS: readonly Group[] = [
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

/** The pages of help in one language, in the order of the rule book; a basis names the form in force. */
export function ruleBook(locale: Locale): RuleGroup[] {
  return GROUPS.map(({ id: group, name, rules }) => {
    const words: Readonly<Record<string, HelpWords>> = HELP[locale][group];
    const pages = Object.entries(rules).flatMap(([id, rule]): RulePage[] => {
      const help = words[id];
      return help ? [{ id, severity: rule.severity, ...ownWords(rule, locale), ...help }] : [];
    });
    return { id: group, name: name[locale], rules: pages };
  });
}

function ownWords(rule: Rule, locale: Locale): Pick<RulePage, 'name' | 'about' | 'basis' | 'remedy'> {
  const { name, about, remedy } = rule;
  return {
    name: name[locale],
    about: about[locale],
    basis: basisOf(rule, '2021', null)[locale],
    remedy: remedy[locale],
  };
}
