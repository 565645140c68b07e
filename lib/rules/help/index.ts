/** Help on every rule, by group: what the rule says of itself, and what is said of it here. */
import type { Locale } from '../../model/audit.ts';
import type { RuleGroup, RulePage } from '../../model/help.ts';
import { entryOf, GROUPS } from '../groups.ts';
import { HELP as en } from './en/index.ts';
import type { HelpWords } from './types.ts';
import { HELP as zhCN } from './zh-CN/index.ts';

const HELP = { 'zh-CN': zhCN, en };

/** The pages of help in one language, in the order of the rule book; a basis names the form in force. */
export function ruleBook(locale: Locale): RuleGroup[] {
  return GROUPS.map(({ id: group, name, rules }) => {
    const words: Readonly<Record<string, HelpWords>> = HELP[locale][group];
    const pages = Object.entries(rules).flatMap(([id, rule]): RulePage[] => {
      const help = words[id];
      return help ? [{ ...entryOf(id, rule, locale), remedy: rule.remedy[locale], ...help }] : [];
    });
    return { id: group, name: name[locale], rules: pages };
  });
}
