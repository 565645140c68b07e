/** Any figures, both forms, every shape: what was written is what is read; one changed figure is found, and shown where it stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherFile } from '../../lib/gather/file.ts';
import type { FieldId, FormVersion } from '../../lib/model/form.ts';
import { RELATIONS } from '../../lib/model/relation.ts';
import type { Report } from '../../lib/model/report.ts';
import { parse } from '../../lib/parse/parse.ts';
import { type FixturePage, report, SHAPE_NAMES, type ShapeName, values } from '../fixtures/index.ts';
import { findingsOf } from './findings.ts';
import { cellOf, valuesOf } from './pages.ts';

/** Scripts and frames of their own address are for a browser to read: tests/browser. */
const SHAPES = SHAPE_NAMES.filter((name) => !['frame', 'late', 'spa'].includes(name));
const FORMS: readonly FormVersion[] = ['2019', '2021'];

function readPage(page: FixturePage): Report {
  const reports = parse(gatherFile(page.bytes, page.contentType === 'text/plain' ? 'page.txt' : 'page.html'));
  expect(reports).toHaveLength(1);
  return reports[0]!;
}

const drawn = fc.record({
  form: fc.constantFrom(...FORMS),
  shape: fc.constantFrom<ShapeName>(...SHAPES),
  seed: fc.nat(1_000_000),
});
const STRUCTURE =
  /^(?:section|heading|sentence|title|table|form|row|column|cell|digit|applications|proceedings|results)-/;

describe('any consistent report in any shape', () => {
  it('reads as it was written, and nothing is said of its structure, tables and arithmetic', () => {
    fc.assert(
      fc.property(drawn, ({ form, shape, seed }) => {
        const figures = values(form, seed);
        const found = readPage(report({ form, shape, values: figures }));
        expect(valuesOf(found)).toEqual(figures);
        expect(found).toMatchObject({
          form,
          year: form === '2019' ? 2020 : 2024,
          agency: { name: '云泽市自然资源局' },
        });
        const said = findingsOf(found).filter((each) => each.severity !== 'info' && STRUCTURE.test(each.rule));
        expect(said.map((each) => each.message['zh-CN'])).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

/** The relations of table three that no longer hold, by the test's own sums. */
function broken(form: FormVersion, figures: Readonly<Record<FieldId, number>>): string[] {
  const sum = (fields: readonly FieldId[]) => fields.reduce((total, field) => total + figures[field]!, 0);
  return RELATIONS[form]
    .filter(({ table, left, right }) => table === 'applications' && sum(left) !== sum(right))
    .map(({ rule, along }) => `${rule} ${along}`)
    .sort();
}

describe('one figure of table three changed, in any shape', () => {
  it('breaks exactly its relations, and every finding of them names the cell, shows it first and knows its former value', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(500), ({ form, shape, seed }, pick, next) => {
        const figures = values(form, seed) as Record<FieldId, number>;
        const fields = (Object.keys(figures) as FieldId[]).filter((field) => field.startsWith('applications.'));
        const field = fields[pick % fields.length]!;
        fc.pre(figures[field] !== next);
        const changed = { ...figures, [field]: next };
        const found = readPage(report({ form, shape, values: changed }));
        expect(valuesOf(found)).toEqual(changed);
        const relations = findingsOf(found).filter((each) => /^applications-/.test(each.rule));
        expect(relations.map((each) => each.id.replace(':', ' ')).sort()).toEqual(broken(form, changed));
        for (const each of relations) {
          expect([each.verdict, each.suspect]).toEqual(['fail', { field, expected: figures[field] }]);
          expect(each.fields).toContain(field);
        }
        const first = relations.find((each) => each.cause === undefined)!;
        expect(first.places).toContainEqual(cellOf(found, field).place);
        expect(first.places[0]).toEqual(cellOf(found, field).place);
      }),
      { numRuns: 120 },
    );
  });
});
