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

/** The rules by which a report is certainly wrong. */
export function errorsOf(report: Report): string[] {
  return saysOf(report).flatMap((each) => (each.endsWith(':error:fail') ? [each.slice(0, each.indexOf(':'))] : []));
}
