/** The way in: what a program that reads the command line's output relies on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { sample } from '../fixtures/sample.ts';

const BOOTSTRAP = resolve(import.meta.dirname, '../../scripts/bootstrap.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  writeFileSync(join(folder, '好.html'), report().bytes);
  writeFileSync(join(folder, 'wrong.html'), sample().bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

function audit(...args: readonly string[]) {
  // npm runs scripts in the project's folder and says in INIT_CWD where the user stands.
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, [BOOTSTRAP, 'audit', ...args], { env, encoding: 'utf8' });
}

it('takes file names from where the user stands, and prints nothing but the results', () => {
  const { stdout, status } = audit('--json', '好.html', 'wrong.html');
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { source: string }).source)).toEqual(['好.html', 'wrong.html']);
  expect(status).toBe(1);
});

it('hands on the exit code: 0 without certain errors, 2 where a file cannot be read', () => {
  expect(audit('好.html').status).toBe(0);
  const missing = audit('--json', 'missing.html', '好.html');
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('missing.html');
  expect(missing.stdout.trimEnd().split('\n')).toHaveLength(2);
});

it('names its commands where it does not know one', () => {
  const { stderr, status } = spawnSync(process.execPath, [BOOTSTRAP, 'nonsense'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('start|test');
});
