/** Top-level headings that the form does not have. */
import type { SectionId } from '../../model/form.ts';
import { once } from '../../model/memo.ts';
import type { Place, Report } from '../../model/report.ts';
import { type Family, headingNumber, type Numbered, numberOf } from './numbering.ts';
import { passagesOf } from './passages.ts';

export interface ExtraSection {
  /** As printed, its number included. */
  readonly heading: string;
  readonly value: number;
  /** The section it stands behind. */
  readonly section: SectionId;
  readonly places: readonly Place[];
}

/** 附件, 附表 and the tables that go with them are no sections. */
const ANNEX = /^(?:附|相关附件|有关附件|统计表|(?:相关)?报表)/;
/** Rows of table three that a text without tables leaves in the section. */
const ROWS = /^(?:本年(?:度)?新收|上年(?:度)?结转|本年度办理结果|结转下)/;
const LONGEST = 24;

/** The family in which most of the sections are numbered; null where they are not. */
export function topFamily(report: Report): Family | null {
  const counts = new Map<Family, number>();
  for (const { heading } of report.sections) {
    const family = numberOf(heading)?.family;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
}

/** The heading at the head of a passage, text behind it apart. */
function headOf(text: string): string {
  const end = text.search(/[。：:；;]/);
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/**
 * Numbered on from the section above, under a number that no section has: 七、工作亮点.
 * A section with a list of its own in that family (一、 二、 …) has none.
 */
export const extraSections = once(read);

function read(report: Report): readonly ExtraSection[] {
  const family = topFamily(report);
  if (!family) return [];
  const taken = new Set(report.sections.map(({ heading }) => headingNumber(heading)));
  const found: ExtraSection[] = [];
  for (const section of report.sections) {
    let last = headingNumber(section.heading) ?? 0;
    const own = passagesOf(report, section.id);
    const numbers = own.map((passage): Numbered | null => numberOf(passage.text));
    if (numbers.some((each) => each?.family === family && each.value === 1)) continue;
    for (const [index, passage] of own.entries()) {
      const number = numbers[index];
      if (number?.family !== family || number.value !== last + 1 || taken.has(number.value)) continue;
      const heading = headOf(passage.text);
      if (heading.length > LONGEST || /[，,]/.test(heading) || ROWS.test(number.rest)) continue;
      last = number.value;
      if (ANNEX.test(number.rest)) continue;
      const places = passage.parts.map(({ place }) => place);
      found.push({ heading, value: number.value, section: section.id, places });
    }
  }
  return found;
}
