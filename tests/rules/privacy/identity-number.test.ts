import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

// made up, with a check digit that fits
const VALID = '11010519491231002X';

rows('identity-number', [
  { of: 'no number', given: written({ overview: ['全年公开信息30条。'] }), outcome: 'pass' },
  {
    of: 'a valid number: only the place shows it',
    given: written({ overview: ['工作平稳。', `申请人身份证号${VALID}已登记。`] }),
    outcome: 'fail',
    says: ['第一部分有公民身份号码（110***************）'],
    and: ([own]) => {
      expect(own!.severity).toBe('error');
      expect(own!.places).toEqual([{ handle: 1601, start: 7, end: 25 }]);
      expect(JSON.stringify({ ...own, places: [] })).not.toContain('1949');
    },
  },
  {
    of: 'full-width digits, in the signature’s part too',
    given: written({ ending: ['１１０１０５１９４９１２３１００２Ｘ'] }),
    outcome: 'fail',
    says: ['落款有公民身份号码（１１０***************）'],
  },
  { of: 'a wrong check digit', given: written({ overview: ['编排110105194912310022。'] }), outcome: 'pass' },
  { of: 'no date in it', given: written({ overview: ['编排110105194913310029。'] }), outcome: 'pass' },
  {
    of: 'a credit code, a code of the catalogue, part of an address',
    given: written({
      overview: [
        '统一社会信用代码91330100MA2ABCDE12。',
        `统一社会信用代码：${VALID}。`,
        `索引号${VALID}`,
        `http://www.yunze.gov.cn/a/${VALID}/index.html`,
      ],
    }),
    outcome: 'pass',
  },
  {
    of: 'fifteen digits with a date: to be verified',
    given: written({ problems: ['来信人110105491231002反映。'] }),
    outcome: 'review',
    says: ['第五部分疑似有 15 位身份证号码（110************），请核实'],
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
