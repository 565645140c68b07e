import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

const named = (text: string, what: string) => ({
  of: text.slice(0, 12),
  given: written({ overview: [text] }),
  outcome: 'fail' as const,
  says: [`第一部分写出了申请人或当事人的姓名（${what}）`],
});

rows('applicant-named', [
  {
    ...named('其中申请人张建国申请公开征地信息，已予公开。', '张某'),
    and: ([own]) => {
      expect(own!.severity).toBe('warning');
      expect(own!.quote).toBe('其中申请人张某申请公开征地信息，已予公开。');
    },
  },
  named('收到王丽提出的政府信息公开申请1件。', '王某'),
  named('赵强不服我局答复，申请行政复议。', '赵某'),
  named('原告：孙志刚，因信息公开诉至法院。', '孙某'),
  named('欧阳明诉我局信息公开一案已审结。', '欧某'),
  named('年内收到王小雨提出的关于征地补偿的申请，已答复。', '王某'),
  named('受理王小雨关于征地补偿的申请，已答复。', '王某'),
  named('对张建国申请公开的拆迁信息，依法不予公开。', '张某'),
  {
    of: 'what villages, schools and owners hand in',
    given: written({
      overview: [
        '收到李庄村关于征地补偿的申请，收到高新校提交的关于经费的申请，受理车主关于补贴的申请。',
        '收到金融机构关于贷款的申请，收到黄河镇提出的关于水价的申请，收到有关方面关于修路的申请。',
        '对车主申请公开的信息、对高频申请公开事项、对单位申请公开的信息，均已答复。',
      ],
    }),
    outcome: 'pass',
  },
  {
    of: 'two names beside each other',
    given: written({ overview: ['陈丽、刘洋等3人申请公开征地信息。'] }),
    outcome: 'fail',
    says: ['第一部分写出了申请人或当事人的姓名（陈某）', '第一部分写出了申请人或当事人的姓名（刘某）'],
  },
  {
    of: 'labels of the form, words that begin with a surname, agencies, anonymous names',
    given: written({
      overview: [
        '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请。',
        '申请人情况、申请人逾期未按收费通知要求缴纳费用。',
        '申请人张某某申请公开征地信息，申请人李××不服。',
        '群众关心的政府信息、市民普遍认为、当事人强烈反映的问题已解决。',
        '申请人于3月向我局申请，申请人对答复高度认可，申请人应当说明理由。',
        '行政复议申请人和被申请人，向金华市申请公开，项目申请公开，林业申请公开信息。',
      ],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
