/** The sample of `npm start` holds the errors that the README speaks of, and no others. */
import { expect, it } from 'vitest';
import { RELATIONS } from '../../lib/model/relation.ts';
import { sample } from '../fixtures/sample.ts';

it('breaks exactly the relations of its three wrong figures', () => {
  const { values } = sample();
  const sum = (fields: readonly `${string}@${string}`[]) =>
    fields.reduce((total, each) => total + (values[each] ?? 0), 0);
  const broken = RELATIONS['2021'].filter((each) => sum(each.left) !== sum(each.right));
  expect(broken.map((each) => `${each.rule} ${each.along}`).sort()).toEqual([
    'applications-balance total',
    'applications-results-total naturalPerson',
    'applications-row-total applications.carriedForward',
    'applications-row-total applications.results.unableToProvide.notHeld',
    'proceedings-total proceedings.review',
  ]);
});
