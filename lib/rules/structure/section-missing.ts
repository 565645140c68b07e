import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { SECTIONS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { bareBecause, gapOf, sectionsOf } from '../sections.ts';

const texts = {
  found: say('缺少{place}“{heading}”', '{place} “{heading}” is missing'),
  doubt: say('疑似缺少{place}“{heading}”，请核实', '{place} “{heading}” seems to be missing; please verify'),
};

function check({ report, unread }: Facts): Check {
  const bare = bareBecause(report);
  if (bare) return { blind: [bare] };
  const missing = SECTIONS.filter((section) => sectionsOf(report, section.id).length === 0);
  return {
    drafts: missing.map(({ id, heading }) => ({
      about: id,
      reason: unread,
      section: id,
      message: fill(unread ? texts.doubt : texts.found, { place: sectionPlace(id), heading }),
      where: sectionPlace(id),
      gap: gapOf(report, id),
    })),
  };
}

export const sectionMissing: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('部分齐全', 'All sections'),
  about: say('六个部分缺少其一', 'One of the six sections is not in the report'),
  basis: say('《政府信息公开条例》第五十条；{form}', 'Regulations on Open Government Information, article 50; {form}'),
  remedy: say(
    '按格式补写该部分；没有内容的，写明没有。',
    'Add the section as the form prints it; where there is nothing to report, say so.',
  ),
  texts,
  check,
};
