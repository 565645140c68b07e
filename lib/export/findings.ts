/** The list of findings for the clipboard. */
import { fill, SEVERITY_TERMS, say, sectionName, sectionPlace } from '../locales/terms.ts';
import type { Audit, Finding, Locale, Localised } from '../model/audit.ts';
import { count } from '../model/audit.ts';
import { escapeHtml } from './escape.ts';
import type { Clip, Exported, ExportOptions } from './options.ts';
import { sourceLines } from './source.ts';

const TEXTS = {
  title: say('核查结果', 'Findings'),
  counts: say(
    '错误 {error}，提醒 {warning}，待核实 {review}，提示 {info}',
    'Errors {error}, warnings {warning}, to verify {review}, notes {info}',
  ),
  relations: say(
    '{total} 项勾稽关系，{held} 项成立，{broken} 项不成立，{blind} 项无法核查',
    'Relations {total}: {held} hold, {broken} do not, {blind} not assessable',
  ),
  none: say('已核查的规则未发现问题', 'No problem in the rules that were checked'),
  general: say('报告整体', 'The report as a whole'),
  section: say('{place} {name}', '{place} · {name}'),
  finding: say('[{severity}] {message}', '[{severity}] {message}'),
  basis: say('依据：{basis}', 'Basis: {basis}'),
  remedy: say('处理：{remedy}', 'To do: {remedy}'),
  reason: say('疑点：{reason}', 'Doubt: {reason}'),
  follows: say('牵连：{message}', 'Follows: {message}'),
  unassessed: say('无法核查', 'Not assessable'),
  why: say('{name}：{why}', '{name}: {why}'),
};

/** A finding with what follows from it, and the lines that explain it. */
export interface Entry {
  readonly finding: Finding;
  readonly line: string;
  readonly details: readonly string[];
}

export interface Group {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Whether a finding is shown as what its severity or its verdict says. */
export function markOf(finding: Finding): keyof typeof SEVERITY_TERMS {
  return finding.verdict === 'review' ? 'review' : finding.severity;
}

/** Causes by section, in the audit's order, what follows folded under each. */
export function groupsOf(audit: Audit, locale: Locale): Group[] {
  const follows = followersOf(audit);
  const groups = new Map<string, Entry[]>();
  for (const finding of audit.findings) {
    if (finding.cause) continue;
    const heading = headingOf(finding)[locale];
    const entries = groups.get(heading) ?? [];
    entries.push(entryOf(finding, follows.get(finding.id) ?? [], locale));
    groups.set(heading, entries);
  }
  return [...groups].map(([heading, entries]) => ({ heading, entries }));
}

/** What follows from each finding, by the id of that one. */
function followersOf(audit: Audit): ReadonlyMap<string, readonly Finding[]> {
  const follows = new Map<string, Finding[]>();
  for (const finding of audit.findings) {
    if (!finding.cause) continue;
    const known = follows.get(finding.cause);
    if (known) known.push(finding);
    else follows.set(finding.cause, [finding]);
  }
  return follows;
}

function headingOf({ section }: Finding): Localised {
  if (!section) return TEXTS.general;
  return fill(TEXTS.section, { place: sectionPlace(section), name: sectionName(section) });
}

function entryOf(finding: Finding, follows: readonly Finding[], locale: Locale): Entry {
  const details = [
    ...(finding.reason ? [fill(TEXTS.reason, { reason: finding.reason })] : []),
    ...follows.map(({ message }) => fill(TEXTS.follows, { message })),
    fill(TEXTS.basis, { basis: finding.basis }),
    fill(TEXTS.remedy, { remedy: finding.remedy }),
  ];
  const line = fill(TEXTS.finding, { severity: SEVERITY_TERMS[markOf(finding)], message: finding.message });
  return { finding, line: line[locale], details: details.map((each) => each[locale]) };
}

/** How many of each, how many relations hold. */
export function summaryOf(audit: Audit, locale: Locale): string[] {
  const of = (state: string): number => audit.relations.filter((each) => each.state === state).length;
  const relations = { total: audit.relations.length, held: of('held'), broken: of('broken'), blind: of('blind') };
  return [fill(TEXTS.counts, { ...count(audit.findings) }), fill(TEXTS.relations, relations)].map(
    (each) => each[locale],
  );
}

/** What could not be assessed, and why: one line a rule. */
export function unassessedOf(audit: Audit, locale: Locale): string[] {
  return audit.unassessed.map(({ name, why }) => fill(TEXTS.why, { name, why })[locale]);
}

/** Fixed words that the lists share. */
export function wordOf(key: 'title' | 'none' | 'unassessed', locale: Locale): string {
  return TEXTS[key][locale];
}

/** All findings as a rich list and as plain text, with what could not be assessed and the source. */
export function findings(audit: Audit, locale: Locale): Clip {
  const groups = groupsOf(audit, locale);
  const unassessed = unassessedOf(audit, locale);
  const source = sourceLines(audit, locale);
  const summary = summaryOf(audit, locale);
  const none = groups.length === 0 ? [wordOf('none', locale)] : [];
  const title = audit.report?.title?.text || audit.page.title;
  return {
    html: [
      `<h2>${escapeHtml(`${title} ${wordOf('title', locale)}`)}</h2>`,
      ...[...summary, ...none].map((line) => `<p>${escapeHtml(line)}</p>`),
      ...groups.map(groupHtml),
      ...(unassessed.length > 0 ? [`<h3>${escapeHtml(wordOf('unassessed', locale))}</h3>`, listHtml(unassessed)] : []),
      `<p>${source.map(escapeHtml).join('<br>')}</p>`,
    ].join('\n'),
    text: [
      [`${title} ${wordOf('title', locale)}`, ...summary, ...none].join('\n'),
      ...groups.map(groupText),
      ...(unassessed.length > 0 ? [[wordOf('unassessed', locale), ...unassessed].join('\n')] : []),
      source.join('\n'),
    ].join('\n\n'),
  };
}

function listHtml(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function groupHtml({ heading, entries }: Group): string {
  const items = entries.map(({ line, details }) => `<li><b>${escapeHtml(line)}</b>${listHtml(details)}</li>`);
  return `<h3>${escapeHtml(heading)}</h3>\n<ol>${items.join('\n')}</ol>`;
}

function groupText({ heading, entries }: Group): string {
  const lines = entries.flatMap(({ line, details }, index) => [
    `${index + 1}. ${line}`,
    ...details.map((detail) => `   ${detail}`),
  ]);
  return [heading, ...lines].join('\n');
}

export async function writeRich(audit: Audit, options: ExportOptions): Promise<Exported> {
  return { clip: findings(audit, options.locale) };
}

export async function writeText(audit: Audit, options: ExportOptions): Promise<Exported> {
  return { clip: { text: findings(audit, options.locale).text } };
}
