/** A slice of what `npm run fuzz` runs: whatever a page is made of, nothing throws, nothing is invented. */
import { expect, test } from 'vitest';
import { drawCase } from './pages.ts';
import { runCase } from './properties.ts';

const CASES = 200;
const SEED = 7;

test(`${CASES} broken pages: no throw, no invented figure, no finding beside the page, none that hangs`, async () => {
  const wrong: string[] = [];
  let reports = 0;
  let figures = 0;
  for (let index = 0; index < CASES; index++) {
    const made = drawCase(index, SEED);
    const ran = await runCase(made);
    reports += ran.reports;
    figures += ran.figures;
    wrong.push(...ran.wrong.map((each) => `${made.name}: ${each}`));
  }
  expect(wrong).toEqual([]);
  // broken as they are, most still hold a report: the properties were put to something
  expect(reports).toBeGreaterThan(CASES / 3);
  expect(figures).toBeGreaterThan(10_000);
}, 120_000);
