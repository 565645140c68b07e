/** The preamble and sections five and six, said truly. */
import type { Plan } from '../plan.ts';

type Telling = Pick<Plan, 'year' | 'random' | 'body' | 'form' | 'size'>;

const NOTICES = {
  2019: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  2021: '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

export function preambleText({ year, random, body, form }: Telling): string[] {
  const basis = random.pick([
    '《中华人民共和国政府信息公开条例》',
    `《中华人民共和国政府信息公开条例》（国务院令第711号）和${NOTICES[form]}要求`,
    '《中华人民共和国政府信息公开条例》第五十条规定',
  ]);
  const parts = random.pick([
    '',
    '报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。',
    '全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六部分。',
  ]);
  const period = random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `统计期限为${year}年1月1日至12月31日。`,
    '',
  ]);
  const contact = random.chance(0.4)
    ? `如对本报告有疑问，请与${body.name}联系（地址：${body.area}文昌路18号，邮编：431600，电话：0728-3269471，手机：13871234567）。`
    : '';
  const text = `本报告依据${basis}编制。${parts}${period}${contact}`;
  return random.chance(0.1) ? [] : [text];
}

const PROBLEMS = [
  '主动公开的内容不够均衡，部分栏目更新不及时',
  '政策解读形式较为单一，群众的获得感有待增强',
  '个别工作人员业务能力还需提高',
  '公开渠道之间协同不足，新媒体作用发挥不够',
];
const MEASURES = [
  '制定栏目更新清单，按月核查，已补充信息40余条',
  '增加图文、短视频等解读形式，邀请业务科室参与解读',
  '组织专题培训，编印答复文书范本，提高办理质量',
  '统一内容发布流程，实现网站和新媒体同步推送',
];

export function problemsText({ random, year }: Telling): string[] {
  const which = random.some([0, 1, 2, 3], random.between(2, 3));
  const numbered = (all: readonly string[]): string =>
    `${which.map((index, at) => `${'一二三'[at]}是${all[index]}`).join('；')}。`;
  const problems = `${random.pick(['存在的主要问题：', `${year}年，工作中仍存在一些不足：`, '主要问题。'])}${numbered(PROBLEMS)}`;
  const measures = `${random.pick(['改进情况：', '针对上述问题，采取以下改进措施：', '下一步改进。'])}${numbered(MEASURES)}`;
  return random.chance(0.3) ? [`${problems}${measures}`] : [problems, measures];
}

export function otherText({ year, random, body }: Telling): string[] {
  const fee = random.pick([
    '本年度未收取信息处理费。',
    `依据《政府信息公开信息处理费管理办法》，${year}年${body.self}未产生信息处理费。`,
    `${year}年度发出收费通知0件，总金额0元，实际收取信息处理费0元。`,
    '收取信息处理费情况：本年度暂未开展信息处理费收取工作。',
  ]);
  const rest = random.pick(['除上述内容外，没有其他需要报告的事项。', '无其他需要报告的事项。', '']);
  return rest === '' ? [fee] : [fee, rest];
}
