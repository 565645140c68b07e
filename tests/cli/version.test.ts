/** The command says which rules it holds: their date and the forms that they know. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULESET, VERSION } from '../../lib/model/ruleset.ts';

const CLI = fileURLToPath(new URL('../../lib/cli.ts', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });

it.each([
  [[], '规则库'],
  [['--lang', 'en'], 'the law as of that month'],
])('--version %j', (args, words) => {
  const { status, stdout } = run('--version', ...args);
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toBe(`crossfoot ${VERSION}`);
  expect(stdout).toContain(words);
  for (const known of [RULESET, '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'])
    expect(stdout).toContain(known);
});

it('--help says it beside the usage, in both languages', () => {
  const { stderr } = run('--help');
  expect(stderr.match(/国办公开办函〔2021〕30号/g)).toHaveLength(2);
});
