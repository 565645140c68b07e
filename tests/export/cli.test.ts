/** `--format` and `--out` of the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sample } from '../fixtures/sample.ts';
import { sheetsOf } from './workbook.ts';

const CLI = fileURLToPath(new URL('../../lib/cli.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-formats-'));
  writeFileSync(join(folder, 'a.html'), sample().bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, INIT_CWD: undefined };
  const done = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

it('prints a form where no file is named, with the exit code of the audit', () => {
  const { code, out } = run('--format', 'markdown', 'a.html');
  expect(code).toBe(1);
  expect(out).toMatch(/^# .+ 核查结果\n/);
  expect(out).toContain('**\\[错误\\] “本机关不掌握相关政府信息”·自然人：73，应为 37（多 36）**');
});

it('--format json is --json', () => {
  const time = /"time":"[^"]+"/;
  expect(run('--format', 'json', 'a.html').out.replace(time, '')).toBe(run('--json', 'a.html').out.replace(time, ''));
});

it('writes a file a report into a folder that it makes, and names each; none is written over another', async () => {
  const { out, code } = run('--format', 'xlsx', '--out', 'made/here', 'a.html', 'a.html');
  const names = readdirSync(join(folder, 'made', 'here')).sort();
  expect(code).toBe(1);
  expect(names).toHaveLength(2);
  expect(out.trim().split('\n').sort()).toEqual(names.map((name) => join(folder, 'made', 'here', name)).sort());
  const sheets = await sheetsOf(readFileSync(join(folder, 'made', 'here', names[0]!)));
  expect(sheets.map(({ name }) => name)).toContain('表三');
});

it('writes to the file that is named', () => {
  run('--format', 'html', '--out', 'report.html', '--lang', 'en', 'a.html');
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<h1>Audit of an annual report</h1>');
});

it('says which formats there are, and that a workbook needs a file', () => {
  for (const args of [
    ['--format', 'pdf'],
    ['--format', 'xlsx'],
  ]) {
    const { code, err, out } = run(...args, 'a.html');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('text, json, markdown, csv, html, xlsx, notice');
  }
});

it('a file that cannot be read leaves no file that looks like a result', () => {
  const { code, err } = run('--format', 'csv', '--out', 'none', 'missing.html');
  expect(code).toBe(2);
  expect(err).toContain('missing.html');
  expect(readdirSync(folder)).not.toContain('none');
});
