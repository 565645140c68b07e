/** Writes the rule table into the README, in both languages, each between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../lib/model/audit.ts';
import { ruleTable } from '../lib/rules/table.ts';
import { ROOT } from './step.ts';

const start = (locale: Locale): string => `<!-- rules ${locale}: written by npm run readme -->\n`;
const END = '<!-- /rules -->';

/** The README with the rule tables as the rules themselves state them. Throws where the marks are gone. */
export function withRuleTable(readme: string): string {
  return LOCALES.reduce((text, locale) => {
    const from = text.indexOf(start(locale)) + start(locale).length;
    const to = text.indexOf(END, from);
    if (!text.includes(start(locale)) || to < 0) throw new Error('README.md has lost the marks around a rule table.');
    return `${text.slice(0, from)}\n${ruleTable(locale).trim()}\n\n${text.slice(to)}`;
  }, readme);
}

if (process.argv[1] === import.meta.filename) {
  const file = join(ROOT, 'README.md');
  writeFileSync(file, withRuleTable(readFileSync(file, 'utf8')));
}
