/** Every rule has a fault that it must find, and every fault a rule. */
import { expect, test } from 'vitest';
import { RULES } from '../../lib/rules/index.ts';
import { FAULTS } from '../accuracy/faults/index.ts';

test('a fault is planted for every rule', () => {
  const planted = new Set(FAULTS.map((fault) => fault.rule));
  expect(Object.keys(RULES).filter((rule) => !planted.has(rule))).toEqual([]);
});

test('every fault is one that a rule claims to find', () => {
  expect([...new Set(FAULTS.map((fault) => fault.rule))].filter((rule) => !(rule in RULES))).toEqual([]);
});

test('faults are told apart', () => {
  const names = FAULTS.map(({ rule, what }) => `${rule}: ${what}`);
  expect(new Set(names).size).toBe(names.length);
});
