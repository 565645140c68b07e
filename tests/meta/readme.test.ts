/** What the README promises is what the project holds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withRuleTable } from '../../scripts/readme.ts';
import { ROOT } from './sources.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

it('holds the rule table as the rules state it (npm run readme writes it)', () => {
  expect(withRuleTable(readme)).toBe(readme);
});

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(named.length).toBeGreaterThan(4);
});

it('links only to files that there are', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(links.length).toBeGreaterThan(3);
});
