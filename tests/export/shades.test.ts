/** The panel's redrawn tables and the exported ones mark the same cells, and as strongly. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellMarks } from '../../components/tables/tableMarks.ts';
import { examine } from '../../lib/examine.ts';
import { itemsOf } from '../../lib/export/items.ts';
import { shadesByCell } from '../../lib/export/shades.ts';
import type { Severity } from '../../lib/model/audit.ts';
import { FORMS, fieldsOf } from '../../lib/model/form.ts';
import { report } from '../fixtures/index.ts';

const FIELDS = Object.values(FORMS['2021'].tables).flatMap(fieldsOf);
/** Wrong, doubtful, unreadable and blank. */
const PRINTED = ['0', '1', '73', '999', '-1', '1.5', '/', '', '约3', 'l2'];
const RULES = ['applications-row-total', 'applications-results-total', 'applications-balance', 'proceedings-total'];
/** The panel shades what is doubtful as it does a warning. */
const IN_PANEL: Readonly<Record<string, string>> = { review: 'warn' };

it('whatever figures are wrong, and however grave the user holds that', () => {
  const marked = new Set<string>();
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom(...PRINTED), { minKeys: 1, maxKeys: 6 }),
      fc.constantFrom<Severity>('error', 'warning', 'info'),
      (cells, severity) => {
        const choices = Object.fromEntries(RULES.map((rule) => [rule, severity]));
        const { bytes } = report({ faults: { cells } });
        for (const audit of examine(bytes, 'report.html', { choices }).audits) {
          const panel = [...cellMarks(audit.findings)].map(([field, { shade }]) => [field, shade]);
          const exported = [...shadesByCell(itemsOf(audit).open)].map(([field, { shade }]) => [
            field,
            IN_PANEL[shade] ?? shade,
          ]);
          expect(panel.sort()).toEqual(exported.sort());
          for (const [, shade] of panel) marked.add(shade!);
        }
      },
    ),
    { numRuns: 60, seed: 7 },
  );
  expect([...marked].sort()).toEqual(['err', 'note', 'part', 'warn']);
});
