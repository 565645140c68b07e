/** The suspect cell, and the traps in naming it. */
import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/model/form.ts';
import type { Cell } from '../../lib/model/report.ts';
import { factsOf } from '../../lib/rules/facts.ts';
import type { RelationFact } from '../../lib/rules/relations.ts';
import { brokenSets } from '../../lib/rules/suspect.ts';
import { GOLDEN } from '../audit/golden.ts';
import { makeReport, noFigure, type Overrides } from './report.ts';

const GRANTED = 'applications.results.granted';
const setsOf = (values: Readonly<Record<FieldId, number>>, cells: Overrides['cells'] = {}) =>
  factsOf(makeReport({ values: { ...GOLDEN, ...values }, cells }), { now: new Date(0), profile: null }).brokenSets;
const suspects = (...given: Parameters<typeof setsOf>) => setsOf(...given).map((set) => set.suspect);

test.each([
  ['a received figure: its balance and its row', 'applications.newReceived@commercial', 12],
  ['a result: its column and its row', `${GRANTED}@commercial`, 5],
  ['a row’s total', `${GRANTED}@total`, 49],
  ['a column’s total, in three relations', 'applications.results.total@legalService', 6],
  ['a zero that was mistyped', 'applications.results.denied.lawForbidden@research', 0],
] as const)('%s', (_, field, expected) => {
  expect(suspects({ [field]: expected + 90 })).toEqual([{ field, expected }]);
});

test('two slips in one column by contrary amounts: the column holds, the rows alone name nobody', () => {
  expect(suspects({ [`${GRANTED}@commercial`]: 6, 'applications.results.partiallyGranted@commercial': 0 })).toEqual([
    null,
    null,
  ]);
});

test('no figure that would have to be negative', () => {
  const value = new Map(
    [
      ['a', 0],
      ['b', 0],
      ['shared', 1],
      ['c', 4],
      ['d', 4],
    ].map(([id, each]) => [`${id}@x`, Number(each)]),
  );
  const cells = new Map(
    [...value].map(([field, each]) => [
      field as FieldId,
      { field: field as FieldId, state: 'value', value: each, text: '', styles: [], place: null } as Cell,
    ]),
  );
  const broken = (left: FieldId, right: FieldId, rightSum: number): RelationFact => ({
    relation: {
      rule: 'applications-row-total',
      table: 'applications',
      along: left,
      left: [left],
      right: ['shared@x', right],
    },
    state: 'broken',
    leftSum: 0,
    rightSum,
  });
  const both = [broken('a@x', 'c@x', 5), broken('b@x', 'd@x', 5)];
  // Both lack 5 on the left: only 1 − 5 in the one cell that they share would mend them.
  expect(brokenSets(both, cells).map((set) => set.suspect)).toEqual([null]);
  const roomy = new Map(cells).set('shared@x', { ...cells.get('shared@x')!, value: 6 });
  const mendable = [broken('a@x', 'c@x', 5), broken('b@x', 'd@x', 5)];
  expect(brokenSets(mendable, roomy).map((set) => set.suspect)).toEqual([{ field: 'shared@x', expected: 1 }]);
});

test('a blank is never named, though it alone could explain all', () => {
  expect(suspects({}, { [`${GRANTED}@naturalPerson`]: noFigure('blank') })).toEqual([null]);
});

test('a cell of a row that does not line up is never named', () => {
  expect(suspects({}, { [`${GRANTED}@naturalPerson`]: { value: 50, text: '50', doubt: 'shifted' } })).toEqual([null]);
});

test('a cell whose other relation is blind cannot be told apart from its neighbours', () => {
  const cells = { 'applications.results.denied.adminQuery@naturalPerson': noFigure('unreadable', '二') };
  expect(suspects({ [`${GRANTED}@naturalPerson`]: 50 }, cells)).toEqual([null]);
});

test('a group of table four has no second relation: nobody is named', () => {
  expect(suspects({ 'proceedings.review@total': 12 })).toEqual([null]);
});

test('slips whose relations share no cell are sets of their own', () => {
  const sets = setsOf({ 'applications.newReceived@commercial': 13, 'proceedings.review@total': 12 });
  expect(sets.map((set) => set.relations.length)).toEqual([2, 1]);
});
