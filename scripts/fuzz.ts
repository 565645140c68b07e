/**
 * `npm run fuzz`: runs broken pages through everything from bytes to exports, on as many cores as there are, and prints
 * what did not hold and the slowest case. Ctrl+C ends it and says with which options to go on.
 * Options: --cases N, --seed S, --from N (go on there), --workers N, --case N (that one alone), --dump N (its bytes to
 * standard output).
 */
import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { drawCase } from '../tests/fuzz/pages.ts';
import { runAll } from './fuzz/pool.ts';
import type { Done } from './fuzz/worker.ts';

const SHOWN = 40;
const EVERY = 1_000;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
    case: { type: 'string' },
    dump: { type: 'string' },
  },
});

async function run(from: number, to: number, seed: number, workers: number): Promise<number> {
  const slowest = { name: '', milliseconds: 0 };
  const sums = { cases: 0, reports: 0, figures: 0, findings: 0 };
  let wrong = 0;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const done = (ran: Done): void => {
    sums.cases++;
    sums.reports += ran.reports;
    sums.figures += ran.figures;
    sums.findings += ran.findings;
    if (ran.milliseconds > slowest.milliseconds) Object.assign(slowest, ran);
    if (ran.wrong.length > 0 && ++wrong <= SHOWN) console.log(`${ran.name}\n  ${ran.wrong.slice(0, 5).join('\n  ')}`);
    if (process.stderr.isTTY && sums.cases % 50 === 0) process.stderr.write(`\r${sums.cases}/${to - from}`);
    else if (!process.stderr.isTTY && sums.cases % EVERY === 0)
      process.stderr.write(`${sums.cases}/${to - from}, ${wrong} wrong\n`);
  };
  const next = await runAll({ workers, seed, from, to, done, stop: stop.signal });
  console.log(
    `${sums.cases} cases, seed ${seed}: ${wrong} wrong; ${sums.reports} reports, ${sums.figures} figures, ${sums.findings} findings.`,
  );
  console.log(`slowest: ${Math.round(slowest.milliseconds)} ms, ${slowest.name}`);
  if (next < to) console.log(`go on with: --seed ${seed} --from ${next} --cases ${to}`);
  return wrong;
}

const seed = Number(values.seed);
if (values.dump !== undefined) writeSync(1, drawCase(Number(values.dump), seed).bytes);
else {
  const only = values.case === undefined ? null : Number(values.case);
  const [from, to] = only === null ? [Number(values.from), Number(values.cases)] : [only, only + 1];
  process.exitCode = (await run(from, to, seed, only === null ? Number(values.workers) : 1)) > 0 ? 1 : 0;
}
