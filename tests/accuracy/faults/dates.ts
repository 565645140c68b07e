import type { Shape } from '../plan.ts';
import { type Fault, type Plan, part } from '../plan.ts';

/** Shapes that leave the preamble out. */
const WITHOUT_PREAMBLE: readonly Shape[] = ['definition-list', 'numbers-lost'];
const sentence = (text: (plan: Plan) => string, quote?: string): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    const section = part(plan, 'overview');
    if (!section) return null;
    section.paragraphs.push(text(plan));
    return { section: 'overview', ...(quote !== undefined && { quote }) };
  },
});

function onDay(plan: Plan, day: string): void {
  plan.published = day;
  const [year, month, date] = day.split('-').map(Number);
  plan.signature = plan.signature.map((line) => (/日$/.test(line) ? `${year}年${month}月${date}日` : line));
}

export const dateFaults: readonly Fault[] = [
  {
    rule: 'published-late',
    what: 'a department in the middle of February',
    kinds: ['department'],
    plant: (plan) => {
      onDay(plan, `${plan.year + 1}-02-18`);
      return { severity: 'error' };
    },
  },
  {
    rule: 'published-late',
    what: 'a government in April',
    kinds: ['government'],
    plant: (plan) => {
      onDay(plan, `${plan.year + 1}-04-02`);
      return {};
    },
  },
  {
    rule: 'published-late',
    what: 'a township in February',
    kinds: ['township'],
    plant: (plan) => {
      onDay(plan, `${plan.year + 1}-02-09`);
      return { severity: 'warning' };
    },
  },
  {
    rule: 'published-early',
    what: 'in October of the report year',
    also: ['year-inconsistent', 'date-impossible'],
    plant: (plan) => {
      onDay(plan, `${plan.year}-10-11`);
      return {};
    },
  },
  {
    rule: 'year-inconsistent',
    what: 'the period names the year before',
    not: WITHOUT_PREAMBLE,
    also: ['period-wrong', 'year-stale'],
    plant: (plan) => {
      const old = plan.year - 1;
      plan.preamble = [
        `本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${old}年1月1日起至${old}年12月31日止。`,
      ];
      return {};
    },
  },
  {
    rule: 'period-wrong',
    what: 'to the end of November',
    not: WITHOUT_PREAMBLE,
    plant: (plan) => {
      plan.preamble = [
        `本报告依据《中华人民共和国政府信息公开条例》编制，统计期限自${plan.year}年1月1日起至${plan.year}年11月30日止。`,
      ];
      return { quote: '11月30日' };
    },
  },
  {
    rule: 'year-stale',
    what: '截至 the end of last year',
    ...sentence(({ year }) => `截至${year - 1}年底，门户网站共公开信息2306条。`),
  },
  {
    rule: 'year-stale',
    what: 'this year’s work under last year’s number',
    ...sentence(({ year }) => `${year - 1}年，本机关共主动公开政府信息318条。`),
  },
  {
    rule: 'accounts-too-early',
    what: 'this year’s final accounts',
    ...sentence(({ year }) => `6月完成${year}年度部门决算公开。`),
  },
  {
    rule: 'publication-year-wrong',
    what: 'published before the year it reports on was over',
    ...sentence(({ year }) => `按要求于${year}年1月31日前公布${year}年政府信息公开工作年度报告。`),
  },
  {
    rule: 'date-impossible',
    what: '31 November',
    ...sentence(({ year }) => `${year}年11月31日组织开展业务培训。`),
  },
];
