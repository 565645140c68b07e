/** The table of rules for the README. */
import { SEVERITY_TERMS } from '../locales/terms.ts';
import type { Locale } from '../model/audit.ts';
import { RULES } from './index.ts';
import { basisOf } from './outcome.ts';

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['规则', '程度', '核查内容', '依据'],
  en: ['Rule', 'Severity', 'What it reports', 'Basis'],
};

/**
 * A Markdown table of the rules, in their order: id, severity, what it reports, basis.
 * Where a basis names the report's own form, the newest that the rule applies to stands for it.
 */
export function ruleTable(locale: Locale): string {
  const rows = Object.entries(RULES).map(([id, rule]) => [
    `\`${id}\``,
    SEVERITY_TERMS[rule.severity][locale],
    rule.about[locale],
    basisOf(rule, rule.forms.at(-1) ?? '2021', null)[locale],
  ]);
  const heads = HEADS[locale];
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(escapeCell).join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
