/** The inspector corrects what the reader misread: the audit follows at once, and back again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reassess } from '../../lib/desk/assess.ts';
import { cellIn } from '../../lib/desk/cells.ts';
import { chosenTables, correct, tablesWait } from '../../lib/desk/correct.ts';
import { correctionOf, tableCorrectionOf } from '../../lib/desk/entries.ts';
import { type FieldId, FORMS, fieldsOf, TABLE_IDS } from '../../lib/model/form.ts';
import type { Correction } from '../../lib/model/ledger.ts';
import { audited, BARE, NOW, STAMP, withLedger } from './pages.ts';

const before = audited();
const report = before.report!;
const FIELDS = TABLE_IDS.flatMap((id) => fieldsOf(FORMS['2021'].tables[id]));
const WRONG: FieldId = 'applications.carriedForward@total';
const cell = (field: string) => cellIn(report, field)!;
const rules = (of: typeof before) => of.findings.map(({ rule }) => rule);

describe('a corrected value', () => {
  const correction = correctionOf(cell(WRONG), 9, STAMP);
  const after = reassess(before, withLedger(before, { corrections: [correction] }), { now: NOW });

  it('is what the rules see, and the cell keeps what was read', () => {
    expect(rules(before)).toContain('applications-balance');
    expect(rules(after)).not.toContain('applications-balance');
    expect(cellIn(after.report!, WRONG)).toMatchObject({
      text: '8',
      value: 9,
      corrected: { state: 'value', value: 8 },
    });
    expect(after.corrections).toEqual([correction]);
  });

  it('is undone exactly', () => {
    expect(reassess(after, BARE, { now: NOW })).toEqual(before);
  });

  it('may say that a cell is blank, or that an unreadable one has a figure', () => {
    const field = 'disclosure.regulations@made';
    const blank = correct(report, [correctionOf(cell(WRONG), null, STAMP)]).report;
    expect(cellIn(blank, WRONG)).toMatchObject({ state: 'blank', value: null, text: '8' });
    const figure = correct(report, [correctionOf(cell(field), 3, STAMP)]).report;
    expect(cellIn(figure, field)).toMatchObject({ state: 'value', value: 3, corrected: { state: 'placeholder' } });
  });

  it('settles a cell whose row was not lined up, and gives the doubt back', () => {
    const doubtful = structuredClone(report);
    const at = doubtful.tables.applications.cells.findIndex(({ field }) => field === WRONG);
    Object.assign(doubtful.tables.applications.cells[at]!, { doubt: 'shifted' });
    const settled = correct(doubtful, [correction]).report;
    expect(cellIn(settled, WRONG)?.doubt).toBeUndefined();
    expect(correct(settled, []).report).toEqual(doubtful);
  });

  it('takes back what was said of the misread figure, and not what is said of its print', () => {
    const faults = { cells: { [WRONG]: '8.0 件' } };
    const odd = audited({ faults });
    expect(cellIn(odd.report!, WRONG)?.styles).toEqual(expect.arrayContaining(['whole fraction', 'unit']));
    expect(rules(odd)).toContain('cell-fraction');
    const fixed = correctionOf(cellIn(odd.report!, WRONG)!, 9, STAMP);
    const right = reassess(odd, withLedger(odd, { corrections: [fixed] }), { now: NOW });
    expect(rules(right)).not.toContain('cell-fraction');
    expect(rules(right)).toContain('cell-unit');
    expect(reassess(right, BARE, { now: NOW })).toEqual(odd);
  });

  it('lapses where the page prints something else by now, and that is said', () => {
    const cells = { [WRONG]: '7' };
    const changed = audited({ faults: { cells } }, withLedger(before, { corrections: [correction] }));
    expect(cellIn(changed.report!, WRONG)).toMatchObject({ value: 7, text: '7' });
    expect(cellIn(changed.report!, WRONG)?.corrected).toBeUndefined();
    expect(changed.corrections).toBeUndefined();
    expect(changed.lapsed).toEqual([correction]);
  });

  it('of a cell that the report’s form does not have lapses', () => {
    const stray: Correction = { ...correction, kind: 'value', field: 'applications.results.other@total' } as Correction;
    expect(correct(report, [stray])).toMatchObject({ held: [], lapsed: [stray] });
  });
});

it('any corrections are undone exactly, in any order, and the later of two holds', () => {
  const any = fc.array(
    fc.record({
      field: fc.constantFrom(...FIELDS),
      value: fc.option(fc.integer({ min: 0, max: 999 })),
      hour: fc.integer({ min: 10, max: 23 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(any, any, (first, second) => {
      const made = (all: typeof first) =>
        all.map(({ field, value, hour }, at) =>
          correctionOf(cell(field), value, { id: `${at}`, time: `2025-02-01T${hour}:00:00.000Z` }),
        );
      const once = correct(report, made(first));
      expect(once.lapsed).toEqual([]);
      expect(correct(once.report, made(second))).toEqual(correct(report, made(second)));
      expect(correct(once.report, []).report).toEqual(report);
      for (const { field, hour } of first) {
        const latest = first.filter((each) => each.field === field).reduce((a, b) => (b.hour >= a.hour ? b : a));
        expect(hour).toBeLessThanOrEqual(latest.hour);
        expect(cellIn(once.report, field)?.value).toBe(latest.value);
      }
    }),
    { numRuns: 60 },
  );
});

describe('another table', () => {
  const [disclosure, applications] = report.candidates ?? [];
  const chosen = tableCorrectionOf('disclosure', applications!, STAMP);

  it('is asked of the reader, once', () => {
    expect(chosenTables(report, [chosen])).toEqual({ disclosure: applications!.at });
    expect(tablesWait(before, [chosen])).toBe(true);
    const taken = {
      ...report,
      candidates: [
        { ...disclosure!, as: null },
        { ...applications!, as: 'disclosure' as const },
      ],
    };
    expect(tablesWait({ report: taken, corrections: [chosen] }, [chosen])).toBe(false);
    expect(correct(taken, [chosen]).held).toEqual([chosen]);
  });

  it('of two that the page prints is asked of the reader too, though both were read as it', () => {
    const twice = { ...report, candidates: [disclosure!, { ...applications!, as: 'disclosure' as const }] };
    expect(tablesWait({ report: twice }, [chosen])).toBe(true);
    expect(tablesWait({ report: twice, corrections: [chosen] }, [chosen])).toBe(false);
    expect(tablesWait({ report: twice }, [])).toBe(false);
  });

  it('is let go when the correction is taken back', () => {
    expect(tablesWait({ report, corrections: [chosen] }, [])).toBe(true);
    expect(tablesWait(before, [])).toBe(false);
  });

  it('lapses where another table stands there by now', () => {
    const moved = { ...report, candidates: [{ ...disclosure!, at: applications!.at }] };
    expect(chosenTables(moved, [chosen])).toEqual({});
    expect(correct(moved, [chosen])).toMatchObject({ held: [], lapsed: [chosen] });
  });
});
