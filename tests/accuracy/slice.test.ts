/** A slice of what `npm run accuracy` measures: enough that a rule that went blind, or cries wolf, is seen at once. */
import { expect, test } from 'vitest';
import { describeJudged, draw, judge } from './run.ts';

const PAGES = 300;
const SEED = 20;

test(`${PAGES} drawn pages: what was planted is found where it was planted, and clean pages stay silent`, () => {
  const wrong: string[] = [];
  let planted = 0;
  let clean = 0;
  for (let index = 0; index < PAGES; index++) {
    const judged = judge(draw(index, SEED));
    planted += judged.planted.length;
    if (judged.planted.length === 0) clean++;
    wrong.push(...describeJudged(judged));
  }
  expect(planted).toBeGreaterThan(200);
  expect(clean).toBeGreaterThan(90);
  expect(wrong).toEqual([]);
});
