import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { pageWith, read } from '../../parse/pages.ts';

const grave = (html: string) =>
  audit(read(html), { url: '', title: '' }).findings.filter(({ severity, cause }) => severity !== 'info' && !cause);

test('what a row that lost a cell makes of the sums is folded under the row', () => {
  const html = pageWith({
    applications: (table) =>
      table.map((row, at) => (at === 5 ? row.filter((_, cell) => cell !== row.length - 3) : row)),
  });
  const found = grave(html);
  expect(found.map(({ rule }) => rule)).toEqual(['row-shifted']);
  const all = audit(read(html), { url: '', title: '' }).findings;
  const folded = all.filter(({ cause }) => cause === found[0]!.id);
  expect(folded.map(({ rule, verdict }) => `${rule} ${verdict}`)).toContain('applications-results-total review');
});
