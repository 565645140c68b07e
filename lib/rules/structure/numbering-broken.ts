import { fill, quoted, say, sectionPlace, type Words } from '../../locales/terms.ts';
import { SECTIONS, type SectionId } from '../../model/form.ts';
import type { Place, Report, SectionRead } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { extraSections } from '../text/extra-sections.ts';
import { headingNumber } from '../text/numbering.ts';
import { passagesOf } from '../text/passages.ts';
import { breaksIn, type NumberBreak } from '../text/sequence.ts';

const texts = {
  repeated: say('{item}的编号与前一项重复', 'The number of {item} repeats the one before it'),
  skipped: say('{item}的编号与前一项不连续', 'The number of {item} does not follow the one before it'),
  first: say('{item}之前没有第一项的编号', 'No first number stands before {item}'),
  lost: say(
    '{item}之前的标题缺少编号，疑为自动编号丢失',
    'Headings before {item} have no number; automatic numbers seem to be lost',
  ),
  bare: say('{item}没有编号，疑为自动编号丢失', '{item} has no number; an automatic number seems to be lost'),
};

/** Sections whose sub-headings are numbered; two to four are tables, whose rows carry numbers of their own. */
const WRITTEN: readonly SectionId[] = ['overview', 'problems', 'other'];

function draft(section: SectionId, quote: string, places: readonly Place[], template: Words, lost = false): Draft {
  return {
    about: `${section}:${quote.slice(0, 12)}`,
    ...(lost && { severity: 'info' as const }),
    section,
    message: fill(template, { item: quoted(say(quote, quote)) }),
    where: sectionPlace(section),
    places,
    quote,
    // an aspect that was left out leaves its number out too
    ...(section === 'overview' && { follows: [findingId('aspect-missing', 'overview')] }),
  };
}

function isBare(section: SectionRead): boolean {
  return headingNumber(section.heading) === null;
}

/** The six headings and what stands between them: each number is the section's own, or the next after the last. */
function ofSections(report: Report): Draft[] {
  const drafts: Draft[] = [];
  const extras = extraSections(report);
  const read = report.sections.filter((section) => !section.repeated);
  const bare = read.filter(isBare);
  if (bare.length === read.length) return [];
  let last: number | null = null;
  for (const section of read) {
    const value = headingNumber(section.heading);
    const rank = SECTIONS.findIndex(({ id }) => id === section.id) + 1;
    if (value !== null && value !== rank && value !== (last ?? 0) + 1) {
      drafts.push(draft(section.id, section.heading, [section.place], value === last ? texts.repeated : texts.skipped));
    }
    const behind = extras.filter((extra) => extra.section === section.id).at(-1);
    last = behind?.value ?? value ?? (last === null ? rank : last + 1);
  }
  const [first] = bare;
  if (first)
    drafts.push(
      draft(
        first.id,
        first.heading,
        bare.map(({ place }) => place),
        texts.bare,
        true,
      ),
    );
  return drafts;
}

const TEMPLATES: Readonly<Record<NumberBreak['kind'], Words>> = {
  repeated: texts.repeated,
  skipped: texts.skipped,
  first: texts.first,
  lost: texts.lost,
};

function ofSubsections(report: Report): Draft[] {
  return WRITTEN.flatMap((id) =>
    breaksIn(passagesOf(report, id)).map(({ kind, head, passage }) =>
      draft(id, head, [passage.parts[0]!.place], TEMPLATES[kind], kind === 'lost'),
    ),
  );
}

function check({ report }: Facts): Check {
  return {
    drafts: [...ofSections(report), ...ofSubsections(report)],
    applies: report.sections.some((section) => !isBare(section)) || report.prose.length > 0,
  };
}

export const numberingBroken: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('编号连续', 'Numbers in sequence'),
  about: say(
    '部分或小标题的编号重复、跳号（自动编号丢失的为提示）',
    'Section or sub-section numbers repeat or skip (a note where automatic numbers were lost)',
  ),
  basis: say('{form}，第一至第六部分', '{form}, sections one to six'),
  remedy: say('按次序重编。', 'Number them in sequence.'),
  texts,
  check,
};
