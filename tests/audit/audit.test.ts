import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { count } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { RULES } from '../../lib/rules/index.ts';
import { absentTable, makeReport, withSection } from '../rules/report.ts';

const PAGE = { url: 'http://jyj.yunze.gov.cn/report.html', title: '报告' };

test('says for every rule what came of it, and which rules and when', () => {
  const result = audit(makeReport(), PAGE, { now: new Date('2025-02-11T01:42:00Z') });
  expect(Object.keys(result.checks)).toEqual(Object.keys(RULES));
  expect([result.ruleset, result.time, result.page]).toEqual([RULESET, '2025-02-11T01:42:00.000Z', PAGE]);
});

test('a rule that throws loses only itself, and is named', () => {
  const failing = {
    ...RULES['title-form']!,
    check: () => {
      throw new Error('x');
    },
  };
  const report = makeReport({ sections: (all) => all.slice(0, 5) });
  const result = audit(report, PAGE, { rules: { ...RULES, 'title-form': failing } });
  expect(result.status).toBe('partial');
  expect(result.reason!['zh-CN']).toContain(RULES['title-form']!.name['zh-CN']);
  expect(result.checks['title-form']).toBe('not assessable');
  expect(result.findings.map((each) => each.rule)).toEqual(['section-missing']);
});

test('a page that was not read to its end makes the audit partial', () => {
  const result = audit(makeReport({ report: { partial: 'too much text' } }), PAGE);
  expect([result.status, result.reason!['zh-CN']]).toEqual(['partial', '页面过大，未读完']);
});

test('findings stand by section, severity and place', () => {
  const result = audit(
    makeReport({
      report: { title: { text: '年报', source: 'body', place: { handle: 1 }, canonical: false } },
      sections: withSection('overview', { wording: 'altered', length: 0, firstLine: null }),
      values: { 'proceedings.review@total': 1, 'disclosure.penalty@decisions': -1 },
    }),
    PAGE,
  );
  expect(result.findings.map((each) => each.rule)).toEqual([
    'title-form',
    'section-empty',
    'heading-altered',
    'cell-negative',
    'proceedings-total',
    'disputes-without-applications',
  ]);
});

test('what follows from another is folded under the root of it and not counted', () => {
  const result = audit(
    makeReport({ ...absentTable('2021', 'applications'), sections: withSection('applications', { tables: 0 }) }),
    PAGE,
  );
  expect(result.findings.map((each) => [each.rule, each.cause])).toEqual([
    ['table-missing', undefined],
    ['section-empty', 'table-missing:applications'],
  ]);
  expect(count(result.findings)).toEqual({ error: 1, warning: 0, review: 0, info: 0, waived: 0 });
});

test('relations of a picture are blind, each reason said once', () => {
  const result = audit(makeReport(absentTable('2021', 'applications', 'image')), PAGE);
  expect(result.relations.filter((each) => each.state === 'held')).toHaveLength(3);
  expect(result.relations.filter((each) => each.state === 'blind')).toHaveLength(39);
  const why = result.unassessed.find((each) => each.rule === 'applications-row-total');
  expect(why!.why['zh-CN']).toBe('表三为图片');
});

test('the 2019 form has 40 relations', () => {
  expect(audit(makeReport({ form: '2019' }), PAGE).relations).toHaveLength(40);
});
