import { fill, quoted, say, sectionName, sectionPlace } from '../../locales/terms.ts';
import { SECTIONS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';

const texts = {
  twice: say('{place}{name}出现两次', '{place} {name} stands twice'),
  order: say('{place}{name}排在{other}之后，次序与格式不同', '{place} {name} stands after {other}, unlike in the form'),
};

function check({ report }: Facts): Check {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  let furthest = -1;
  for (const section of report.sections) {
    const rank = SECTIONS.findIndex((each) => each.id === section.id);
    const twice = seen.has(section.id);
    if (twice || rank < furthest) {
      const place = sectionPlace(section.id);
      const data = { place, name: quoted(sectionName(section.id)) };
      const other = SECTIONS[furthest];
      drafts.push({
        about: section.id,
        section: section.id,
        message: twice ? fill(texts.twice, data) : fill(texts.order, { ...data, other: sectionPlace(other?.id ?? '') }),
        where: place,
        places: [section.place],
        quote: section.heading,
      });
    }
    seen.add(section.id);
    furthest = Math.max(furthest, rank);
  }
  return { drafts, applies: report.sections.length > 1 };
}

export const sectionOrder: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('部分次序', 'Order of sections'),
  about: say('部分的次序与格式不同，或重复出现', 'Sections out of order or twice'),
  basis: say('{form}，第一至第六部分', '{form}, sections one to six'),
  remedy: say(
    '按格式的次序排列，删去重复的部分。',
    'Put the sections in the order of the form; remove what stands twice.',
  ),
  texts,
  check,
};
