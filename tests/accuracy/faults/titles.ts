import type { Fault, Plan } from '../plan.ts';

const title = (change: (plan: Plan) => string): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    plan.title = change(plan);
    return {};
  },
});

export const titleFaults: readonly Fault[] = [
  {
    rule: 'title-form',
    what: '工作报告 for 工作年度报告',
    also: ['titles-differ', 'agency-name'],
    ...title(({ body, year }) => `${body.name}${year}年政府信息公开工作报告`),
  },
  {
    rule: 'title-form',
    what: '年度工作报告',
    also: ['titles-differ', 'agency-name'],
    ...title(({ body, year }) => `${body.name}${year}年政府信息公开年度工作报告`),
  },
  {
    rule: 'title-form',
    what: '年报',
    also: ['titles-differ', 'agency-name'],
    ...title(({ body, year }) => `${body.name}${year}年政府信息公开工作年报`),
  },
  {
    rule: 'title-form',
    what: 'no agency',
    // whose deadline holds is then not known
    also: ['titles-differ', 'agency-name', 'published-late'],
    ...title(({ year }) => `${year}年政府信息公开工作年度报告`),
  },
  {
    rule: 'covering-letter',
    what: 'a salutation to the superior above section one',
    not: ['definition-list', 'numbers-lost'],
    plant: (plan) => {
      plan.preamble = [`${plan.body.area}人民政府办公室：`, '现将本机关年度报告报上，请审阅。', ...plan.preamble];
      return {};
    },
  },
];
