import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

const stale = (overview: string) => telling({ overview });
const honest = [
  '2023年，我局公开信息300条，较2022年增加20条。',
  '全年收到申请12件，与2022年相比减少3件；2022年共15件。',
  '印发《2022年政务公开工作要点落实情况》，并按云政办发〔2022〕12号文件执行。',
  '2022年度部门决算于8月公开。',
  '2022年度政府信息公开工作年度报告已按时发布，2022年度考核结果为优秀。',
  '自2022年3月起实行清单管理，2022年以来共更新四次。',
  '落实2021—2025年规划，2022年至2024年三年行动计划有序推进。',
  '2022年6月印发的工作规则继续执行。',
  '办结申请12件，其中2022年结转2件。',
  '2022年收到申请30件，2023年收到20件。',
  '2022年收到申请30件；2023年收到20件，下降三分之一。',
  '截至2022年底有效文件20件，2023年新制发3件。',
  '门户网站公开专栏于2022年成立。',
  '2022年公开的文件逐一复核。',
  '2022年存在的问题已全部整改。',
  '2022年底启用新平台。',
  '“2022年我局公开满意度”调查报告已公布。',
];

rows('year-stale', [
  ...honest.map((text) => ({ of: `honest: ${text}`, given: stale(text), outcome: 'pass' as const })),
  {
    of: 'up to the end of last year',
    given: stale('截至2022年底，全镇共主动公开信息218条。'),
    outcome: 'fail',
    says: ['第一部分写有“2022年底”，本报告为 2023 年度，应为沿用上年文字未改'],
    and: ([own]) => {
      expect([own!.severity, own!.quote]).toEqual(['warning', '截至2022年底，全镇共主动公开信息218条。']);
      expect(own!.places[0]).toMatchObject({ start: 2, end: 8 });
    },
  },
  {
    of: 'up to the end of last year, behind this year',
    given: stale('2023年，我镇按时更新栏目，截止到2022年12月31日共公开信息218条。'),
    outcome: 'fail',
    says: ['第一部分写有“2022年12月31日”，本报告为 2023 年度，应为沿用上年文字未改'],
  },
  {
    of: 'the opening of last year’s text',
    given: stale('2022年，我局认真贯彻落实条例，取得较好成效。'),
    outcome: 'fail',
    says: ['第一部分写有“2022年”，本报告为 2023 年度，应为沿用上年文字未改'],
  },
  {
    of: 'the agency’s name behind the year, with a comparison of its own',
    given: stale('2022年度云泽市教育局主动公开信息300条，同比增长5%。'),
    outcome: 'fail',
    says: ['第一部分写有“2022年度”，本报告为 2023 年度，应为沿用上年文字未改'],
  },
  {
    of: 'months',
    given: stale('2022年1-12月，我局公开信息30条。'),
    outcome: 'fail',
    says: ['第一部分写有“2022年”，本报告为 2023 年度，应为沿用上年文字未改'],
  },
  {
    of: 'section five',
    given: telling({ problems: '2022年我局政府信息公开工作取得一定成绩，但仍存在不足。' }),
    outcome: 'fail',
    says: ['第五部分写有“2022年”，本报告为 2023 年度，应为沿用上年文字未改'],
  },
  {
    of: 'twice in one paragraph: one finding',
    given: stale('（一）主动公开。2022年，我局公开信息30条。（二）依申请公开。2022年全年未收到申请。'),
    outcome: 'fail',
    says: ['第一部分该段有 2 处写有 2022 年，本报告为 2023 年度，应为沿用上年文字未改'],
    and: ([own]) => expect(own!.places).toHaveLength(2),
  },
  {
    of: 'other sections are not looked at',
    given: telling({ overview: '工作平稳。', other: '2022年，我局未收费。' }),
    outcome: 'pass',
  },
  { of: 'no text', given: { report: { prose: [] } }, outcome: 'not assessable' },
]);
