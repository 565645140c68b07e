import { figure, fill, say, sectionPlace } from '../../locales/terms.ts';
import { placesIn } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { sectionOf } from '../text/claims/claim.ts';
import { type WrongShare, wrongShares } from '../text/claims/percentages.ts';
import { masked } from '../text/personal.ts';

const texts = {
  share: say(
    '文中百分比为 {printed}%，按所列件数为 {expected}%',
    'The text says {printed}%; its counts give {expected}%',
  ),
  growth: say(
    '文中增减幅度为 {printed}%，按所列件数为 {expected}%',
    'The text says a change of {printed}%; its counts give {expected}%',
  ),
  over: say('文中比率为 {printed}%，大于 {expected}%', 'The text gives a rate of {printed}%, more than {expected}%'),
  parts: say(
    '文中各项占比之和为 {expected}%，大于 100%（末项 {printed}%）',
    'The shares in the text come to {expected}%, more than 100% (the last is {printed}%)',
  ),
};

function check(facts: Facts): Check {
  if (facts.report.prose.length === 0) return { applies: false };
  return { drafts: wrongShares(facts.report).map(draft) };
}

function draft({ kind, sentence, percent, expected, start, end }: WrongShare): Draft {
  const { passage } = sentence;
  const section = sectionOf(passage);
  const precision = 10 ** Math.max(percent.decimals, 2);
  return {
    about: `${passage.parts[0]?.place.handle ?? 0}.${start}`,
    section,
    message: fill(texts[kind], {
      printed: figure(percent.value),
      expected: figure(Math.round(expected * precision) / precision),
    }),
    where: sectionPlace(section ?? 'overview'),
    places: placesIn(passage, start, end),
    quote: masked(passage.text.slice(sentence.start, sentence.end).trim()),
  };
}

export const percentage: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('百分比', 'Percentages'),
  about: say(
    '文中百分比与所列件数不符（四舍五入、截尾均可），或各项占比之和大于 100%',
    'A percentage that its counts do not give, rounded or cut off, or shares of more than 100% together',
  ),
  basis: say(
    '《中华人民共和国政府信息公开条例》第六条（及时、准确公开政府信息）；{form}，第一部分',
    'Regulations on Open Government Information (政府信息公开条例), article 6 (accuracy); {form}, section one',
  ),
  remedy: say('按件数重新计算百分比。', 'Compute the percentage again from its counts.'),
  texts,
  check,
};
