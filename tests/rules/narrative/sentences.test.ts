import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { narrative } from '../../../lib/rules/narrative/index.ts';
import { makeReport, type Overrides } from '../report.ts';
import { saying } from './claims.ts';
import { HONEST, WRONG } from './sentences.ts';

const RULES = [
  'applications-text-mismatch',
  'no-applications-text-mismatch',
  'proceedings-text-mismatch',
  'documents-text-mismatch',
  'decisions-text-mismatch',
  'breakdown-sum',
  'percentage',
  'fee-statement-wrong',
];
const OWN = Object.fromEntries(Object.entries(narrative).filter(([id]) => RULES.includes(id)));

function causes(given: Overrides): [rule: string, message: string][] {
  const { findings } = audit(makeReport(given), { url: '', title: '' }, { rules: OWN });
  return findings.filter((each) => !each.cause).map((each) => [each.rule, each.message['zh-CN']]);
}

describe('what an honest author may write is left alone', () => {
  test.each(HONEST.map((told) => [typeof told === 'string' ? told : told.text, told] as const))('%s', (_, told) => {
    expect(causes(saying(told))).toEqual([]);
  });
  test('there are sixty and more', () => expect(HONEST.length).toBeGreaterThanOrEqual(60));
});

describe('what the tables or the sentence itself contradict is found, and nothing else', () => {
  test.each(WRONG.map((told) => [told.text, told] as const))('%s', (_, told) => {
    const found = causes(saying(told));
    expect(found.map(([rule]) => rule)).toEqual([told.rule]);
    expect(found[0]![1]).toContain(told.shows);
  });
  test('there are forty and more', () => expect(WRONG.length).toBeGreaterThanOrEqual(40));
});
