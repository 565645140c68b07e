import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

const unfilled = (text: string, words: string) => ({
  of: text,
  given: written({ overview: [text] }),
  outcome: 'fail' as const,
  says: [`第一部分有未填写之处：“${words}”`],
});

rows('placeholder', [
  { of: 'all filled in', given: written({ overview: ['全年主动公开信息 30 条，收到申请2件。'] }), outcome: 'pass' },
  {
    ...unfilled('全年主动公开信息 条。', '全年主动公开信息 条。'),
    and: ([own]) => {
      expect([own!.severity, own!.quote]).toEqual(['error', '全年主动公开信息 条。']);
      expect(own!.places).toEqual([{ handle: 1600, start: 7, end: 10 }]);
    },
  },
  unfilled('共 条，其中图解 2 条。', '共 条，其中图'),
  unfilled('××局坚持及时公开。', '××局坚持及'),
  unfilled('收到申请XX件。', '收到申请XX件。'),
  unfilled('收到申请X件。', '收到申请X件。'),
  unfilled('公开信息＿＿条。', '公开信息＿＿条。'),
  unfilled('（单位名称）全年工作平稳。', '（单位名称）全年工作'),
  unfilled('某某局全年工作平稳。', '某某局全年工'),
  unfilled('公开信息（ ）条。', '公开信息（ ）条。'),
  unfilled('办结率为 %。', '办结率为 %。'),
  {
    of: 'several in a paragraph are one finding with all places',
    given: written({ overview: ['共收到申请 件，答复 件，结转 件。'] }),
    outcome: 'fail',
    says: ['第一部分有未填写之处：“共收到申请 件，答复”'],
    and: ([own]) => expect(own!.places).toHaveLength(3),
  },
  {
    of: 'in the title and in the preamble',
    given: written(
      { preamble: ['联系电话：，邮编：264400。'] },
      {
        title: {
          text: '云泽市××局2023年政府信息公开工作年度报告',
          source: 'body',
          place: { handle: 1 },
          canonical: true,
        },
      },
    ),
    outcome: 'fail',
    says: ['标题有未填写之处：“云泽市××局2023年政府信息公开工作年度报告”', '引言有未填写之处：“联系电话：，邮编：”'],
  },
  {
    of: 'addresses, mail, Latin words, sizes, anonymous people, words behind a space',
    given: written({
      overview: [
        '见 http://www.XXX.gov.cn/xxgk 或 xx@xx.gov.cn，24×7小时值守，3×3表。',
        '申请人李××不服，王某某诉某某区政府一案已审结，XX（申请人）已签收。',
        '政府信息 条例 公开 项目，X光机，二〇〇八年，第XX届，WXX平台。',
        '各部门（单位）、各县（市、区）近20 年来公开信息 30 条，各镇（街道）同步推进。',
      ],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { title: null, prose: [] } }, outcome: 'not applicable' },
  {
    of: 'telephone numbers that were not filled in',
    given: written({ preamble: ['如有疑问请联系办公室（电话：××××-×××××××）。', '传真：0512-XXXXXXXX。'] }),
    outcome: 'fail',
    says: ['引言有未填写之处：“系办公室（电话：××××-×××”', '引言有未填写之处：“传真：0512-XXXXXXXX。”'],
  },
  {
    of: 'a number made anonymous',
    given: written({ overview: ['来电人（电话：138****5678）已获答复。'] }),
    outcome: 'pass',
  },
]);
