/** Writes the rule table into the README, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTable } from '../lib/rules/table.ts';
import { ROOT } from './step.ts';

const START = '<!-- rules: written by scripts/readme.ts -->\n';
const END = '<!-- /rules -->';

/** The README with the rule table as the rules themselves state it. Throws where the marks are gone. */
export function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error('README.md has lost the marks around its rule table.');
  return `${readme.slice(0, start + START.length)}\n${ruleTable().trim()}\n\n${readme.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  const file = join(ROOT, 'README.md');
  writeFileSync(file, withRuleTable(readFileSync(file, 'utf8')));
}
