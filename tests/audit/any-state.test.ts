/** Whatever a page's cells look like, the audit comes to its end and what it says hangs together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { figures } from '../../lib/export/figures.ts';
import { findings } from '../../lib/export/findings.ts';
import { json } from '../../lib/export/json.ts';
import { FORMS, type FormVersion, fieldsOf, TABLE_IDS } from '../../lib/model/form.ts';
import type { Cell, CellState, CellStyle, TableRead } from '../../lib/model/report.ts';
import { LAST_YEAR } from '../../lib/model/ruleset.ts';
import { makeReport } from '../rules/report.ts';

const PAGE = { url: 'http://jyj.yunze.gov.cn/report.html', title: '报告' };
const STYLES: CellStyle[] = ['negative', 'fraction', 'whole fraction', 'spaced', 'lookalike', 'image', 'unit'];
const TABLE_STATES: TableRead['state'][] = ['read', 'read', 'flat', 'image', 'attachment', 'absent'];

const cell = fc
  .record({
    state: fc.constantFrom<CellState>('value', 'value', 'value', 'blank', 'placeholder', 'unreadable', 'absent'),
    number: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double({ min: -2, max: 9, noNaN: true })),
    text: fc.constantFrom('', '/', '约3', '1 0', 'O', '=1+1', '$&', '{a}', '<b>x'),
    styles: fc.subarray(STYLES, { maxLength: 2 }),
    shifted: fc.boolean(),
  })
  .map(({ state, number, text, styles, shifted }): Partial<Cell> => {
    const place = state === 'absent' ? null : { handle: 5 };
    const value = state === 'value' ? number : null;
    return { state, value, text, styles, place, ...(shifted && { doubt: 'shifted' as const }) };
  });

const given = fc.record({
  form: fc.constantFrom<FormVersion>('2019', '2021'),
  cells: fc.array(fc.tuple(fc.nat(), cell), { maxLength: 30 }),
  states: fc.tuple(...TABLE_IDS.map(() => fc.constantFrom(...TABLE_STATES))),
  year: fc.option(fc.integer({ min: 2015, max: 2030 })),
  order: fc.array(fc.nat(5), { maxLength: 8 }),
  unreadFrames: fc.nat(1),
});

test('every rule comes to an end, causes exist and are not folded themselves, words are whole', () => {
  fc.assert(
    fc.property(given, ({ form, cells, states, year, order, unreadFrames }) => {
      const fields = TABLE_IDS.flatMap((id) => fieldsOf(FORMS[form].tables[id]));
      const report = makeReport({
        form,
        cells: Object.fromEntries(cells.map(([pick, each]) => [fields[pick % fields.length]!, each])),
        tables: Object.fromEntries(TABLE_IDS.map((id, index) => [id, { state: states[index]! }])),
        sections: (all) => order.map((index) => all[index]!),
        report: { year, unreadFrames },
      });
      const result = audit(report, PAGE);
      expect(result.status).toBe(year !== null && year > LAST_YEAR ? 'partial' : 'done');
      const ids = new Map(result.findings.map((each) => [each.id, each]));
      expect(ids.size).toBe(result.findings.length);
      const known = new Set<string>(fields);
      for (const finding of result.findings) {
        if (finding.cause) expect(ids.get(finding.cause)?.cause, finding.id).toBeUndefined();
        if (finding.cause) expect(ids.has(finding.cause)).toBe(true);
        expect(finding.verdict === 'review').toBe(finding.reason !== undefined);
        expect(finding.fields.every((field) => known.has(field))).toBe(true);
        for (const locale of ['zh-CN', 'en'] as const) {
          expect(finding.message[locale]).not.toMatch(/undefined|NaN|null/);
          expect(finding.basis[locale]).not.toMatch(/[{}]/);
        }
      }
      expect(result.unassessed.every((each) => each.why['zh-CN'] !== '')).toBe(true);
      // each export names the page, and the JSON comes back whole
      for (const { text } of [figures(result), findings(result, 'en')]) expect(text).toContain(result.page.title);
      const back = JSON.parse(JSON.stringify(json(result, 'a'))) as { findings: { id: string }[] };
      expect(back.findings.map(({ id }) => id)).toEqual(result.findings.map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});
