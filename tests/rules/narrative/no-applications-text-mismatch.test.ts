import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';
import { GOLDEN, saying } from './claims.ts';

const NONE = '2023年，未收到政府信息公开申请。';
const EMPTY = Object.fromEntries(
  Object.keys(GOLDEN)
    .filter((field) => field.startsWith('applications.'))
    .map((field) => [field, 0]),
);
const empty = (text: string) => saying(text, { values: EMPTY });

rows('no-applications-text-mismatch', [
  { of: 'neither has any', given: empty(NONE), outcome: 'pass' },
  { of: 'both have some', given: saying('收到政府信息公开申请144件。'), outcome: 'pass' },
  { of: 'the text is silent', given: saying('持续规范办理流程。'), outcome: 'not applicable' },
  {
    of: 'the text says none, the table has some',
    given: saying(NONE),
    outcome: 'fail',
    says: ['文中“未收到政府信息公开申请”与表三不符：“本年新收”为 144'],
  },
  {
    of: 'the text has some, the table none; the figures are folded under it',
    given: empty('2023年收到政府信息公开申请3件。'),
    outcome: 'fail',
    says: ['文中“2023年收到政府信息公开申请3件”与表三不符：“本年新收”为 0、“本年新收”、“上年结转”之和为 0'],
    and: ([own], all) => {
      const figures = all.find((each) => each.rule === 'applications-text-mismatch');
      expect(figures?.cause).toBe(own!.id);
    },
  },
  {
    of: 'complaints are no applications',
    given: saying('全年未收到政府信息公开申请人投诉。'),
    outcome: 'not applicable',
  },
  { of: 'one kind of application', given: saying('未收到重复申请。'), outcome: 'not applicable' },
  { of: 'another year', given: saying('2022年未收到政府信息公开申请。'), outcome: 'not applicable' },
  { of: 'other bodies', given: saying('下属单位未收到政府信息公开申请。'), outcome: 'not applicable' },
  {
    of: 'last year’s alone in the table',
    given: saying(NONE, { values: { ...EMPTY, 'applications.carriedOver@total': 2 } }),
    outcome: 'pass',
  },
  { of: 'the table is absent', given: saying(NONE, absentTable('2021', 'applications')), outcome: 'not assessable' },
  {
    of: 'nobody applied, in other words',
    given: saying('没有单位和个人向我局申请公开政府信息。'),
    outcome: 'fail',
    says: ['文中“没有单位和个人向我局申请公开政府信息”与表三不符：“本年新收”为 144'],
  },
]);
