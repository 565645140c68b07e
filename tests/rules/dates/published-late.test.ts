import { expect, test } from 'vitest';
import { PROFILES } from '../../../lib/model/profile.ts';
import type { AgencyKind } from '../../../lib/model/report.ts';
import { findingsOf, rows } from '../rows.ts';
import { dated, passages } from '../telling.ts';

const severity = (expected: string) => (own: readonly { severity: string }[]) =>
  expect(own[0]!.severity).toBe(expected);

rows('published-late', [
  { of: 'a department on the last lawful day', given: dated({ PubDate: '2024-01-31' }), outcome: 'pass' },
  {
    of: 'a department the day after',
    given: dated({ PubDate: '2024-02-01', visible: '2024-02-01' }),
    outcome: 'fail',
    says: ['页面元数据 PubDate为 2024年2月1日，晚于法定期限 2024年1月31日'],
    and: severity('error'),
  },
  { of: 'a government in March', given: dated({ visible: '2024-03-12' }, '云泽市人民政府'), outcome: 'pass' },
  { of: 'a government on 31 March', given: dated({ visible: '2024-03-31' }, '云泽市'), outcome: 'pass' },
  {
    of: 'a government in April',
    given: dated({ visible: '2024-04-01' }, '云泽市人民政府'),
    outcome: 'fail',
    says: ['页面所示日期为 2024年4月1日，晚于法定期限 2024年3月31日'],
    and: (own) => {
      severity('error')(own);
      expect(own[0]!.places).toEqual([{ handle: 8000 }]);
    },
  },
  {
    of: 'a government’s office reports as a department',
    given: dated({ url: '2024-02-18' }, '云泽市人民政府办公室'),
    outcome: 'fail',
    says: ['网址中的日期为 2024年2月18日，晚于法定期限 2024年1月31日'],
  },
  {
    of: 'an office that sums up its whole area reports for the government',
    given: dated({ visible: '2024-03-12' }, '云泽市人民政府办公室', {
      prose: passages('preamble', '本报告汇总了全市各县区和市政府各部门的数据。'),
    }),
    outcome: 'pass',
  },
  {
    of: 'a township: the day is custom',
    given: dated({ visible: '2024-02-05' }, '临川县桃溪镇人民政府'),
    outcome: 'fail',
    says: ['页面所示日期为 2024年2月5日，晚于通行期限 2024年1月31日'],
    and: severity('warning'),
  },
  {
    of: 'a zone between the two days: which holds is not certain',
    given: dated({ PubDate: '2024-03-10' }, '云泽高新技术产业开发区管理委员会'),
    outcome: 'review',
    says: ['页面元数据 PubDate为 2024年3月10日，疑似晚于期限 2024年1月31日，请核实'],
    and: severity('warning'),
  },
  {
    of: 'a zone after both days',
    given: dated({ PubDate: '2024-04-10' }, '云泽高新技术产业开发区管理委员会'),
    outcome: 'fail',
    says: ['页面元数据 PubDate为 2024年4月10日，晚于通行期限 2024年1月31日'],
    and: severity('warning'),
  },
  {
    of: 'known by the name of an area’s portal only',
    given: dated({ PubDate: '2024-02-10' }, undefined, {
      agency: { name: '云泽市人民政府', kind: 'government', level: 'county', source: 'SiteName' },
    }),
    outcome: 'review',
    says: ['页面元数据 PubDate为 2024年2月10日，疑似晚于期限 2024年1月31日，请核实'],
  },
  {
    of: 'the signature in time: put online anew, a note',
    given: dated({ PubDate: '2024-06-02', signature: '2024-01-16' }),
    outcome: 'review',
    says: [
      '页面元数据 PubDate为 2024年6月2日，晚于期限 2024年1月31日，而落款日期为 2024年1月16日，疑似重新发布，请核实',
    ],
    and: severity('info'),
  },
  {
    of: 'the most trusted date in time',
    given: dated({ PubDate: '2024-01-16', visible: '2024-06-02' }),
    outcome: 'pass',
  },
  {
    of: 'a late signature below a date in time',
    given: dated({ visible: '2024-01-30', signature: '2024-02-01' }),
    outcome: 'pass',
  },
  {
    of: 'only a signature, and late',
    given: dated({ signature: '2024-02-20' }),
    outcome: 'fail',
    says: ['落款日期为 2024年2月20日，晚于法定期限 2024年1月31日'],
  },
  {
    of: 'years later: the site may have moved',
    given: dated({ visible: '2026-05-06' }),
    outcome: 'review',
    says: ['页面所示日期为 2026年5月6日，疑似晚于期限 2024年1月31日，请核实'],
  },
  { of: 'no date at all', given: { report: { dates: [] } }, outcome: 'not assessable' },
  { of: 'a date still to come tells nothing', given: dated({ visible: '2031-02-01' }), outcome: 'not assessable' },
  { of: 'no year', given: dated({ visible: '2024-02-01' }, undefined, { year: null }), outcome: 'not assessable' },
]);

test('a profile’s own deadline is custom, not statute', () => {
  const profile = { ...PROFILES[0]!, deadlines: { department: '01-20' } satisfies Partial<Record<AgencyKind, string>> };
  const { own } = findingsOf('published-late', { ...dated({ visible: '2024-01-25' }), profile });
  expect(own.map((each) => [each.severity, each.message['zh-CN']])).toEqual([
    ['warning', '页面所示日期为 2024年1月25日，晚于通行期限 2024年1月20日'],
  ]);
});

test('a profile may hold a rule slighter', () => {
  const profile = { ...PROFILES[0]!, severities: { 'published-late': 'info' } as const };
  expect(findingsOf('published-late', { ...dated({ visible: '2024-02-25' }), profile }).own[0]!.severity).toBe('info');
});
