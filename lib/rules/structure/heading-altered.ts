import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { SECTIONS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Facts, findingId, type Rule } from '../rule.ts';
import { isOldHeading } from '../text/old-structure.ts';

const texts = {
  altered: say(
    '{place}标题为“{quote}”，格式为“{form}”',
    'The heading of {place} is “{quote}”; the form prints “{form}”',
  ),
  accepted: say(
    '{place}标题为“{quote}”，格式为“{form}”，属常见写法',
    'The heading of {place} is “{quote}”, a usual variant; the form prints “{form}”',
  ),
};

function check({ report }: Facts): Check {
  const changed = report.sections.filter((section) => section.wording !== 'canonical');
  return {
    drafts: changed.map((section) => {
      const place = sectionPlace(section.id);
      const form = SECTIONS.find((each) => each.id === section.id)?.heading ?? '';
      const altered = section.wording === 'altered';
      return {
        about: section.id,
        severity: altered ? 'warning' : 'info',
        section: section.id,
        message: fill(altered ? texts.altered : texts.accepted, {
          place,
          quote: section.heading,
          form,
        }),
        where: place,
        places: [section.place],
        quote: section.heading,
        follows: isOldHeading(section.heading) ? [findingId('pre-2019-structure', 'body')] : [],
      };
    }),
    applies: report.sections.length > 0,
  };
}

export const headingAltered: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('标题用语', 'Wording of headings'),
  about: say(
    '部分标题与格式不同（改进措施等常见写法为提示）',
    'A heading differs from the form (a note for accepted variants such as 改进措施)',
  ),
  basis: say('{form}，各部分标题', '{form}, headings of the sections'),
  remedy: say('按格式改正标题。', 'Use the heading of the form.'),
  texts,
  check,
};
