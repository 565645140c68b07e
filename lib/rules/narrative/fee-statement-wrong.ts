import { figure, fill, say, sectionPlace } from '../../locales/terms.ts';
import { placesIn } from '../../model/prose.ts';
import type { Check, Draft, Facts, Rule } from '../rule.ts';
import { sectionOf } from '../text/claims/claim.ts';
import { type FeeFigure, feesOf } from '../text/claims/fees.ts';
import { masked } from '../text/personal.ts';

const texts = {
  units: say('信息处理费前后不一：{one}，{other}', 'The fees contradict each other: {one}, {other}'),
  tens: say(
    '信息处理费{amount}不是 10 元的整数倍，与收费标准不符',
    'Fees of {amount} are no multiple of 10 yuan, as the tariff would have them',
  ),
  more: say(
    '实际收取的信息处理费 {collected} 元，多于收费通知的总金额 {notified} 元（多 {more}）',
    'Fees of {collected} yuan were collected, more than the {notified} yuan notified ({more} too many)',
  ),
  none: say(
    '文中称“{none}”，又称信息处理费{amount}',
    'The text says “{none}”, and elsewhere that fees of {amount} were charged',
  ),
  notices: say(
    '收费通知 {count} 件，总金额 {amount} 元，两者矛盾',
    '{count} fee notices over {amount} yuan contradict each other',
  ),
  large: say('疑似信息处理费{amount}单位有误，请核实', 'Fees of {amount} seem to be in the wrong unit; please verify'),
  unit: say(
    '金额远大于按收费标准可收取的数额，或以元误作万元',
    'far more than the tariff gives; 元 may have become 万元',
  ),
};

/** The tariff's smallest step, in 元: 10 元 a page, 100 元 an application. */
const STEP = 10;
/** In 万元 and at least so many 元: more than a year's fees of any one agency. */
const LARGE = 100_000;

function check(facts: Facts): Check {
  const fees = feesOf(facts.report);
  if (fees.length === 0) return { applies: false };
  return { drafts: [...eachAlone(fees), ...together(fees)] };
}

function eachAlone(fees: readonly FeeFigure[]): Draft[] {
  return fees.flatMap((fee) => {
    const { again, value, printed, role, unit } = fee;
    if (role === 'none' || role === 'notices') return [];
    if (again && again.value !== value) {
      return [draft('units', [again, fee], fill(texts.units, { one: again.printed, other: printed }))];
    }
    if (again) return [];
    if (value % STEP !== 0) return [draft('tens', [fee], fill(texts.tens, { amount: printed }))];
    if (unit === '万元' && value >= LARGE) {
      return [{ ...draft('large', [fee], fill(texts.large, { amount: printed })), reason: texts.unit }];
    }
    return [];
  });
}

/** The whole statement: what was notified, what was collected, or that there was none. */
function together(fees: readonly FeeFigure[]): Draft[] {
  const of = (role: FeeFigure['role']): FeeFigure[] => fees.filter((fee) => fee.role === role && !fee.again);
  const [notices] = of('notices');
  const [notified] = of('notified');
  const collected = of('collected');
  const [none] = of('none');
  const paid = collected.find((fee) => fee.value > 0);
  const drafts: Draft[] = [];
  if (notified && paid && paid.value > notified.value) {
    const data = {
      collected: figure(paid.value),
      notified: figure(notified.value),
      more: figure(paid.value - notified.value),
    };
    drafts.push(draft('more', [paid, notified], fill(texts.more, data)));
  }
  if (none && paid)
    drafts.push(draft('none', [paid, none], fill(texts.none, { none: none.printed, amount: paid.printed })));
  if (notices && notified && (notices.value === 0) !== (notified.value === 0)) {
    const data = { count: figure(notices.value), amount: figure(notified.value) };
    drafts.push(draft('notices', [notices, notified], fill(texts.notices, data)));
  }
  const differs =
    paid && collected.find((fee) => fee.sentence !== paid.sentence && fee.value !== paid.value && fee.value > 0);
  if (paid && differs) {
    drafts.push(draft('units', [paid, differs], fill(texts.units, { one: paid.printed, other: differs.printed })));
  }
  return drafts;
}

function draft(about: string, fees: readonly FeeFigure[], message: Draft['message']): Draft {
  const { sentence, start } = fees[0]!;
  const section = sectionOf(sentence.passage);
  return {
    about: `${about}/${sentence.passage.parts[0]?.place.handle ?? 0}.${start}`,
    section,
    message,
    where: sectionPlace(section ?? 'other'),
    places: fees.flatMap((fee) => placesIn(fee.sentence.passage, fee.start, fee.end)),
    quote: masked(sentence.passage.text.slice(sentence.start, sentence.end).trim()),
  };
}

export const feeStatementWrong: Rule = {
  severity: 'warning',
  forms: ['2021'],
  name: say('信息处理费金额', 'Fee amounts'),
  about: say(
    '信息处理费的说明自相矛盾：元与万元不一、不是 10 元的整数倍、实收多于通知金额、称未收取又有金额',
    'A contradictory fee statement: units, no multiple of 10 yuan, more collected than notified, none and yet some',
  ),
  basis: say(
    '国办函〔2020〕109号《政府信息公开信息处理费管理办法》',
    '国办函〔2020〕109号, measures on fees for processing information',
  ),
  remedy: say(
    '核对收费通知和入库凭证后更正件数、金额和单位。',
    'Check notices and receipts, and correct numbers, amounts and units.',
  ),
  texts,
  check,
};
