/** Both forms, any size. The arithmetic here is the test's own: it names rows and adds columns without the project's relations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Finding } from '../../lib/model/audit.ts';
import type { FieldId, FormVersion } from '../../lib/model/form.ts';
import { makeReport } from '../rules/report.ts';

const PAGE = { url: 'http://jyj.yunze.gov.cn/report.html', title: '报告' };
const PEOPLE = ['naturalPerson', 'commercial', 'research', 'socialWelfare', 'legalService', 'otherOrganisation'];
const COLUMNS = [...PEOPLE, 'total'];
const RESULTS = [
  ...['granted', 'partiallyGranted'],
  ...['stateSecret', 'lawForbidden', 'safetyStability', 'thirdPartyRights'].map((id) => `denied.${id}`),
  ...['internalAffairs', 'processInfo', 'enforcementFile', 'adminQuery'].map((id) => `denied.${id}`),
  ...['notHeld', 'needsCreation', 'stillUnclear'].map((id) => `unableToProvide.${id}`),
  ...['petition', 'repeat', 'publication', 'excessive', 'reconfirm'].map((id) => `notProcessed.${id}`),
].map((id) => `results.${id}`);
const LAST: Record<FormVersion, string[]> = {
  2019: ['results.other'],
  2021: ['results.other.overdueCorrection', 'results.other.overdueFee', 'results.other.misc'],
};
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];
const GROUPS = ['review', 'directSuit', 'suitAfterReview'];

type Table = Map<string, number>;
const at = (row: string, column: string): FieldId => `applications.${row}@${column}`;
const figure = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(20_000_000));

interface Made {
  readonly form: FormVersion;
  readonly leaves: string[];
  readonly table: Table;
}

/** Leaves and carry-overs are drawn; everything else is added up. */
const consistent = fc.constantFrom<FormVersion>('2019', '2021').chain((form) => {
  const leaves = [...RESULTS, ...LAST[form]];
  const draws = fc.array(figure, { minLength: leaves.length + 1, maxLength: leaves.length + 1 });
  const shares = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 });
  const disputes = fc.array(figure, { minLength: 12, maxLength: 12 });
  return fc
    .record({ people: fc.array(draws, { minLength: 6, maxLength: 6 }), shares, disputes })
    .map(({ people, shares: parts, disputes: cases }): Made => {
      const table: Table = new Map();
      for (const [index, who] of PEOPLE.entries()) {
        const drawn = people[index]!;
        const done = leaves.reduce((sum, row, each) => {
          table.set(at(row, who), drawn[each]!);
          return sum + drawn[each]!;
        }, 0);
        const forward = drawn.at(-1)!;
        const before = Math.floor(((done + forward) * parts[index]!) / 100);
        table.set(at('results.total', who), done).set(at('carriedForward', who), forward);
        table.set(at('carriedOver', who), before).set(at('newReceived', who), done + forward - before);
      }
      for (const row of ['newReceived', 'carriedOver', ...leaves, 'results.total', 'carriedForward']) {
        table.set(
          at(row, 'total'),
          PEOPLE.reduce((sum, who) => sum + table.get(at(row, who))!, 0),
        );
      }
      for (const [group, name] of GROUPS.entries()) {
        const four = cases.slice(group * 4, group * 4 + 4);
        for (const [index, outcome] of OUTCOMES.entries()) table.set(`proceedings.${name}@${outcome}`, four[index]!);
        table.set(
          `proceedings.${name}@total`,
          four.reduce((sum, each) => sum + each, 0),
        );
      }
      return { form, leaves, table };
    });
});

/** Which equations do not hold, worked out here from the wording of the form. */
function brokenBy({ table, leaves }: Made): string[] {
  const get = (row: string, column: string): number => table.get(at(row, column))!;
  const broken: string[] = [];
  for (const column of COLUMNS) {
    const inflow = get('newReceived', column) + get('carriedOver', column);
    if (inflow - get('results.total', column) !== get('carriedForward', column))
      broken.push(`applications-balance:${column}`);
    let rest = get('results.total', column);
    for (const row of leaves) rest -= get(row, column);
    if (rest !== 0) broken.push(`applications-results-total:${column}`);
  }
  for (const row of ['newReceived', 'carriedOver', ...leaves, 'results.total', 'carriedForward']) {
    let rest = get(row, 'total');
    for (const who of PEOPLE) rest -= get(row, who);
    if (rest !== 0) broken.push(`applications-row-total:applications.${row}`);
  }
  return broken.sort();
}

function run({ form, table }: Made): readonly Finding[] {
  return audit(makeReport({ form, values: Object.fromEntries(table) }), PAGE).findings;
}

const idsOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter((each) => /^applications-/.test(each.rule))
    .map((each) => each.id)
    .sort();

describe('any report', () => {
  test('that adds up has no error', () => {
    fc.assert(
      fc.property(consistent, (made) => {
        expect(run(made).filter((each) => each.severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('with one figure of table three changed: exactly the relations it breaks, the cell and its former value', () => {
    fc.assert(
      fc.property(consistent, fc.nat(), figure, (made, pick, next) => {
        const fields = [...made.table.keys()].filter((field) => field.startsWith('applications.'));
        const field = fields[pick % fields.length]! as FieldId;
        const former = made.table.get(field)!;
        fc.pre(former !== next);
        const table = new Map(made.table).set(field, next);
        const findings = run({ ...made, table });
        const relations = findings.filter((each) => /^applications-/.test(each.rule));
        expect(idsOf(findings)).toEqual(brokenBy({ ...made, table }));
        expect(relations.length).toBeGreaterThanOrEqual(2);
        for (const each of relations)
          expect([each.verdict, each.suspect]).toEqual(['fail', { field, expected: former }]);
        expect(findings.filter((each) => each.severity === 'error' && each.cause === undefined)).toHaveLength(1);
        const grave = findings.filter((each) => each.severity !== 'info');
        const rules = new Set(grave.map((each) => each.rule).filter((rule) => !/^applications-/.test(rule)));
        rules.delete('results-without-applications');
        expect([...rules]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('with several figures changed: the broken relations are still exact, and a named cell mends all of its set', () => {
    const change = fc.tuple(fc.nat(), fc.nat(30));
    fc.assert(
      fc.property(consistent, fc.array(change, { minLength: 2, maxLength: 6 }), (made, changes) => {
        const fields = [...made.table.keys()].filter((field) => field.startsWith('applications.'));
        const table = new Map(made.table);
        for (const [pick, next] of changes) table.set(fields[pick % fields.length]!, next);
        const findings = run({ ...made, table });
        expect(idsOf(findings)).toEqual(brokenBy({ ...made, table }));
        for (const { suspect, cause } of findings) {
          if (!suspect || cause) continue;
          const mended = new Map(table).set(suspect.field, suspect.expected);
          const set = findings.filter(
            (each) => each.suspect?.field === suspect.field && /^applications-/.test(each.rule),
          );
          const left = brokenBy({ ...made, table: mended });
          for (const each of set) expect(left).not.toContain(each.id);
          expect(left).toHaveLength(idsOf(findings).length - set.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
