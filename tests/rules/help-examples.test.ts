/** The examples of the help are true: what it calls wrong is found, what it calls right is not. */
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../lib/model/prose.ts';
import { ruleBook } from '../../lib/rules/help/index.ts';
import { findingsOf } from './rows.ts';
import { by, telling } from './telling.ts';

const PAGES = new Map(ruleBook('zh-CN').flatMap(({ rules }) => rules.map((page) => [page.id, page] as const)));

/** Where the example stands: those that are running text. */
const PRINTED: readonly (readonly [rule: string, section: Passage['section']])[] = [
  ['period-wrong', 'preamble'],
  ['year-stale', 'overview'],
  ['accounts-too-early', 'overview'],
  ['publication-year-wrong', 'overview'],
  ['date-impossible', 'overview'],
  ['other-agency', 'overview'],
  ['basis-obsolete', 'preamble'],
  ['basis-mismatch', 'preamble'],
  ['preamble-count', 'preamble'],
  ['covering-letter', 'preamble'],
  ['no-applications-text-mismatch', 'overview'],
  ['proceedings-text-mismatch', 'overview'],
  ['documents-text-mismatch', 'overview'],
  ['decisions-text-mismatch', 'overview'],
  ['applications-text-mismatch', 'overview'],
  ['breakdown-sum', 'overview'],
  ['percentage', 'overview'],
  ['fee-statement-missing', 'other'],
  ['fee-statement-wrong', 'other'],
  ['problems-missing', 'problems'],
  ['problems-none', 'problems'],
  ['improvement-missing', 'problems'],
  ['placeholder', 'overview'],
  ['applicant-named', 'overview'],
  ['slogan-reversed', 'overview'],
  ['glyphs-damaged', 'overview'],
  ['text-lost', 'preamble'],
];

/** The tables that the examples are held against. */
const VALUES = {
  'applications.newReceived@total': 4,
  'applications.results.total@total': 14,
  'proceedings.review@total': 2,
  'disclosure.normativeDocuments@made': 3,
  'disclosure.penalty@decisions': 5,
};
/** The right example is of another table. */
const RIGHT = new Map([['decisions-text-mismatch', { ...VALUES, 'disclosure.penalty@decisions': 18 }]]);

/** What the example prints, the author's remarks around it left out. */
function printed(example: string): string {
  return /“(?<words>[^“”]+)”/.exec(example)?.groups?.['words']?.replace(/^五、[^：]+：|^六、[^：]+：/, '') ?? example;
}

function judged(rule: string, section: Passage['section'], example: string, values: Readonly<Record<string, number>>) {
  const given = telling({ [section]: printed(example) }, { year: 2024, ...by('云泽市水务局') });
  return findingsOf(rule, { ...given, values }).own;
}

describe.each(PRINTED)('%s', (rule, section) => {
  const page = PAGES.get(rule)!;
  test(`finds “${printed(page.wrong)}”`, () => {
    expect(judged(rule, section, page.wrong, VALUES)).not.toEqual([]);
  });
  test(`passes “${printed(page.right)}”`, () => {
    expect(judged(rule, section, page.right, RIGHT.get(rule) ?? VALUES)).toEqual([]);
  });
});
