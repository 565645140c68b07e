import { expect, test } from 'vitest';
import { PROFILES, profileOf } from '../../../lib/model/profile.ts';
import { findingsOf, rows } from '../rows.ts';
import { telling } from '../telling.ts';

const shandong = profileOf('shandong')!;
const shanghai = profileOf('shanghai')!;
const other = (...texts: string[]) => telling({ other: texts });
const FULL = ['落实上级年度政务公开工作要点情况。', '办理人大代表建议3件、政协提案9件。', '政务公开工作创新情况。'];

rows('local-items-missing', [
  { of: 'no profile chosen', given: other('无。'), outcome: 'not applicable' },
  { of: 'all that Shandong asks for', given: { ...other(...FULL), profile: shandong }, outcome: 'pass' },
  {
    of: 'two items missing',
    given: { ...other('落实年度政务公开工作要点。'), profile: shandong },
    outcome: 'fail',
    says: ['第六部分缺少山东省年度报告编制要求中的事项：人大代表建议和政协提案办理结果公开情况、政务公开工作创新情况'],
    and: ([own]) => expect([own!.severity, own!.section]).toEqual(['warning', 'other']),
  },
  { of: 'Shanghai asks for less', given: { ...other(FULL[0]!), profile: shanghai }, outcome: 'pass' },
  {
    of: 'section six is not there',
    given: { sections: (sections) => sections.filter(({ id }) => id !== 'other'), profile: shanghai },
    outcome: 'not assessable',
  },
]);

test('every profile asks for something, and only of rules and kinds that there are', () => {
  expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
  for (const profile of PROFILES) {
    expect(profile.items.length + Object.keys(profile.deadlines).length).toBeGreaterThan(0);
    const { outcome } = findingsOf('local-items-missing', { ...other('工作平稳。'), profile });
    expect(outcome).toBe('fail');
  }
});
