import { excess, figure, fill, say, sectionPlace } from '../../locales/terms.ts';
import { placesIn } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { sectionOf } from '../text/claims/claim.ts';
import { aboutOf } from '../text/claims/compare.ts';
import { type ListRead, wrongLists } from '../text/claims/lists.ts';
import { claimsByPassage } from '../text/claims/read.ts';
import { masked } from '../text/personal.ts';

const texts = {
  found: say(
    '文中总数为 {total}{unit}，所列各项之和为 {sum}{unit}（{excess}）',
    'The text says {total} {unit} in all; the items listed come to {sum} {unit} ({excess})',
  ),
  larger: say(
    '文中总数为 {total}{unit}，其中一项为 {sum}{unit}，大于总数（{excess}）',
    'The text says {total} {unit} in all; one item of them is {sum} {unit}, more than the whole ({excess})',
  ),
};

/** A figure of the list that no table gives is the nearer cause. */
const CLAIM_RULES = [
  'no-applications-text-mismatch',
  'applications-text-mismatch',
  'proceedings-text-mismatch',
  'documents-text-mismatch',
  'decisions-text-mismatch',
];

function check(facts: Facts): Check {
  if (facts.report.prose.length === 0) return { applies: false };
  return { drafts: wrongLists(facts.report).map((list) => draft(facts, list)) };
}

function draft(facts: Facts, list: ListRead): Draft {
  const { sentence, total, sum, start, end, larger } = list;
  const { passage } = sentence;
  const claims = claimsByPassage(facts.report).get(passage) ?? [];
  const inside = claims.filter((claim) => claim.end > start && claim.start < Math.max(end, sentence.end));
  const section = sectionOf(passage);
  return {
    about: `${passage.parts[0]?.place.handle ?? 0}.${start}`,
    section,
    message: fill(larger ? texts.larger : texts.found, {
      total: figure(total.value),
      sum: figure(sum),
      unit: total.unit,
      excess: excess(sum - total.value),
    }),
    where: sectionPlace(section ?? 'overview'),
    places: placesIn(passage, start, end),
    quote: masked(passage.text.slice(sentence.start, sentence.end).trim()),
    delta: sum - total.value,
    follows: inside.flatMap((claim) => CLAIM_RULES.map((rule) => findingId(rule, aboutOf(claim)))),
  };
}

export const breakdownSum: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('分项之和', 'Sums of lists'),
  about: say(
    '文中列尽的分项（其中……，其他……；分别为……）之和与总数不符；以“等”“主要包括”列举的不查',
    'A closed list in the text that does not add up to its total; open lists are left alone',
  ),
  basis: say(
    '《中华人民共和国政府信息公开条例》第六条（及时、准确公开政府信息）；{form}，第一部分',
    'Regulations on Open Government Information (政府信息公开条例), article 6 (accuracy); {form}, section one',
  ),
  remedy: say('核对总数与各分项，更正有误的数字。', 'Check the total and its items, and correct the wrong figure.'),
  texts,
  check,
};
