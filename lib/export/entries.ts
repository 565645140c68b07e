/** The findings in groups with the lines that explain them, and what stands around them: every list is made of these. */
import { fill, SEVERITY_TERMS, say, sectionName, sectionPlace } from '../locales/terms.ts';
import type { Audit, Finding, Locale, Localised } from '../model/audit.ts';
import { count } from '../model/audit.ts';
import { type Item, itemsOf } from './items.ts';
import { correctionLines, noteLines, REMARKS, remarkLines, waiverLines } from './remarks.ts';

const TEXTS = {
  title: say('核查结果', 'Findings'),
  counts: say(
    '错误 {error}，提醒 {warning}，待核实 {review}，提示 {info}',
    'Errors {error}, warnings {warning}, to verify {review}, notes {info}',
  ),
  waived: say('{counts}，已豁免 {waived}', '{counts}, waived {waived}'),
  unlisted: say('{counts}，已豁免 {waived}（未列出）', '{counts}, waived {waived} (not listed)'),
  relations: say(
    '{total} 项勾稽关系，{held} 项成立，{broken} 项不成立，{blind} 项无法核查',
    'Relations {total}: {held} hold, {broken} do not, {blind} not assessable',
  ),
  none: say('已核查的规则未发现问题', 'No problem in the rules that were checked'),
  general: say('报告整体', 'The report as a whole'),
  section: say('{place} {name}', '{place} · {name}'),
  finding: say('[{severity}] {message}', '[{severity}] {message}'),
  own: say('{severity}·{own}', '{severity}, {own}'),
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

/** Causes by section, in the audit's order, what follows folded under each; what is waived in a group of its own at the end. */
export function groupsOf(audit: Audit, locale: Locale, waived = true): Group[] {
  const items = itemsOf(audit, waived);
  const groups = new Map<string, Entry[]>();
  for (const item of items.open) {
    const heading = headingOf(item.finding)[locale];
    const entries = groups.get(heading) ?? [];
    entries.push(entryOf(item, locale));
    groups.set(heading, entries);
  }
  if (items.waived.length > 0)
    groups.set(
      REMARKS.waived[locale],
      items.waived.map((item) => waivedEntry(item, locale)),
    );
  return [...groups].map(([heading, entries]) => ({ heading, entries }));
}

function headingOf({ section }: Finding): Localised {
  if (!section) return TEXTS.general;
  return fill(TEXTS.section, { place: sectionPlace(section), name: sectionName(section) });
}

/** 错误 · 错误·人工添加 */
export function severityOf(finding: Finding, mark: Item['mark'], locale: Locale): string {
  const severity = SEVERITY_TERMS[mark];
  return (finding.own ? fill(TEXTS.own, { severity, own: REMARKS.own }) : severity)[locale];
}

function entryOf({ finding, mark, follows }: Item, locale: Locale): Entry {
  const details = [
    ...(finding.reason ? [fill(TEXTS.reason, { reason: finding.reason })] : []),
    ...follows.map(({ message }) => fill(TEXTS.follows, { message })),
    ...(finding.basis[locale] ? [fill(TEXTS.basis, { basis: finding.basis })] : []),
    ...(finding.remedy[locale] ? [fill(TEXTS.remedy, { remedy: finding.remedy })] : []),
  ];
  const line = fill(TEXTS.finding, { severity: severityOf(finding, mark, locale), message: finding.message });
  return {
    finding,
    line: line[locale],
    details: [...details.map((each) => each[locale]), ...remarkLines(finding, locale)],
  };
}

function waivedEntry({ finding }: Item, locale: Locale): Entry {
  const line = fill(TEXTS.finding, { severity: REMARKS.waived, message: finding.message })[locale];
  return { finding, line, details: [...waiverLines(finding, locale), ...remarkLines(finding, locale)] };
}

/** How many of each, how many relations hold. `waived` says whether the export lists the waived ones. */
export function summaryOf(audit: Audit, locale: Locale, waived = true): string[] {
  const of = (state: string): number => audit.relations.filter((each) => each.state === state).length;
  const relations = { total: audit.relations.length, held: of('held'), broken: of('broken'), blind: of('blind') };
  const counts = count(audit.findings);
  const open = fill(TEXTS.counts, { ...counts });
  const all = fill(waived ? TEXTS.waived : TEXTS.unlisted, { counts: open, waived: counts.waived });
  return [counts.waived > 0 ? all : open, fill(TEXTS.relations, relations)].map((each) => each[locale]);
}

/** What could not be assessed, and why: one line a rule. */
export function unassessedOf(audit: Audit, locale: Locale): string[] {
  return audit.unassessed.map(({ name, why }) => fill(TEXTS.why, { name, why })[locale]);
}

/** Fixed words that the lists share. */
export function wordOf(key: 'title' | 'none' | 'unassessed', locale: Locale): string {
  return TEXTS[key][locale];
}

/** The report's title, or the page's. */
export function titleOf(audit: Audit): string {
  return audit.report?.title?.text || audit.page.title;
}

/** Headings with plain lines, after the findings: notes, corrections, what could not be assessed. */
export function appendicesOf(audit: Audit, locale: Locale): { heading: string; lines: string[] }[] {
  return [
    { heading: REMARKS.notes[locale], lines: noteLines(audit, locale) },
    { heading: REMARKS.corrections[locale], lines: correctionLines(audit, locale) },
    { heading: TEXTS.unassessed[locale], lines: unassessedOf(audit, locale) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Whether nothing at all is listed. */
export function nothingFound(audit: Audit): boolean {
  return audit.report !== null && !audit.findings.some(({ cause, waived }) => !cause && !waived);
}
