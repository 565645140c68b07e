/**
 * `npm run fuzz`: runs broken pages through everything from bytes to exports, on as many cores as there are, and prints
 * what did not hold and the slowest case. Ctrl+C ends it and says with which options to go on.
 * Options: --cases N, --seed S, --from N (go on there), --workers N, --case N (that one alone), --dump N (its bytes to
 * standard output); --live: in a real browser, with marks; --browser chromium|firefox.
 */
import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { drawCase } from '../tests/fuzz/pages.ts';
import type { BrowserKind } from './browsers.ts';
import { runLiveCases } from './fuzz/live.ts';
import { runAll } from './fuzz/pool.ts';

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
    live: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});

/** What is counted of each case, beside what did not hold. */
interface Ran {
  readonly name: string;
  readonly wrong: readonly string[];
  readonly milliseconds: number;
  readonly reports: number;
  readonly findings: number;
}

async function run(from: number, to: number, seed: number, workers: number): Promise<number> {
  const slowest = { name: '', milliseconds: 0 };
  const sums = new Map<string, number>();
  let cases = 0;
  let wrong = 0;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const done = (ran: Ran): void => {
    cases++;
    for (const [what, count] of Object.entries(ran))
      if (what !== 'index' && what !== 'milliseconds' && (typeof count === 'number' || typeof count === 'boolean'))
        sums.set(what, (sums.get(what) ?? 0) + Number(count));
    if (ran.milliseconds > slowest.milliseconds) Object.assign(slowest, ran);
    if (ran.wrong.length > 0 && ++wrong <= SHOWN) console.log(`${ran.name}\n  ${ran.wrong.slice(0, 5).join('\n  ')}`);
    if (process.stderr.isTTY && cases % 50 === 0) process.stderr.write(`\r${cases}/${to - from}`);
    else if (!process.stderr.isTTY && cases % EVERY === 0)
      process.stderr.write(`${cases}/${to - from}, ${wrong} wrong\n`);
  };
  const browser = values.browser === 'firefox' ? 'firefox' : ('chromium' satisfies BrowserKind);
  const next = values.live
    ? await runLiveCases({ browser, seed, from, to, done, stop: stop.signal })
    : await runAll({ workers, seed, from, to, done, stop: stop.signal });
  const counted = [...sums].map(([what, count]) => `${count} ${what}`).join(', ');
  console.log(`${cases} cases, seed ${seed}: ${wrong} wrong; ${counted}.`);
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
