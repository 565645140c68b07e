import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { arithmetic } from '../../lib/rules/arithmetic/index.ts';
import { structure } from '../../lib/rules/structure/index.ts';
import { tables } from '../../lib/rules/tables/index.ts';
import { makeReport, type Overrides } from '../rules/report.ts';
import { GOLDEN } from './golden.ts';

const PAGE = { url: 'http://jyj.yunze.gov.cn/report.html', title: '报告' };

const run = (values: Readonly<Record<FieldId, number>>, overrides: Overrides = {}) =>
  audit(makeReport({ ...overrides, values }), PAGE);

const NOT_HELD = 'applications.results.unableToProvide.notHeld@naturalPerson';
const FORWARD_TOTAL = 'applications.carriedForward@total';

describe('the golden table', () => {
  test('no finding; 42 of 42 relations hold', () => {
    const result = run(GOLDEN);
    expect(result.findings).toEqual([]);
    expect(result.relations).toHaveLength(42);
    expect(result.relations.every((each) => each.state === 'held')).toBe(true);
    for (const id of Object.keys({ ...structure, ...tables, ...arithmetic }))
      expect(result.checks[id]).not.toBe('not assessable');
    expect(result.status).toBe('done');
  });

  test('不掌握·自然人 37 → 73: a column and a row, one cause, the cell and its value named', () => {
    const { findings, relations } = run({ ...GOLDEN, [NOT_HELD]: 73 });
    expect(findings.map((each) => [each.id, each.cause, each.delta, each.verdict])).toEqual([
      ['applications-results-total:naturalPerson', undefined, 36, 'fail'],
      [
        'applications-row-total:applications.results.unableToProvide.notHeld',
        'applications-results-total:naturalPerson',
        -36,
        'fail',
      ],
    ]);
    expect(findings.map((each) => each.suspect)).toEqual([
      { field: NOT_HELD, expected: 37 },
      { field: NOT_HELD, expected: 37 },
    ]);
    expect(findings[0]!.message).toEqual({
      'zh-CN': '“本机关不掌握相关政府信息”·自然人：73，应为 37（多 36）',
      en: '“not held” · natural persons: 73, should be 37 (36 too many)',
    });
    expect(findings[0]!.where['zh-CN']).toBe('表三（四）1·自然人');
    const suspect = makeReport().tables.applications.cells.find((cell) => cell.field === NOT_HELD);
    expect(findings[0]!.places[0]).toEqual(suspect!.place);
    expect(findings[0]!.fields[0]).toBe('applications.results.total@naturalPerson');
    expect(findings[1]!.message['zh-CN']).toBe('表三（四）1·总计：45 ≠ 各类申请人之和 81（少 36）');
    expect(relations.filter((each) => each.state === 'broken')).toHaveLength(2);
  });

  test('结转下年度·总计 9 → 8: the balance at 总计 and the row', () => {
    const { findings } = run({ ...GOLDEN, [FORWARD_TOTAL]: 8 });
    expect(findings.map((each) => [each.rule, each.cause, each.suspect])).toEqual([
      ['applications-balance', undefined, { field: FORWARD_TOTAL, expected: 9 }],
      ['applications-row-total', 'applications-balance:total', { field: FORWARD_TOTAL, expected: 9 }],
    ]);
    expect(findings[0]!.message['zh-CN']).toBe('“结转下年度继续办理”·总计：8，应为各类申请人之和 9（少 1）');
  });

  test('（七）总计·自然人 is in three relations: all name it', () => {
    const field = 'applications.results.total@naturalPerson';
    const { findings } = run({ ...GOLDEN, [field]: 126 });
    expect(findings.map((each) => each.rule)).toEqual([
      'applications-balance',
      'applications-results-total',
      'applications-row-total',
    ]);
    expect(findings.filter((each) => each.cause === undefined)).toHaveLength(1);
    expect(findings[0]!.message['zh-CN']).toBe('表三（七）总计·自然人：126，应为各办理结果之和 125（多 1）');
  });

  test('two slips whose equations share no cell: each is named by itself', () => {
    const other = 'applications.newReceived@commercial';
    const { findings } = run({ ...GOLDEN, [NOT_HELD]: 73, [other]: 21 });
    const causes = findings.filter((each) => each.cause === undefined);
    expect(causes.map((each) => each.suspect)).toEqual(
      expect.arrayContaining([
        { field: NOT_HELD, expected: 37 },
        { field: other, expected: 12 },
      ]),
    );
    expect(findings).toHaveLength(4);
  });

  test('two slips in one row hang together: nobody is named, nothing folded', () => {
    const { findings } = run({
      ...GOLDEN,
      [NOT_HELD]: 73,
      'applications.results.unableToProvide.notHeld@commercial': 9,
    });
    expect(findings).toHaveLength(3);
    expect(findings.every((each) => each.cause === undefined && each.suspect === undefined)).toBe(true);
  });

  test('a blank for 37: what broke is only to be verified and follows from the blank, which is no suspect', () => {
    const { findings } = run(GOLDEN, { cells: { [NOT_HELD]: { state: 'blank', value: null, text: '' } } });
    expect(findings.map((each) => [each.rule, each.verdict, each.suspect, each.cause])).toEqual([
      ['applications-row-total', 'review', undefined, 'cell-blank:applications'],
      ['applications-results-total', 'review', undefined, 'cell-blank:applications'],
      ['cell-blank', 'fail', undefined, undefined],
    ]);
  });

  test('rows other.misc and other.overdueFee exchanged yield only row-order', () => {
    const { rows } = makeReport().tables.applications;
    const at = rows.findIndex((each) => each.id === 'applications.results.other.misc');
    const moved = [...rows.slice(0, at - 1), rows[at]!, rows[at - 1]!, ...rows.slice(at + 1)];
    const { findings } = run(GOLDEN, { tables: { applications: { rows: moved } } });
    expect(findings.map((each) => each.rule)).toEqual(['row-order']);
  });
});
