import { fill, list, say, sectionName, sectionPlace } from '../../locales/terms.ts';
import { SECTIONS, type SectionId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { placesOf, printed } from '../text/aligned.ts';
import { extraSections } from '../text/extra-sections.ts';
import { passagePlace } from '../text/passages.ts';
import { type MakeUp, makeUps } from '../text/preamble.ts';

const texts = {
  listed: say(
    '{place}称报告有 {number} 个部分，所列为 {listed} 个',
    '{place} speaks of {number} parts and lists {listed}',
  ),
  count: say(
    '{place}称报告有 {number} 个部分，报告实有 {actual} 个',
    '{place} speaks of {number} parts; the report has {actual}',
  ),
  lacks: say('{place}所列各部分中没有{missing}', 'The parts that {place} lists lack {missing}'),
};

/** The sections that stand in the report and not in a closed list of its parts. */
function unlisted(report: Report, { named, open, number }: MakeUp): SectionId[] {
  // 等五个部分 behind five names closes the list
  if ((open && number !== named.length) || named.length === 0) return [];
  const present = new Set(report.sections.map(({ id }) => id));
  return SECTIONS.map(({ id }) => id).filter((id) => present.has(id) && !named.includes(id));
}

function draftOf(report: Report, made: MakeUp): Draft | null {
  const place = passagePlace(made.text.passage);
  const actual = new Set(report.sections.map(({ id }) => id)).size + extraSections(report).length;
  const listed = made.named.length;
  const missing = unlisted(report, made);
  const { number, others } = made;
  let message = null;
  // what is listed besides sections may be parts or explanations: either count will do
  const fits = number === listed || number === listed + others;
  if (number !== null && listed > 0 && !fits && !(made.open && listed < number)) {
    message = fill(texts.listed, { place, number, listed: listed + others });
  } else if (missing.length > 0) {
    const names = missing.map((id) =>
      say(`${sectionPlace(id)['zh-CN']}“${sectionName(id)['zh-CN']}”`, sectionPlace(id).en),
    );
    message = fill(texts.lacks, { place, missing: list(names, names.length) });
  } else if (number !== null && listed === 0 && number !== SECTIONS.length && number !== actual) {
    message = fill(texts.count, { place, number, actual });
  }
  if (!message) return null;
  return {
    about: 'preamble',
    section: made.text.passage.section === 'overview' ? 'overview' : null,
    message,
    where: place,
    places: placesOf(made.text, made.start, made.end),
    quote: printed(made.text, made.start, made.end),
    follows: [findingId('pre-2019-structure', 'preamble'), findingId('pre-2019-structure', 'body')],
  };
}

function check({ report }: Facts): Check {
  const made = makeUps(report);
  if (made.length === 0 || report.sections.length === 0) return { applies: false };
  return { drafts: made.flatMap((each) => draftOf(report, each) ?? []).slice(0, 1) };
}

export const preambleCount: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('引言所述部分', 'Parts named in the preamble'),
  about: say('引言所述部分的数目或名目与报告不符', 'The preamble’s number or list of parts differs from the report'),
  basis: say('{form}，第一至第六部分', '{form}, sections one to six'),
  remedy: say('按报告实有的部分改正引言。', 'Correct the preamble to the parts that the report has.'),
  texts,
  check,
};
