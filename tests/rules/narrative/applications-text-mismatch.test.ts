import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';
import { GOLDEN, saying } from './claims.ts';

const NEW = '全年新收政府信息公开申请145件。';

rows('applications-text-mismatch', [
  { of: 'no figure in the text', given: saying('依法办理政府信息公开申请。'), outcome: 'not applicable' },
  {
    of: 'every figure is the table’s',
    given: saying('新收政府信息公开申请144件，上年结转11件，办结146件，结转下年度9件。'),
    outcome: 'pass',
  },
  {
    of: 'a figure that no reading gives',
    given: saying(NEW),
    outcome: 'fail',
    says: ['文中“全年新收政府信息公开申请145件”与表三不符：“本年新收”为 144'],
    and: ([own]) => {
      expect([own!.severity, own!.verdict, own!.section]).toEqual(['warning', 'fail', 'overview']);
      expect(own!.fields).toEqual(['applications.newReceived@total']);
      expect(own!.quote).toBe(NEW);
      expect(own!.places).toHaveLength(2);
      expect(own!.places[0]).toMatchObject({ start: 0, end: NEW.length - 1 });
    },
  },
  {
    of: 'all readings of an ambiguous word are shown',
    given: saying('收到政府信息公开申请150件。'),
    outcome: 'fail',
    says: ['文中“收到政府信息公开申请150件”与表三不符：“本年新收”为 144、“本年新收”、“上年结转”之和为 155'],
  },
  {
    of: 'all claims are read, not the first',
    given: saying('新收政府信息公开申请145件，上年结转12件，办结146件，结转下年度8件。'),
    outcome: 'fail',
    says: [
      '文中“新收政府信息公开申请145件”与表三不符：“本年新收”为 144',
      '文中“上年结转12件”与表三不符：“上年结转”为 11',
      '文中“结转下年度8件”与表三不符：“结转下年度继续办理”为 9',
    ],
  },
  {
    of: 'received as the sum of new and carried, and completed without 其他处理',
    given: saying('收到政府信息公开申请155件，答复139件。'),
    outcome: 'pass',
  },
  {
    of: 'a row that does not line up: to verify',
    given: saying(NEW, { cells: { 'applications.newReceived@total': { doubt: 'shifted' } } }),
    outcome: 'review',
    says: ['疑似文中“全年新收政府信息公开申请145件”与表三不符：“本年新收”为 144，请核实'],
  },
  {
    of: 'a blank cell cannot be compared with',
    given: saying(NEW, { cells: { 'applications.newReceived@total': noFigure('blank') } }),
    outcome: 'not assessable',
  },
  {
    of: 'the text has the figure that the suspect cell should have: folded under its equation',
    given: saying('全年新收政府信息公开申请144件，结转下年度9件。', {
      values: { 'applications.carriedForward@total': 8 },
    }),
    outcome: 'fail',
    says: ['文中“结转下年度9件”与表三不符：“结转下年度继续办理”为 8'],
    and: ([own]) => expect(own!.cause).toMatch(/^applications-/),
  },
  {
    of: 'personal numbers in the sentence are masked',
    given: saying('新收政府信息公开申请145件（联系人电话13800138000）。'),
    outcome: 'fail',
    says: ['文中“新收政府信息公开申请145件”与表三不符：“本年新收”为 144'],
    and: ([own]) => expect(own!.quote).not.toContain('13800138000'),
  },
  { of: 'an image', given: saying(NEW, absentTable('2021', 'applications', 'image')), outcome: 'not assessable' },
  {
    of: 'the 2019 form: 其他处理 is one row',
    given: saying('办结申请政府信息公开146件，其中其他处理7件。', {
      form: '2019',
      values: { ...GOLDEN, 'applications.results.other@total': 7 } as Record<string, number>,
    }),
    outcome: 'pass',
  },
]);
