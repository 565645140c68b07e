/** The two seed reports, where they are at hand (vitest.config.ts): every finding, its severity and verdict, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../lib/examine.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const EXPECTED: readonly (readonly [file: string, causes: readonly string[]])[] = [
  [
    '000_0d5401f7639ff5e6.txt',
    [
      'info fail accounts-too-early',
      'info fail overview-length',
      'warning fail agency-name',
      'warning fail aspect-missing',
      'warning fail fee-statement-missing',
      'warning review decisions-text-mismatch',
      'warning review decisions-text-mismatch',
    ],
  ],
  [
    '003_0fd0221687bb8611.txt',
    [
      'error fail table-missing',
      'error fail table-missing',
      'error fail table-missing',
      'info fail heading-altered',
      'info fail numbering-broken',
    ],
  ],
];

test.each(EXPECTED)('%s', (file, causes) => {
  const [audit] = examine(new Uint8Array(readFileSync(join(SEEDS, file))), file).audits;
  const found = audit!.findings.filter((finding) => !finding.cause);
  expect(found.map(({ severity, verdict, rule }) => `${severity} ${verdict} ${rule}`).sort()).toEqual(causes);
  // what is folded is only the empty section under its missing table
  const folded = audit!.findings.filter((finding) => finding.cause).map((finding) => finding.rule);
  expect(folded.filter((rule) => rule !== 'section-empty')).toEqual([]);
  for (const rule of ['published-late', 'period-wrong']) {
    if (file.startsWith('000')) expect(audit!.checks[rule]).toBe('not assessable');
  }
});
