/**
 * `npm run fuzz`: runs broken pages through everything from bytes to exports, and prints what did not hold and the
 * slowest case. Options: --cases N, --seed S, --case N (that one alone), --dump N (its bytes to standard output).
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawCase } from '../tests/fuzz/pages.ts';
import { runCase, slow } from '../tests/fuzz/properties.ts';

const SHOWN = 40;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    dump: { type: 'string' },
  },
});

function run(from: number, to: number, seed: number): number {
  const slowest = { name: '', milliseconds: 0 };
  const sums = { reports: 0, figures: 0, findings: 0 };
  let wrong = 0;
  for (let index = from; index < to; index++) {
    const made = drawCase(index, seed);
    const ran = runCase(made);
    sums.reports += ran.reports;
    sums.figures += ran.figures;
    sums.findings += ran.findings;
    if (ran.milliseconds > slowest.milliseconds)
      Object.assign(slowest, { name: made.name, milliseconds: ran.milliseconds });
    const said = ran.milliseconds > slow(made) ? [...ran.wrong, `${Math.round(ran.milliseconds)} ms`] : ran.wrong;
    if (said.length > 0 && ++wrong <= SHOWN) console.log(`${made.name}\n  ${said.slice(0, 5).join('\n  ')}`);
    if (process.stderr.isTTY && index % 50 === 0) process.stderr.write(`\r${index}/${to}`);
  }
  console.log(
    `${to - from} cases, seed ${seed}: ${wrong} wrong; ${sums.reports} reports, ${sums.figures} figures, ${sums.findings} findings.`,
  );
  console.log(`slowest: ${Math.round(slowest.milliseconds)} ms, ${slowest.name}`);
  return wrong;
}

const seed = Number(values.seed);
if (values.dump !== undefined) writeSync(1, drawCase(Number(values.dump), seed).bytes);
else {
  const only = values.case === undefined ? null : Number(values.case);
  const wrong = only === null ? run(0, Number(values.cases), seed) : run(only, only + 1, seed);
  process.exitCode = wrong > 0 ? 1 : 0;
}
