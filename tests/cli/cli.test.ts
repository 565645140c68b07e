/** Contract 3: the command as other programs call it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherFile } from '../../lib/gather/file.ts';
import { digestOf } from '../../lib/model/digest.ts';
import { negative, report, severalReports, values } from '../fixtures/index.ts';

const CLI = fileURLToPath(new URL('../../lib/cli.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

interface Line {
  readonly source: string;
  readonly status: string;
  readonly report: {
    title: string;
    year: number;
    form: string | null;
    sections: unknown[];
    values: Record<string, number | null>;
  } | null;
  readonly findings: { rule: string; severity: string; verdict: string; cause?: string; suspect?: unknown }[];
  readonly relations: { checked: number; held: number };
  readonly sha256?: string;
}
interface Ended {
  readonly code: number | null;
  readonly lines: Line[];
  readonly out: string;
  readonly err: string;
}

let folder = '';
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

function run(
  args: readonly string[],
  { input, cwd = folder, env = {} }: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { ...process.env, INIT_CWD: undefined, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => undefined).end(input ?? '');
    child.on('close', (code) => {
      const lines = args.includes('--json')
        ? out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Line)
        : [];
      done({ code, lines, out, err });
    });
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-cli-'));
  mkdirSync(join(folder, 'sub'));
  put('right.html', report().bytes);
  put('gbk.htm', report({ shape: 'gbk' }).bytes);
  put('flat.txt', report({ shape: 'plain-text' }).bytes);
  put('wrong.html', report({ faults: { cells: { 'applications.carriedForward@total': '8' } } }).bytes);
  put('two.html', severalReports([{}, { agency: '云泽市水务局', values: values('2021', 3) }]).bytes);
  put('news.html', negative('plain-news').bytes);
  put('empty.html', '');
  put(
    'binary.html',
    Uint8Array.from({ length: 20_000 }, (_, at) => (at * 197 + (at >> 3)) % 256),
  );
  put('sub/name with space.html', report({ shape: 'ucap' }).bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--json', () => {
  it('signs each audit with the SHA-256 of the text that it is of, as the page and the panel do', async () => {
    const { lines } = await run(['--json', 'right.html', 'flat.txt']);
    const sums = [report(), report({ shape: 'plain-text' })].map(({ bytes, contentType }) =>
      digestOf(gatherFile(bytes, contentType === 'text/plain' ? 'a.txt' : 'a.html')),
    );
    expect(lines.map((line) => line.sha256)).toEqual(await Promise.all(sums));
  });

  it('one object a line, in the order given, several for several reports, null for none', async () => {
    const names = [
      'right.html',
      'news.html',
      'two.html',
      'gbk.htm',
      'empty.html',
      'flat.txt',
      'binary.html',
      'sub/name with space.html',
    ];
    const { code, lines, err } = await run(['--json', ...names]);
    expect(lines.map((line) => [line.source, line.status, line.report?.year ?? null])).toEqual([
      ['right.html', 'done', 2024],
      ['news.html', 'done', null],
      ['two.html', 'done', 2024],
      ['two.html', 'done', 2024],
      ['gbk.htm', 'done', 2024],
      ['empty.html', 'done', null],
      ['flat.txt', 'done', 2024],
      ['binary.html', 'done', null],
      ['sub/name with space.html', 'done', 2024],
    ]);
    for (const name of ['right.html', 'gbk.htm', 'flat.txt', 'sub/name with space.html'])
      expect(
        lines.find((line) => line.source === name),
        name,
      ).toMatchObject({ report: { values: values(), form: '2021' }, relations: { checked: 42, held: 42 } });
    expect(lines[3]!.report!.values).toEqual(values('2021', 3));
    expect([code, err]).toEqual([0, '']);
  });

  it('an error gives 1 and its suspect; a file that cannot be read gives 2, is named, and stops nothing', async () => {
    const wrong = await run(['--json', 'wrong.html', 'right.html']);
    expect(wrong.code).toBe(1);
    const due = { field: 'applications.carriedForward@total', expected: 9 };
    expect(wrong.lines[0]!.findings.filter((each) => each.severity === 'error' && !each.cause)).toMatchObject([
      { verdict: 'fail', suspect: due },
    ]);
    const missing = await run(['--json', 'nowhere.html', 'wrong.html', 'sub', 'right.html']);
    expect(missing.code).toBe(2);
    expect(missing.lines.map((line) => [line.source, line.status])).toEqual([
      ['nowhere.html', 'failed'],
      ['wrong.html', 'done'],
      ['sub', 'failed'],
      ['right.html', 'done'],
    ]);
    expect(missing.err).toContain('nowhere.html');
    expect(missing.err).toContain('sub');
  });

  it('- takes names from standard input; names are relative to where the user stands', async () => {
    const { lines, code } = await run(['--json', 'news.html', '-'], {
      input: 'right.html\r\n\nsub/name with space.html\nwrong.html',
    });
    expect(lines.map((line) => line.source)).toEqual([
      'news.html',
      'right.html',
      'sub/name with space.html',
      'wrong.html',
    ]);
    expect(code).toBe(1);
    const inside = await run(['--json', 'name with space.html'], {
      cwd: tmpdir(),
      env: { INIT_CWD: join(folder, 'sub') },
    });
    expect(inside.lines[0]).toMatchObject({ source: 'name with space.html', status: 'done', report: { year: 2024 } });
  });

  it('a page of twenty megabytes is read', async () => {
    const picture = `<p><img width="1" src="data:image/png;base64,${'A'.repeat(20_000)}"></p>\n`;
    put('huge.html', report().text.replace('（五）监督保障', `</p>${picture.repeat(1000)}<p>（五）监督保障`));
    const { lines, code } = await run(['--json', 'huge.html']);
    expect(lines[0]!.report!.values).toEqual(values());
    expect(code).toBe(0);
  }, 60_000);
});

describe('for people', () => {
  it('a file that cannot be read is said to be just that', async () => {
    const { out, code } = await run(['nowhere.html']);
    expect(out).toContain('nowhere.html');
    expect(out).not.toContain('不是');
    expect(code).toBe(2);
  });

  it('a reader that closes the pipe is no failure', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" --json ${Array(40).fill('right.html').join(' ')} | head -n 1; exit 0`],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder } },
    );
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    await new Promise((done) => child.on('close', done));
    expect(err).toBe('');
  });

  it('without a file it says how it is used', async () => {
    const { err, code } = await run([]);
    expect(err).not.toBe('');
    expect(code).toBe(2);
  });
});

if (existsSync(SEEDS))
  describe('the seeds', () => {
    const errors = ({ findings }: Line): string[] =>
      findings.filter((each) => each.severity === 'error' && !each.cause).map((each) => each.rule);
    it('a flat text whose figures all hold, and one that lost its tables', async () => {
      const { lines } = await run(['--json', '000_0d5401f7639ff5e6.txt', '003_0fd0221687bb8611.txt'], { cwd: SEEDS });
      expect(lines.map((line) => [line.report?.year, errors(line), line.relations])).toEqual([
        [2022, [], { checked: 42, held: 42 }],
        [2022, ['table-missing', 'table-missing', 'table-missing'], { checked: 0, held: 0 }],
      ]);
      expect(lines[1]!.report!.values).toEqual({});
    });
  });
else process.stdout.write('tests/cli: no ../shared/seeds here, they are not tried\n');
