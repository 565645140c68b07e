/** Many files in one call: on several cores, in the order given, and none takes the others along. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked, Written } from '../../lib/command/asked.ts';
import { handOver } from '../../lib/command/hand-over.ts';
import { inOrder } from '../../lib/command/in-order.ts';
import { auditor } from '../../lib/command/threads.ts';
import { negative, report, values } from '../fixtures/index.ts';

const CLI = fileURLToPath(new URL('../../lib/cli.ts', import.meta.url));
const NAMES = Array.from({ length: 40 }, (_, at) => (at === 17 ? 'nowhere.html' : `${at % 5}.html`));
const ASKED: Asked = {
  format: 'json',
  locale: 'zh-CN',
  colour: false,
  profile: null,
  standing: '',
  saved: false,
};
let folder = '';
let asked = ASKED;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-many-'));
  asked = { ...ASKED, standing: folder };
  for (let at = 0; at < 4; at++)
    writeFileSync(join(folder, `${at}.html`), report({ values: values('2021', at) }).bytes);
  writeFileSync(join(folder, '4.html'), negative('plain-news').bytes);
  const cell = '<td><p>0</p></td>';
  writeFileSync(join(folder, 'huge.html'), `<table>${`<tr>${cell.repeat(40)}</tr>`.repeat(10_000)}</table>`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, INIT_CWD: undefined };
const untimed = (line: string): string => line.replace(/"time":"[^"]+"/, '');

describe('forty files', () => {
  it('give the same lines, in the same order, as each by itself', () => {
    const all = spawnSync(process.execPath, [CLI, '--json', '-'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      input: NAMES.join('\n'),
    });
    const alone = new Map(
      [...new Set(NAMES)].map((name) => [
        name,
        untimed(spawnSync(process.execPath, [CLI, '--json', name], { cwd: folder, env, encoding: 'utf8' }).stdout),
      ]),
    );
    expect(all.stdout.trimEnd().split('\n').map(untimed)).toEqual(NAMES.map((name) => alone.get(name)!.trimEnd()));
    expect(all.status).toBe(2);
    expect(all.stderr).toBe('nowhere.html: 找不到文件，请检查路径\n');
  });

  it('are told one by one while their names still arrive', async () => {
    const child = spawn(process.execPath, [CLI, '--json', '-'], { cwd: folder, env });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    const lines = (): number => out.split('\n').length - 1;
    for (let given = 1; given <= 12; given++) {
      child.stdin.write(`${given % 5}.html\n`);
      // the next name comes only when this one is told
      while (lines() < given) await new Promise((done) => setTimeout(done, 5));
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(lines()).toBe(12);
  });
});

describe('a file that takes its thread along', () => {
  it('is told as given up, and those behind it are audited', async () => {
    const { audit, close } = auditor(asked, { count: 2, few: 0, memory: 48 });
    const told = await Promise.all(['0.html', 'huge.html', '1.html', '2.html', 'huge.html', '3.html'].map(audit));
    close();
    expect(told.map(([first]) => first!.failure)).toEqual([
      null,
      expect.stringContaining('耗时过长或内存不足'),
      null,
      null,
      expect.stringContaining('耗时过长或内存不足'),
      null,
    ]);
    expect(JSON.parse(String(told[1]![0]!.content))).toMatchObject({ status: 'failed', report: null, findings: [] });
  });

  it.each([
    ['process.exit(3)', 'ended with 3'],
    ['for (;;);', 'hangs'],
    ["throw new Error('no')", 'died: no'],
  ])('whether it %s', async (code, why) => {
    const worker = new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${code} })`, {
      eval: true,
    });
    expect(await handOver<readonly Written[]>(worker, 'a.html', 1_000)).toContain(why);
    await worker.terminate();
  });
});

it('what is worked on comes in order, and never more of it at a time than may be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.scheduler(), async (count, most, scheduler) => {
      async function* source() {
        for (let at = 0; at < count; at++) {
          await scheduler.schedule(Promise.resolve(), `name ${at}`);
          yield at;
        }
      }
      let open = 0;
      let widest = 0;
      const work = async (given: number): Promise<string> => {
        widest = Math.max(widest, ++open);
        await scheduler.schedule(Promise.resolve(), `work ${given}`);
        open--;
        return `made of ${given}`;
      };
      const all = (async () => {
        const seen: string[] = [];
        for await (const { given, made } of inOrder(source(), work, most)) seen.push(`${given}: ${made}`);
        return seen;
      })();
      expect(await scheduler.waitFor(all)).toEqual(Array.from({ length: count }, (_, at) => `${at}: made of ${at}`));
      expect(widest).toBeLessThanOrEqual(most);
    }),
    { numRuns: 100 },
  );
});
