import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

rows('mobile-number', [
  { of: 'no number', given: written({ overview: ['全年公开信息30条。'] }), outcome: 'pass' },
  {
    of: 'an applicant’s number',
    given: written({ overview: ['全年收到申请1件，申请人留有13912345678，已答复。'] }),
    outcome: 'fail',
    says: ['第一部分有个人手机号码（139********）'],
    and: ([own]) => {
      expect(own!.severity).toBe('warning');
      expect(own!.quote).not.toContain('12345678');
    },
  },
  {
    of: 'in groups, full-width, beside another number',
    given: written({
      overview: ['来件人139-1234-5678。', '来件人１３９１２３４５６７８。', '见附表 2024 13912345678。'],
    }),
    outcome: 'fail',
    says: [
      '第一部分有个人手机号码（139**********）',
      '第一部分有个人手机号码（１３９********）',
      '第一部分有个人手机号码（139********）',
    ],
  },
  {
    of: 'an applicant’s number in a clause that looks like a contact',
    given: written({ preamble: ['申请人（联系电话：13912345678）已答复。'] }),
    outcome: 'fail',
    says: ['引言有个人手机号码（139********）'],
  },
  {
    of: 'the office’s contact, in the preamble or elsewhere; codes, fixed lines and hot lines',
    given: written({
      preamble: ['如有疑问，请与办公室联系（电话：13912345678）。'],
      other: ['监督电话：13912345678。', '项目编号13912345678。', '热线12345，总机0571-87654321，4001234567。'],
      ending: ['13912345678'],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
