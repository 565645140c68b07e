import type { SectionId } from '../../../lib/model/form.ts';
import { type Fault, type Plan, type Planted, part } from '../plan.ts';

const anywhere = (text: (plan: Plan) => string, planted: Omit<Planted, 'rule'> = {}): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    const id: SectionId = plan.random.pick(['overview', 'problems', 'other'] as const);
    const section = part(plan, id);
    if (!section) return null;
    section.paragraphs.push(text(plan));
    return { section: id, ...planted };
  },
});
const preamble = (
  text: (plan: Plan) => string,
  planted: Omit<Planted, 'rule'> = {},
): Pick<Fault, 'plant'> & Pick<Fault, 'not'> => ({
  not: ['definition-list', 'numbers-lost'],
  plant: (plan) => {
    plan.preamble = [text(plan)];
    return planted;
  },
});
/** A number that is nobody's: the birthday is right, the last digit is reckoned. */
function identityNumber(plan: Plan): string {
  const head = `42900619${plan.random.between(60, 99)}0${plan.random.between(1, 9)}${plan.random.between(10, 28)}${plan.random.between(100, 999)}`;
  let sum = 0;
  for (const [index, digit] of [...head].entries()) sum += Number(digit) * (2 ** (17 - index) % 11);
  return head + '10X98765432'[sum % 11];
}
/** The last digit makes the sum of Luhn's formula whole. */
function cardNumber(plan: Plan): string {
  const head = `622202${plan.random.between(100_000, 999_999)}${plan.random.between(100_000, 999_999)}`;
  let sum = 0;
  for (const [index, digit] of [...head].reverse().entries()) {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return head + String((10 - (sum % 10)) % 10);
}

const ABBREVIATIONS: readonly (readonly [full: string, short: string])[] = [
  ['卫生健康委员会', '卫健委'],
  ['市场监督管理局', '市监局'],
  ['医疗保障局', '医保局'],
];

export const wordingFaults: readonly Fault[] = [
  {
    rule: 'identity-number',
    what: 'an applicant’s number',
    ...anywhere((plan) => `申请人身份证号${identityNumber(plan)}，已按规定答复。`),
  },
  {
    rule: 'mobile-number',
    what: 'an applicant’s telephone',
    ...anywhere(() => '已电话告知申请人（13907225618）补正。'),
  },
  { rule: 'bank-card', what: 'an account', ...anywhere((plan) => `退还处理费至申请人银行卡${cardNumber(plan)}。`) },
  {
    rule: 'applicant-named',
    what: 'a name with the case',
    ...anywhere(() => '申请人王建国申请公开征地补偿方案，已依法答复。'),
  },
  { rule: 'secrecy-mark', what: '内部资料', ...anywhere(() => '内部资料，注意保存') },
  { rule: 'secrecy-mark', what: '机密★', ...anywhere(() => '机密★一年') },
  {
    rule: 'slogan-reversed',
    what: '以不公开为常态',
    ...anywhere(() => '坚持以不公开为常态、公开为例外，推进各项工作。'),
  },
  { rule: 'glyphs-damaged', what: 'radicals', not: ['gbk'], ...anywhere(() => '扎实推进公开⼯作，不断提⾼服务⽔平。') },
  {
    rule: 'glyphs-damaged',
    what: 'replacement characters',
    not: ['gbk'],
    ...anywhere(() => '扎实推进公开工\ufffd\ufffd，不断改进。'),
  },
  {
    rule: 'text-lost',
    what: 'a date without 年 and 月',
    ...anywhere(({ year }) => `自${year}  3  1  日起执行新的办理流程。`),
  },
  {
    rule: 'paragraph-repeated',
    what: 'pasted twice',
    plant: (plan) => {
      const section = part(plan, 'problems');
      if (!section) return null;
      const text = '建立信息发布台账，逐条登记来源、审核和发布时间，每月由办公室抽查一次并在内部通报抽查结果。';
      section.paragraphs.push(text, '同时完善考核办法。', text);
      return { section: 'problems' };
    },
  },
  {
    rule: 'basis-obsolete',
    what: 'the regulation of 2007',
    ...preamble(() => '本报告依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。', { quote: '492' }),
  },
  {
    rule: 'basis-obsolete',
    what: 'the notice of 2019 for a later year',
    form: '2021',
    ...preamble(
      () =>
        '本报告根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。',
      { quote: '60' },
    ),
  },
  {
    rule: 'basis-mismatch',
    what: 'the title of 60号 with the number of 30号',
    form: '2021',
    also: ['basis-obsolete'],
    ...preamble(
      () =>
        '本报告根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。',
      { quote: '30' },
    ),
  },
  {
    rule: 'agency-name',
    what: 'abbreviated in the title',
    kinds: ['department'],
    also: ['titles-differ', 'title-form', 'other-agency'],
    plant: (plan) => {
      const short = ABBREVIATIONS.find(([full]) => plan.body.name.endsWith(full));
      if (!short) return null;
      plan.title = `${plan.body.area}${short[1]}${plan.year}年政府信息公开工作年度报告`;
      return { quote: short[1] };
    },
  },
  {
    rule: 'other-agency',
    what: 'another name in the signature',
    also: ['agency-name', 'year-inconsistent'],
    plant: (plan) => {
      if (plan.shape === 'plain-text') return null;
      plan.signature = ['远山县林业局', `${plan.year + 1}年1月8日`];
      return { quote: '远山县林业局', orRule: 'agency-name' };
    },
  },
  {
    rule: 'other-agency',
    what: 'the name of the body it was copied from',
    also: ['agency-name'],
    plant: (plan) => {
      const section = part(plan, 'overview');
      if (!section) return null;
      section.paragraphs[0] = `${plan.year}年，远山县林业局认真贯彻落实《中华人民共和国政府信息公开条例》，远山县林业局公开工作平稳有序。`;
      section.paragraphs.push('远山县林业局（以下简称我局）将继续完善公开制度。');
      return { quote: '远山县林业局' };
    },
  },
];
