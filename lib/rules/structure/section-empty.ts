import { fill, quoted, say, sectionName, sectionPlace } from '../../locales/terms.ts';
import { SECTIONS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { holdsNoObject, lacksTable, sectionsOf } from '../sections.ts';

const texts = {
  found: say('{place}{name}只有标题，没有内容', '{place} {name} has a heading and nothing under it'),
  doubt: say(
    '疑似{place}{name}只有标题，没有内容，请核实',
    '{place} {name} seems to have nothing under its heading; please verify',
  ),
};

function check({ report, unread }: Facts): Check {
  const drafts = SECTIONS.flatMap((section): Draft[] => {
    const read = sectionsOf(report, section.id);
    const first = read[0];
    const empty = read.every((each) => each.length === 0 && !each.firstLine && holdsNoObject(each));
    if (!first || !empty || !lacksTable(report, section)) return [];
    const data = { place: sectionPlace(section.id), name: quoted(sectionName(section.id)) };
    return [
      {
        about: section.id,
        reason: unread,
        section: section.id,
        message: fill(unread ? texts.doubt : texts.found, data),
        where: data.place,
        places: [first.place],
        quote: first.heading,
        follows: [section.table ? findingId('table-missing', section.table) : findingId('problems-none', section.id)],
      },
    ];
  });
  return { drafts, applies: report.sections.length > 0 };
}

export const sectionEmpty: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('部分有内容', 'Sections have content'),
  about: say(
    '部分只有标题，没有内容（第二至第四部分并入缺少统计表）',
    'A heading with nothing under it (sections two to four: folded under the missing table)',
  ),
  basis: say('《政府信息公开条例》第五十条；{form}', 'Regulations on Open Government Information, article 50; {form}'),
  remedy: say('补写该部分内容；没有内容的，写明没有。', 'Write the section; where there is nothing to report, say so.'),
  texts,
  check,
};
