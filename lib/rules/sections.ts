/** What more than one rule asks of the sections. */
import { say } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import { SECTIONS, type Section, type SectionId } from '../model/form.ts';
import type { Place, Report, SectionRead } from '../model/report.ts';

const BARE = {
  image: say('报告全文为图片', 'the whole report is an image'),
  attachment: say('页面只有附件，附件未读取', 'the page holds an attachment only, which was not read'),
};

/** Every time the section stands in the report, in printed order. */
export function sectionsOf(report: Report, id: SectionId): SectionRead[] {
  return report.sections.filter((section) => section.id === id);
}

/** No table, picture, attachment or frame stands in it. */
export function holdsNoObject(section: SectionRead): boolean {
  return section.tables + section.images.length + section.attachments.length + section.frames === 0;
}

/** Why nothing of the report can be judged: the page holds a picture of it, or a link to it, and no section. Else null. */
export function bareBecause(report: Report): Localised | null {
  if (report.sections.length > 0) return null;
  const states = new Set(Object.values(report.tables).map(({ state }) => state));
  if (states.size !== 1) return null;
  return states.has('image') ? BARE.image : states.has('attachment') ? BARE.attachment : null;
}

/** Its statutory table is not on the page in any shape. */
export function lacksTable(report: Report, section: Section): boolean {
  return section.table === undefined || report.tables[section.table].state === 'absent';
}

/**
 * Where a missing section should stand: before the next one that is there, else after the last thing known of the
 * one before it. Undefined where the report has no section at all.
 */
export function gapOf(report: Report, id: SectionId): { after: Place } | { before: Place } | undefined {
  const at = SECTIONS.findIndex((section) => section.id === id);
  for (const section of SECTIONS.slice(at + 1)) {
    const next = sectionsOf(report, section.id)[0];
    if (next) return { before: next.place };
  }
  for (const section of SECTIONS.slice(0, at).reverse()) {
    const previous = sectionsOf(report, section.id).at(-1);
    if (previous) return { after: lastPlace(report, section, previous) };
  }
  return undefined;
}

function lastPlace(report: Report, section: Section, read: SectionRead): Place {
  const table = section.table ? report.tables[section.table].place : null;
  return table ?? read.attachments.at(-1) ?? read.images.at(-1) ?? read.firstLine?.place ?? read.place;
}
