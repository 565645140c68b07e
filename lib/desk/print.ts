/** By what a waived finding is known again: what it speaks of and its figures, not its words. */
import type { Finding } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import { plain } from '../model/plain.ts';
import type { Report } from '../model/report.ts';
import { cellIn } from './cells.ts';
import { sumOf } from './sum.ts';

/** Numbers of nodes in what a finding speaks of: they are others on every page, and after every change of a page. */
const NODES = /(?<=[:/.])\d+/g;

/** Whether what a finding speaks of is the same thing on every page: a cell, a section, and no place in running text. */
export function isLasting(finding: string): boolean {
  return finding.replace(NODES, '') === finding;
}

const NUMBERS = /[−-]?\d+(?:\.\d+)?/g;
const SEPARATOR = '\u001f';

/**
 * The fingerprint of a finding: its rule, what it speaks of, the figures of its cells, the numbers that its message
 * gives, and the words that it quotes. It is another one as soon as a number is another; it is the same on another
 * address, in another language, and where a later version puts the message in other words.
 * @returns a short text that holds nothing of the page
 */
export function printOf(finding: Finding, report: Report | null): string {
  const numbers = new Set(plain(finding.message['zh-CN']).match(NUMBERS) ?? []);
  const parts = [
    finding.rule,
    finding.id.slice(finding.rule.length).replace(NODES, ''),
    ...finding.fields.map((field) => `${field}=${figureOf(field, report)}`).sort(),
    ...[...numbers].sort(),
    plain(finding.quote ?? ''),
  ];
  return `1:${finding.rule}:${sumOf(parts.join(SEPARATOR))}`;
}

/** What stands in a cell, by its state where it is no number. */
function figureOf(field: FieldId, report: Report | null): string {
  const cell = report && cellIn(report, field);
  if (!cell) return '';
  return cell.value === null ? cell.state : String(cell.value);
}
