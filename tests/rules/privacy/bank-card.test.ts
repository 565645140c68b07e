import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

rows('bank-card', [
  { of: 'no number', given: written({ other: ['本年度未收取信息处理费。'] }), outcome: 'pass' },
  {
    of: 'a card number with a valid check digit',
    given: written({ other: ['退费至6217001234567890122。'] }),
    outcome: 'fail',
    says: ['第六部分有银行卡号（6217***************）'],
    and: ([own]) => {
      expect(own!.severity).toBe('warning');
      expect(own!.quote).not.toContain('567890');
    },
  },
  {
    of: 'in groups, named as a card',
    given: written({ other: ['开户行卡号4556 7371 2345 6789。'] }),
    outcome: 'fail',
    says: ['第六部分有银行卡号（4556***************）'],
  },
  {
    of: 'a wrong check digit, long numbers that are no cards, amounts',
    given: written({
      other: [
        '退费至6217001234567890123。',
        '流水号4556737123456789。',
        '索引号6217001234567890122。',
        '收费316441.5万元。',
      ],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
