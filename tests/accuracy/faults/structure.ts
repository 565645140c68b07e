import type { SectionId } from '../../../lib/model/form.ts';
import { type Fault, part } from '../plan.ts';

const IDS: readonly SectionId[] = ['overview', 'disclosure', 'applications', 'proceedings', 'problems', 'other'];
const TABLES: readonly SectionId[] = ['disclosure', 'applications', 'proceedings'];
/** Their own order or numbers are not in the text. */
const NO_NUMBERS = ['numbers-lost'] as const;

const heading = (id: SectionId, text: string): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    const section = part(plan, id);
    if (!section) return null;
    section.heading = section.heading.replace(/、.*$/, `、${text}`);
    return { section: id };
  },
});
export const structureFaults: readonly Fault[] = [
  ...IDS.map(
    (id): Fault => ({
      rule: 'section-missing',
      what: `${id} left out`,
      also: [
        'table-missing',
        'numbering-broken',
        'preamble-count',
        'aspect-missing',
        'overview-length',
        'problems-missing',
        'improvement-missing',
        'fee-statement-missing',
        'accountability-missing',
      ],
      plant: (plan) => {
        plan.parts = plan.parts.filter((each) => each.id !== id);
        return { section: id };
      },
    }),
  ),
  {
    rule: 'section-empty',
    what: 'a heading and nothing below',
    also: [
      'aspect-missing',
      'overview-length',
      'fee-statement-missing',
      'problems-none',
      'problems-missing',
      'improvement-missing',
      'accountability-missing',
    ],
    plant: (plan) => {
      const section = part(plan, plan.random.pick(['overview', 'problems'] as const));
      if (!section) return null;
      section.paragraphs = [];
      return { section: section.id };
    },
  },
  {
    rule: 'section-order',
    what: 'five stands before four',
    not: NO_NUMBERS,
    also: ['numbering-broken', 'preamble-count'],
    plant: (plan) => {
      const [problems, at] = [part(plan, 'problems'), plan.parts.findIndex(({ id }) => id === 'proceedings')];
      if (!problems || at < 0) return null;
      plan.parts = plan.parts.filter((each) => each !== problems);
      plan.parts.splice(at, 0, problems);
      return {};
    },
  },
  {
    rule: 'heading-altered',
    what: '概述',
    ...heading('overview', '概述'),
    not: NO_NUMBERS,
    also: ['pre-2019-structure', 'preamble-count'],
  },
  { rule: 'heading-altered', what: '主动公开情况', ...heading('disclosure', '主动公开情况') },
  { rule: 'heading-altered', what: '依申请公开情况', ...heading('applications', '依申请公开情况') },
  { rule: 'heading-altered', what: '复议诉讼情况', ...heading('proceedings', '复议诉讼情况') },
  { rule: 'heading-altered', what: '现存问题与改进举措', ...heading('problems', '现存问题与改进举措') },
  {
    rule: 'heading-altered',
    what: '改进措施, an accepted variant',
    ...heading('problems', '存在的主要问题及改进措施'),
  },
  {
    rule: 'numbering-broken',
    what: 'section five numbered four',
    not: NO_NUMBERS,
    plant: (plan) => {
      const section = part(plan, 'problems');
      if (!section) return null;
      section.heading = section.heading.replace(/^五/, '四');
      return { section: 'problems' };
    },
  },
  {
    rule: 'numbering-broken',
    what: 'sub-numbers skip （二）',
    plant: (plan) => {
      const section = part(plan, 'other');
      if (!section) return null;
      section.paragraphs = [
        '（一）收取信息处理费情况。本年度未收取信息处理费。',
        '（二）落实上级工作要点情况。各项任务均已完成。',
        '（四）其他事项。无其他需要报告的事项。',
      ];
      return { section: 'other' };
    },
  },
  {
    rule: 'sentence-for-table',
    what: 'a sentence where the table belongs',
    also: ['table-missing', 'no-applications-text-mismatch'],
    plant: (plan) => {
      const section = part(plan, plan.random.pick(TABLES));
      if (!section) return null;
      section.table = false;
      section.paragraphs = ['本机关此项无内容，不再列表说明。'];
      return { section: section.id };
    },
  },
  {
    rule: 'pre-2019-structure',
    what: 'the headings of 2008 in the preamble',
    also: ['preamble-count'],
    not: ['definition-list', 'numbers-lost'],
    plant: (plan) => {
      plan.preamble = [
        `本报告依据《中华人民共和国政府信息公开条例》编制，由概述、主动公开政府信息的情况、依申请公开政府信息和不予公开政府信息的情况、政府信息公开的收费及减免情况、因政府信息公开申请行政复议、提起行政诉讼的情况、存在的主要问题及改进情况组成。`,
      ];
      return {};
    },
  },
  {
    rule: 'pre-2019-structure',
    what: 'the headings of 2008 throughout',
    not: ['numbers-lost', 'hidden-tabs'],
    also: [
      'heading-altered',
      'section-missing',
      'numbering-broken',
      'section-order',
      'extra-section',
      'table-missing',
      'preamble-count',
      'section-empty',
      'sentence-for-table',
      'content-misplaced',
      'fee-statement-missing',
    ],
    plant: (plan) => {
      const names = [
        '一、概述',
        '二、主动公开政府信息的情况',
        '三、依申请公开政府信息和不予公开政府信息的情况',
        '四、政府信息公开的收费及减免情况',
        '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
        '六、存在的主要问题及改进情况',
      ];
      for (const [index, each] of plan.parts.entries()) each.heading = names[index] ?? each.heading;
      for (const each of plan.parts) each.table = false;
      const texts = [
        null,
        '全年主动公开信息126条。',
        '全年未收到政府信息公开申请。',
        '未收取费用。',
        '未发生行政复议和行政诉讼。',
      ];
      for (const [index, text] of texts.entries()) if (text) plan.parts[index]!.paragraphs = [text];
      const [problems, other] = [plan.parts[4]!, plan.parts[5]!];
      other.paragraphs = ['存在的问题：公开内容不够均衡。改进情况：已按月核查栏目。'];
      problems.paragraphs = ['未发生行政复议和行政诉讼。'];
      return {};
    },
  },
  {
    rule: 'preamble-count',
    what: 'five named, six there',
    not: ['definition-list', 'numbers-lost'],
    plant: (plan) => {
      plan.preamble = [
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项等五个部分组成。',
      ];
      return { quote: '五个部分' };
    },
  },
  {
    rule: 'preamble-count',
    what: '五项内容 above a list of six',
    not: ['definition-list', 'numbers-lost'],
    plant: (plan) => {
      plan.preamble = [
        '本报告包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项五项内容。',
      ];
      return { quote: '五项内容' };
    },
  },
  {
    rule: 'extra-section',
    what: '七、工作亮点',
    not: ['numbers-lost'],
    plant: (plan) => {
      const last = plan.parts.at(-1);
      if (last?.id !== 'other') return null;
      last.paragraphs.push('七、工作亮点', '邀请群众代表走进机关，现场了解业务办理流程。');
      return { quote: '工作亮点' };
    },
  },
];
