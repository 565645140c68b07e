/** The sample of the first page holds what the sample of `npm start` holds: five planted errors and nothing else wrong. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examine } from '../../lib/examine.ts';
import { json } from '../../lib/export/json.ts';
import { sample } from '../fixtures/sample.ts';

const bytes = readFileSync('entrypoints/sample/index.html');
const now = new Date('2025-03-01T00:00:00Z');

it('is read cell by cell as the bundled sample', () => {
  const audit = examine(bytes, 'sample.html', { now }).audits[0]!;
  const { report } = json(audit, 'sample.html') as { report: { values: Record<string, number | null> } };
  expect(report.values).toEqual(sample().values);
});

it('gives the same findings as the bundled sample', () => {
  const found = (page: Uint8Array) =>
    examine(page, 'sample.html', { now })
      .audits[0]!.findings.map(({ id, verdict }) => `${id} ${verdict}`)
      .sort();
  expect(found(bytes)).toEqual(found(sample().bytes));
  expect(found(bytes).filter((each) => each.startsWith('section-missing'))).toHaveLength(1);
});
