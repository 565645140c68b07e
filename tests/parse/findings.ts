/** What the audit makes of a report that was read. */
import { audit } from '../../lib/audit.ts';
import type { Finding } from '../../lib/model/audit.ts';
import type { Report } from '../../lib/model/report.ts';

export function findingsOf(report: Report): readonly Finding[] {
  return audit(report, { url: '', title: '' }).findings;
}

/** `rule:severity:verdict` of every finding that is no consequence of another. */
export function saysOf(report: Report): string[] {
  return findingsOf(report)
    .filter((each) => each.cause === undefined)
    .map((each) => `${each.rule}:${each.severity}:${each.verdict}`)
    .sort();
}

/** What depends on the reading alone: structure, tables, arithmetic. What the text says is for the rules' own tests. */
const READ = /^(?:section|heading|sentence|table|form|row|column|cell|digit|applications|proceedings|results)-/;

/** The rules by which a report is certainly wrong, as far as they rest on the reading alone. */
export function errorsOf(report: Report): string[] {
  return saysOf(report).flatMap((each) => {
    const [rule = '', ...verdict] = each.split(':');
    return READ.test(rule) && verdict.join(':') === 'error:fail' ? [rule] : [];
  });
}
