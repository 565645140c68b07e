import { fill, quoted, say, sectionPlace } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { holdsNoObject, sectionsOf } from '../sections.ts';
import { sectionFive } from '../text/section-five.ts';

const texts = {
  none: say('{place}仅写{quote}，未写问题和改进情况', '{place} says {quote} and no more: no problem, no improvement'),
  empty: say('{place}没有写问题和改进情况', '{place} states neither problems nor improvement'),
  noneDoubt: say('疑似{place}仅写{quote}，请核实', '{place} seems to say {quote} and no more; please verify'),
  emptyDoubt: say(
    '疑似{place}没有写问题和改进情况，请核实',
    '{place} seems to state neither problems nor improvement; please verify',
  ),
};

function check({ report, unread }: Facts): Check {
  const read = sectionFive(report);
  if ('check' in read) return read.check;
  const { five } = read;
  if (!five.nothing) return {};
  // a table of the report's own may hold what the text does not
  if (five.firstLine === '' && !sectionsOf(report, 'problems').every(holdsNoObject)) return { applies: false };
  const place = sectionPlace('problems');
  const worded = five.firstLine !== '';
  const template = worded ? (unread ? texts.noneDoubt : texts.none) : unread ? texts.emptyDoubt : texts.empty;
  const quote = quoted(say(five.firstLine, five.firstLine));
  return {
    drafts: [
      {
        about: 'problems',
        reason: unread,
        section: 'problems',
        message: fill(template, worded ? { place, quote } : { place }),
        where: place,
        places: five.places,
        ...(worded && { quote: five.firstLine }),
      },
    ],
  };
}

export const problemsNone: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('第五部分有内容', 'Section five has content'),
  about: say('第五部分为“无”“暂无”或没有内容', 'Section five is 无, 暂无 or empty'),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（四）项；{form}，第五部分',
    'Regulations on Open Government Information, article 50(1)(4); {form}, section five',
  ),
  remedy: say('写明存在的主要问题和改进情况。', 'State the main problems and what has been improved.'),
  texts,
  check,
};
