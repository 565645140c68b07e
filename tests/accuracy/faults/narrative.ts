import { at } from '../figures.ts';
import { type Fault, type Plan, type Planted, part } from '../plan.ts';

/** The text of a section, in place of its own. */
const written = (
  id: 'overview' | 'problems' | 'other',
  text: (plan: Plan) => readonly string[],
  planted: Omit<Planted, 'rule'> = {},
): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    const section = part(plan, id);
    if (!section) return null;
    section.paragraphs = [...text(plan)];
    return { section: id, ...planted };
  },
});
/** A sentence more in section one. */
const said = (sentence: (plan: Plan) => string | null, planted: Omit<Planted, 'rule'> = {}): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    const [section, text] = [part(plan, 'overview'), sentence(plan)];
    if (!section || text === null) return null;
    section.paragraphs.push(text);
    return { quote: text.slice(0, 12), section: 'overview', ...planted };
  },
});
const total = (plan: Plan, row: string): number => plan.figures[at(row, 'total')] ?? 0;
const cases = (plan: Plan, group: string): number => plan.figures[`proceedings.${group}@total`] ?? 0;

const ASPECTS = {
  主动公开: '主动公开。全年更新信息906条，各类文件按目录归档。',
  依申请公开: '依申请公开。规范办理流程，答复均经法制审核。',
  政府信息管理: '政府信息管理。每季度核对公开目录，标注文件效力状态。',
  平台建设: '平台建设。门户网站公开专栏增设检索功能。',
  监督保障: '监督保障。举办业务培训，将公开工作纳入考核，社会评议良好，未发生责任追究情形。',
};
const FILLER = '全年围绕群众关切推进各项业务，认真落实上级安排，持续改进服务，工作平稳有序。';

