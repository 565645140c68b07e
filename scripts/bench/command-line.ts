/** The command line over many files, beside parse5 alone over the same files. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allShapes, values } from '../../tests/fixtures/index.ts';
import { ROOT } from '../step.ts';
import { inPortal, realReports } from './pages.ts';
import { type Line, median, quantile } from './print.ts';
import { asPublished } from './published.ts';

const PARSE5 = `
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
const decoder = new TextDecoder();
let nodes = 0;
for (const file of readFileSync(0, 'utf8').split('\\n').filter(Boolean)) nodes += parse(decoder.decode(readFileSync(file))).childNodes.length;
console.log(nodes);`;

/** What a user would write for one check of one table: the pages parsed, each row's figures held against its total. */
const PEER = `
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
const decoder = new TextDecoder();
const texts = (node) => node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(texts).join('');
const all = (node, name, into = []) => {
  for (const child of node.childNodes ?? []) { if (child.nodeName === name) into.push(child); all(child, name, into); }
  return into;
};
let wrong = 0;
for (const file of readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  for (const row of all(parse(decoder.decode(readFileSync(file))), 'tr')) {
    const cells = all(row, 'td').map((cell) => texts(cell).trim());
    const figures = cells.slice(-7).map(Number);
    if (figures.length < 7 || figures.some(Number.isNaN)) continue;
    if (figures.slice(0, 6).reduce((sum, each) => sum + each, 0) !== figures[6]) wrong++;
  }
}
console.log(wrong);`;

/** @param dress what a page of the fixtures is made into, by its place in the list */
function files(folder: string, count: number, dress: (html: string, at: number) => string): string[] {
  const shapes = Array.from({ length: 12 }, (_, seed) => allShapes({ values: values('2021', seed) }))
    .flat()
    .filter((page) => !page.live && page.charset === 'utf-8' && page.contentType === 'text/html');
  mkdirSync(folder);
  return Array.from({ length: count }, (_, at) => {
    const file = join(folder, `${at}.html`);
    writeFileSync(file, dress(shapes[at % shapes.length]!.text, at));
    return file;
  });
}

interface Run {
  readonly seconds: number;
  /** Resident megabytes near the end, where the system tells. */
  readonly memory: number;
}

function resident(child: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** @param core the only one that it may use; as many as there are where left out */
function time(args: readonly string[], names: readonly string[], core?: number): Promise<Run> {
  const start = performance.now();
  const [command, ...given] = [
    ...(core === undefined ? [] : ['taskset', '-c', String(core)]),
    process.execPath,
    ...args,
  ];
  const child = spawn(command!, given, { cwd: ROOT, stdio: ['pipe', 'ignore', 'inherit'] });
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(resident(child)), 100);
  child.stdin.end(`${names.join('\n')}\n`);
  return new Promise((done) =>
    child.on('exit', () => {
      clearInterval(timer);
      const last = samples.filter((each) => each > 0).slice(-Math.max(5, Math.floor(samples.length / 5)));
      done({ seconds: (performance.now() - start) / 1000, memory: median(last) });
    }),
  );
}

const CLI = [join(ROOT, 'lib/cli.ts'), '--json', '-'];
const ALONE = ['--input-type=module', '--eval', PARSE5];
const SCRIPT = ['--input-type=module', '--eval', PEER];

const UNIT = '× parse5 alone';
const BUDGET = 2;
/** Lighter than any page that is published; told because little markup hides what the audit itself takes. */
const BARE = 'command line, 1,000 bare reports of 18 KB, nearly all of it to be audited';

/** Pairs of runs, one right after the other: a machine that is slower for a while is so for both of a pair. */
const PAIRS = 7;

/** Both over the same files, by turns; the median pair counts. */
async function compare(
  what: string,
  names: readonly string[],
  budget?: number,
  core?: number,
): Promise<{ line: Line; memory: number }> {
  const pairs: { ours: Run; theirs: Run }[] = [];
  for (let round = 0; round < PAIRS; round++)
    pairs.push({ theirs: await time(ALONE, names, core), ours: await time(CLI, names, core) });
  const ratios = pairs.map(({ ours, theirs }) => ours.seconds / theirs.seconds);
  const seconds = (whose: keyof (typeof pairs)[number]): string =>
    median(pairs.map((pair) => pair[whose].seconds)).toFixed(2);
  const [low, high] = [0.1, 0.9].map((share) => quantile(ratios, share).toFixed(2));
  const line: Line = {
    what,
    measured: median(ratios),
    ...(budget !== undefined && { budget }),
    unit: UNIT,
    detail: `${seconds('ours')} s against ${seconds('theirs')} s, start included; the median of ${PAIRS} pairs of runs (${low}–${high})`,
  };
  return { line, memory: median(pairs.map(({ ours }) => ours.memory)) };
}

export async function commandLine(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-bench-'));
  try {
    const names = files(join(folder, 'published'), 1000, (html, at) =>
      asPublished(html, at % 2 === 0 ? 'word processor' : 'editor'),
    );
    const { line, memory } = await compare('command line, 1,000 pages as portals publish them', names, BUDGET);
    const lines: Line[] = [line];
    if (spawnSync('taskset', ['-c', '0', 'true']).status === 0)
      lines.push((await compare(`${line.what}, on one core`, names, BUDGET, 0)).line);
    const real = realReports();
    if (real.length > 0) {
      const repeated = Array.from({ length: 150 }, () => real).flat();
      lines.push((await compare(`command line, ${repeated.length} real files`, repeated, BUDGET)).line);
    }
    const bare = files(join(folder, 'bare'), 1000, inPortal);
    lines.push((await compare(BARE, bare)).line);
    const peer = (await time(SCRIPT, names)).seconds;
    const alone = (await time(ALONE, names)).seconds;
    lines.push({
      what: 'a plain script that adds up the rows of table three, the pages as published',
      measured: peer / alone,
      unit: UNIT,
      detail: `${peer.toFixed(2)} s against ${alone.toFixed(2)} s`,
    });
    if (!existsSync('/proc/self/status')) return lines;
    const after = (await time(CLI, Array.from({ length: 10 }, () => names).flat())).memory;
    const detail = `${after.toFixed(0)} MB against ${memory.toFixed(0)} MB`;
    const unit = '× that after 1,000';
    return [...lines, { what: 'memory after 10,000 files', measured: after / memory, budget: 1.2, unit, detail }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
