import { fill, quoted, say, sectionPlace } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { extraSections } from '../text/extra-sections.ts';

const texts = {
  found: say('{name}不在格式的六个部分之内', '{name} is none of the form’s six sections'),
};

function check({ report }: Facts): Check {
  return {
    drafts: extraSections(report).map(({ heading, section, places }) => ({
      about: heading,
      section,
      message: fill(texts.found, { name: quoted(say(heading, heading)) }),
      where: sectionPlace(section),
      places,
      quote: heading,
    })),
    applies: report.sections.length > 0,
  };
}

export const extraSection: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('没有多余的部分', 'No further section'),
  about: say(
    '六个部分之外另设了部分（附件、附表除外）',
    'A further top-level section (attachments and annexed tables apart)',
  ),
  basis: say(
    '《政府信息公开条例》第五十条；{form}，第一至第六部分',
    'Regulations on Open Government Information, article 50; {form}, sections one to six',
  ),
  remedy: say('并入格式的六个部分。', 'Put its content into the six sections of the form.'),
  texts,
  check,
};
