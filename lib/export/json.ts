/** The audit as other programs read it: contract 3. */
import type { Audit, Finding, Locale } from '../model/audit.ts';
import { TABLE_IDS } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import type { Exported, ExportOptions } from './options.ts';

/**
 * One plain object, ready for JSON.stringify.
 * `values` holds every cell that stands on the page, null where it has no number; amounts are in 万元.
 * `source` is the file or address as the user gave it.
 */
export function json(audit: Audit, source: string, locale: Locale = 'zh-CN'): object {
  const held = audit.relations.filter((each) => each.state === 'held').length;
  const broken = audit.relations.filter((each) => each.state === 'broken').length;
  return {
    schema: 1,
    ruleset: audit.ruleset,
    source,
    status: audit.status,
    ...(audit.reason && { reason: audit.reason[locale] }),
    page: audit.page,
    time: audit.time,
    report: audit.report && reportOf(audit.report),
    findings: audit.findings.map((finding) => findingOf(finding, locale)),
    checks: audit.checks,
    unassessed: audit.unassessed.map(({ rule, why }) => ({ rule, why: why[locale] })),
    relations: { checked: held + broken, held },
  };
}

function reportOf(report: Report): object {
  const cells = TABLE_IDS.flatMap((id) => report.tables[id].cells).filter((cell) => cell.state !== 'absent');
  return {
    title: report.title?.text ?? null,
    agency: report.agency?.name ?? null,
    year: report.year,
    form: report.form,
    sections: report.sections.map(({ id, heading }) => ({ id, heading })),
    values: Object.fromEntries(cells.map((cell) => [cell.field, cell.value])),
  };
}

function findingOf(finding: Finding, locale: Locale): object {
  const { id, rule, severity, verdict, fields, quote, cause, suspect, section, delta } = finding;
  return {
    id,
    rule,
    severity,
    verdict,
    ...(finding.reason && { reason: finding.reason[locale] }),
    section,
    message: finding.message[locale],
    where: finding.where[locale],
    basis: finding.basis[locale],
    remedy: finding.remedy[locale],
    fields,
    ...(quote !== undefined && { quote }),
    ...(cause && { cause }),
    ...(suspect && { suspect }),
    ...(delta !== undefined && { delta }),
  };
}

export async function writeJson(audit: Audit, options: ExportOptions): Promise<Exported> {
  return { clip: { text: JSON.stringify(json(audit, options.source ?? audit.page.url, options.locale), null, 2) } };
}
