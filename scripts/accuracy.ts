/**
 * `npm run accuracy`: draws reports and pages with faults in them and without, audits them as the command line does,
 * and prints what was found of what was planted, by rule, and what was cried for nothing.
 * Options: --pages N, --seed S, --dump NAME (writes the page of that name to standard output), --rule ID (its misses).
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULES } from '../lib/rules/index.ts';
import { describeJudged, draw, type Judged, judge } from '../tests/accuracy/run.ts';

const WORST = 12;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2400' },
    seed: { type: 'string', default: '1' },
    dump: { type: 'string' },
    rule: { type: 'string' },
  },
});

const share = (found: number, planted: number): string =>
  planted === 0 ? '–' : `${((found / planted) * 100).toFixed(1)} %`;

interface Tally {
  planted: number;
  found: number;
  /** Errors and warnings on clean pages, and on others that the planted faults do not explain. */
  clean: number;
  beside: number;
}

function line(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(32) + cells.map((each) => String(each).padStart(10)).join(''));
}

function describe(judged: Judged): void {
  const planted = judged.planted.map(({ rule, what }) => `${rule} (${what})`).join(' + ');
  console.log(`\n${judged.name}  ${planted === '' ? 'clean' : `planted: ${planted}`}`);
  for (const each of describeJudged(judged)) console.log(`  ${each.slice(judged.name.length + 1)}`);
}

function run(pages: number, seed: number): void {
  const tally = new Map<string, Tally>(
    Object.keys(RULES).map((rule) => [rule, { planted: 0, found: 0, clean: 0, beside: 0 }]),
  );
  const of = (rule: string): Tally => tally.get(rule) ?? { planted: 0, found: 0, clean: 0, beside: 0 };
  const worst: Judged[] = [];
  let clean = 0;
  let wrong = 0;
  for (let index = 0; index < pages; index++) {
    const judged = judge(draw(index, seed));
    for (const each of judged.planted) of(each.rule).planted++;
    for (const each of judged.planted) if (!judged.missed.includes(each)) of(each.rule).found++;
    const isClean = judged.planted.length === 0;
    if (isClean) clean++;
    for (const each of judged.false) of(each.rule)[isClean ? 'clean' : 'beside']++;
    wrong += judged.sums.length;
    if (judged.missed.length + judged.false.length + judged.sums.length > 0) worst.push(judged);
    if (process.stderr.isTTY && index % 50 === 0) process.stderr.write(`\r${index}/${pages}`);
  }
  line('rule', ['planted', 'found', '', 'clean', 'beside']);
  for (const [rule, { planted, found, clean: cried, beside }] of tally)
    line(rule, [planted, found, share(found, planted), cried, beside]);
  const all = [...tally.values()];
  const sum = (key: keyof Tally): number => all.reduce((total, each) => total + each[key], 0);
  line('all', [sum('planted'), sum('found'), share(sum('found'), sum('planted')), sum('clean'), sum('beside')]);
  console.log(`\n${pages} pages, ${clean} of them clean, seed ${seed}; equations said wrongly: ${wrong}.`);
  const weight = (each: Judged): number => each.false.length + each.missed.length + each.sums.length;
  const shown = worst
    .filter((each) => !values.rule || [...each.missed, ...each.false].some(({ rule }) => rule === values.rule))
    .sort((a, b) => weight(b) - weight(a));
  for (const each of shown.slice(0, WORST)) describe(each);
}

if (values.dump) {
  const [seed, index] = values.dump.split('.').map(Number);
  writeSync(1, draw(index ?? 0, seed ?? 1).page.text);
} else run(Number(values.pages), Number(values.seed));
