/** The table-driven test of a rule: each row a report, what the rule answers, and what it says. */
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Finding, Outcome } from '../../lib/model/audit.ts';
import { makeReport, type Overrides } from './report.ts';

export interface Row {
  readonly of: string;
  readonly given: Overrides;
  readonly outcome: Outcome;
  /** The Chinese messages of the rule's findings, in order; none where left out. */
  readonly says?: readonly string[];
  readonly and?: (own: readonly Finding[], all: readonly Finding[]) => void;
}

const PAGE = { url: 'http://jyj.yunze.gov.cn/report.html', title: '云泽市教育局' };

/** A day after all dates of the made reports. */
const NOW = new Date('2026-11-20T12:00:00+08:00');

export function findingsOf(
  rule: string,
  given: Overrides,
): { own: Finding[]; all: readonly Finding[]; outcome: Outcome } {
  const result = audit(makeReport(given), PAGE, { now: NOW, ...(given.profile && { profile: given.profile }) });
  expect(result.status, '每条规则都能完成').toBe(result.report?.partial ? 'partial' : 'done');
  return {
    own: result.findings.filter((finding) => finding.rule === rule),
    all: result.findings,
    outcome: result.checks[rule]!,
  };
}

export function rows(rule: string, table: readonly Row[]): void {
  test.each(table.map((row) => [row.of, row] as const))(`${rule}: %s`, (_, row) => {
    const { own, all, outcome } = findingsOf(rule, row.given);
    expect(own.map((finding) => finding.message['zh-CN'])).toEqual(row.says ?? []);
    expect(outcome).toBe(row.outcome);
    for (const finding of own) {
      expect(finding.verdict === 'review').toBe(finding.reason !== undefined);
      for (const words of [finding.message, finding.where, finding.basis, finding.remedy]) {
        expect(words['zh-CN']).not.toMatch(/[{}]|undefined/);
        expect(words.en).not.toMatch(/[{}]|undefined/);
      }
      if (finding.verdict === 'review') expect(finding.message['zh-CN']).toMatch(/疑似|请核实/);
    }
    row.and?.(own, all);
  });
}
