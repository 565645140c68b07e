import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { hanLength } from '../../model/plain.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { pointsOf } from '../text/problems.ts';
import { sectionFive } from '../text/section-five.ts';

const texts = {
  found: say(
    '{place}列出问题 {problems} 项、改进措施 {measures} 项，数目不对应',
    '{place} lists {problems} problems and {measures} measures',
  ),
};

/** A side without numbers that is one short sentence is one point. */
const ONE_POINT = 40;

function measuresOf(text: string): number | null {
  const points = pointsOf(text);
  if (points !== null || text === '') return points;
  const clauses = text.split(/[。;\n]/).filter((each) => each !== '');
  return clauses.length === 1 && hanLength(text) <= ONE_POINT ? 1 : null;
}

function check({ report }: Facts): Check {
  const read = sectionFive(report);
  if ('check' in read) return read.check;
  const { five } = read;
  const problems = pointsOf(five.sides.problems);
  const measures = measuresOf(five.sides.improvement);
  if (problems === null || measures === null) return { applies: false };
  if (Math.abs(problems - measures) <= 1) return {};
  const place = sectionPlace('problems');
  return {
    drafts: [
      {
        about: 'problems',
        section: 'problems',
        message: fill(texts.found, { place, problems, measures }),
        where: place,
        places: five.places,
        quote: five.firstLine,
      },
    ],
  };
}

export const measuresUnmatched: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('问题与措施对应', 'Problems and measures matched'),
  about: say('所列问题与改进措施的项数相差一项以上', 'Problems and measures differ in number by more than one'),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（四）项；{form}，第五部分',
    'Regulations on Open Government Information, article 50(1)(4); {form}, section five',
  ),
  remedy: say('针对每项问题写明改进情况。', 'State for each problem what has been done about it.'),
  texts,
  check,
};