export const narrativeFaults: readonly Fault[] = [
  ...(['依申请公开', '政府信息管理', '平台建设', '监督保障'] as const).map(
    (gone): Fault => ({
      rule: 'aspect-missing',
      what: `without ${gone}`,
      form: '2021',
      also: ['accountability-missing'],
      ...written(
        'overview',
        () => [
          FILLER.repeat(4),
          ...Object.entries(ASPECTS)
            .filter(([name]) => name !== gone)
            .map(([, text]) => text),
        ],
        {
          quote: gone === '平台建设' ? '平台建设' : gone,
        },
      ),
    }),
  ),
  {
    rule: 'overview-length',
    what: 'two sentences',
    also: ['aspect-missing', 'accountability-missing'],
    ...written('overview', ({ year }) => [`${year}年，本机关认真落实公开条例，工作平稳有序。`]),
  },
  {
    rule: 'overview-length',
    what: 'over 3,000 characters',
    also: ['paragraph-repeated'],
    plant: (plan) => {
      const section = part(plan, 'overview');
      if (!section) return null;
      for (let index = 0; index < 90; index++) section.paragraphs.push(`第${index + 1}个季度的专题之外，${FILLER}`);
      return { section: 'overview', severity: 'warning' };
    },
  },
  {
    rule: 'problems-none',
    what: '无。',
    also: ['problems-missing', 'improvement-missing'],
    ...written('problems', () => ['无。']),
  },
  {
    rule: 'problems-none',
    what: '暂无',
    also: ['problems-missing', 'improvement-missing'],
    ...written('problems', () => ['暂无。']),
  },
  {
    rule: 'problems-missing',
    what: 'measures only',
    ...written('problems', () => [
      '下一步，我们将加强业务培训，优化公开专栏，完善答复文书范本，推动公开工作再上新台阶。',
    ]),
  },
  {
    rule: 'improvement-missing',
    what: 'problems only',
    ...written('problems', () => [
      '存在的主要问题：一是主动公开的内容不够均衡；二是政策解读形式单一，群众知晓度不高。',
    ]),
  },
  {
    rule: 'measures-unmatched',
    what: 'four problems, one measure',
    ...written('problems', () => [
      '存在的问题：一是内容不够均衡；二是解读形式单一；三是业务能力不足；四是渠道协同不够。',
      '改进措施：一是制定栏目更新清单，按月核查。',
    ]),
  },
  {
    rule: 'accountability-missing',
    what: 'a government without 考核, 评议, 追责',
    kinds: ['government'],
    also: ['aspect-missing'],
    plant: (plan) => {
      const words = /[^。；]*(?:考核|评议|追究|追责|满意|评估|问责)[^。；]*[。；]/g;
      for (const each of plan.parts)
        each.paragraphs = each.paragraphs
          .map((text) => text.replace(words, '举办业务培训，明确专人负责监督保障。'))
          .filter((text) => text !== '');
      plan.preamble = plan.preamble.map((text) => text.replace(words, ''));
      return {};
    },
  },
  {
    rule: 'fee-statement-missing',
    what: 'nothing on fees',
    form: '2021',
    ...written('other', () => ['无其他需要报告的事项。']),
  },
  {
    rule: 'fee-statement-wrong',
    what: 'more collected than asked for',
    form: '2021',
    ...written('other', ({ year }) => [`${year}年度发出收费通知1件，总金额200元，实际收取信息处理费500元。`]),
  },
  {
    rule: 'fee-statement-wrong',
    what: 'not a multiple of ten yuan',
    form: '2021',
    ...written('other', ({ year }) => [`${year}年度发出收费通知1件，总金额237元，实际收取信息处理费237元。`]),
  },
  {
    rule: 'applications-text-mismatch',
    what: 'new, by digits',
    needsFigures: true,
    // where nobody applied, the rule on none speaks first
    also: ['no-applications-text-mismatch'],
    ...said(
      (plan) =>
        `经统计，${plan.year}年新收政府信息公开申请${total(plan, 'newReceived') + total(plan, 'carriedOver') + 13}件。`,
    ),
  },
  {
    rule: 'applications-text-mismatch',
    what: 'carried forward',
    needsFigures: true,
    ...said((plan) => `年末结转下年度继续办理的政府信息公开申请${total(plan, 'carriedForward') + 21}件。`),
  },
  {
    rule: 'applications-text-mismatch',
    what: 'carried over, in Chinese numerals',
    needsFigures: true,
    ...said(() => '上年结转政府信息公开申请四十七件。'),
  },
  {
    rule: 'no-applications-text-mismatch',
    what: 'none, the table says some',
    needsFigures: true,
    also: ['applications-text-mismatch'],
    ...said(({ year }) => `${year}年未收到政府信息公开申请。`),
  },
  {
    rule: 'no-applications-text-mismatch',
    what: 'some, the table says none',
    nil: true,
    also: ['applications-text-mismatch'],
    plant: (plan) => {
      const section = part(plan, 'overview');
      if (plan.size !== 'nil' || !section || !part(plan, 'applications')?.table) return null;
      const own = /未收到|没有收到|申请0件/;
      section.paragraphs = section.paragraphs.map((text) =>
        own.test(text)
          ? text.replace(
              /(?:\d{4}年，)?(?:未收到|本年度没有收到|\d{4}年收到)[^。]*。/,
              `${plan.year}年收到政府信息公开申请6件，已全部办结。`,
            )
          : text,
      );
      return { section: 'overview' };
    },
  },
  {
    rule: 'proceedings-text-mismatch',
    what: 'reviews',
    needsFigures: true,
    ...said((plan) => `因政府信息公开被申请行政复议${cases(plan, 'review') + 9}件。`),
  },
  {
    rule: 'proceedings-text-mismatch',
    what: 'suits',
    needsFigures: true,
    ...said(
      (plan) =>
        `因政府信息公开工作被提起行政诉讼${cases(plan, 'directSuit') + cases(plan, 'suitAfterReview') + 31}件。`,
    ),
  },
  {
    rule: 'documents-text-mismatch',
    what: 'documents made',
    form: '2021',
    needsFigures: true,
    ...said((plan) => `全年制发行政规范性文件${(plan.figures['disclosure.normativeDocuments@made'] ?? 0) + 70}件。`),
  },
  {
    rule: 'decisions-text-mismatch',
    what: 'penalties',
    form: '2021',
    needsFigures: true,
    ...said((plan) => `全年作出行政处罚决定${(plan.figures['disclosure.penalty@decisions'] ?? 0) + 55}件。`),
  },
  {
    rule: 'breakdown-sum',
    what: 'a closed list that is three short',
    ...said(() => '全年主动公开政府信息230条，其中机构职能类40条、政策文件类60条、业务动态类100条、其他信息27条。'),
  },
  {
    rule: 'percentage',
    what: 'a share that the counts do not give',
    ...said(() => '发布政策解读40篇，其中图解10篇，占35%。'),
  },
  {
    rule: 'instructions-pasted',
    what: '该部分以表格形式报告',
    ...said(() => '该部分以表格形式报告。表格如下：', { quote: '以表格形式报告' }),
  },
  { rule: 'placeholder', what: 'XX', ...said(() => '全年主动公开信息XX条，举办培训XX期。') },
  {
    rule: 'placeholder',
    what: 'a gap for a number',
    ...said(() => '全年主动公开政府信息   条，其中政策文件   条。', { quote: '主动公开政府信息' }),
  },
  { rule: 'placeholder', what: '某某', ...said(() => '按照某某市政府办公室要求，完善公开目录。') },
];
