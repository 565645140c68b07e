/** A slice of what `npm run fuzz -- --live` runs: broken pages in a real browser, as files and as scripts leave them. */
import { expect, it } from 'vitest';
import { type LiveRan, runLive } from '../fuzz/live/run.ts';

const CASES = 25;
const SEED = 7;

it(`${CASES} broken pages are read as their files are, marked where they were audited, and left as they were`, async () => {
  const ran: LiveRan[] = [];
  for (let index = 0; index < CASES; index++) ran.push(await runLive(index, SEED));
  expect(ran.flatMap(({ name, wrong }) => wrong.map((each) => `${name}: ${each}`))).toEqual([]);
  // broken as they are, most still hold a report: the properties were put to something
  const sum = (of: (each: LiveRan) => number): number => ran.reduce((all, each) => all + of(each), 0);
  expect(sum(({ reports }) => reports)).toBeGreaterThan(CASES / 3);
  expect(sum(({ marks }) => marks)).toBeGreaterThan(CASES);
  expect(sum(({ compared }) => Number(compared))).toBeGreaterThan(CASES / 2);
}, 120_000);
