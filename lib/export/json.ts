/** The audit as other programs read it: contract 3. */
import type { Audit, Finding, Locale } from '../model/audit.ts';
import { TABLE_IDS } from '../model/form.ts';
import type { Note } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Exported, ExportOptions } from './options.ts';

/**
 * One plain object, ready for JSON.stringify.
 * `values` holds every cell that stands on the page, null where it has no number; amounts are in 万元.
 * `source` is the file or address as the user gave it. What the inspector waived, noted, added or corrected stands in
 * keys of its own, which are there only where there is something in them.
 * @param waived whether waived findings, with what follows from them, are listed
 */
export function json(audit: Audit, source: string, locale: Locale = 'zh-CN', waived = true): object {
  const kept = waived ? audit.findings : withoutWaived(audit.findings);
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
    findings: kept.map((finding) => findingOf(finding, locale)),
    checks: audit.checks,
    unassessed: audit.unassessed.map(({ rule, why }) => ({ rule, why: why[locale] })),
    relations: { checked: held + broken, held },
    version: audit.version,
    ...(audit.sha256 && { sha256: audit.sha256 }),
    ...(audit.off?.length && { off: audit.off }),
    ...(audit.notes?.length && { notes: audit.notes.map((note) => noteOf(note, locale)) }),
    ...(audit.corrections?.length && { corrections: audit.corrections }),
    ...(audit.lapsed?.length && { lapsed: audit.lapsed }),
  };
}

function withoutWaived(findings: readonly Finding[]): Finding[] {
  const gone = new Set(findings.filter((finding) => finding.waived).map(({ id }) => id));
  return findings.filter(({ id, cause }) => !gone.has(id) && !(cause && gone.has(cause)));
}

function noteOf({ text, time, message }: Note, locale: Locale): object {
  return { text, time, ...(message && { about: message[locale] }) };
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
    ...(finding.waived && { waived: finding.waived }),
    ...(finding.revived && { revived: finding.revived }),
    ...(finding.notes?.length && { notes: finding.notes.map((note) => noteOf(note, locale)) }),
    ...(finding.own && { own: true }),
  };
}

export async function writeJson(audit: Audit, { locale, source, waived }: ExportOptions): Promise<Exported> {
  const object = json(audit, source ?? audit.page.url, locale, waived);
  return { clip: { text: `${JSON.stringify(object, null, 2)}\n` } };
}
