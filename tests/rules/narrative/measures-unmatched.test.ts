import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const THREE = '存在问题：一是内容不全；二是解读不够；三是培训不足。';

rows('measures-unmatched', [
  {
    of: 'three and three',
    given: written({ problems: [THREE, '改进措施：一是补齐内容；二是增加图解；三是组织培训。'] }),
    outcome: 'pass',
  },
  {
    of: 'three and two may be one measure for two',
    given: written({ problems: [THREE, '改进措施：一是补齐内容；二是组织培训。'] }),
    outcome: 'pass',
  },
  {
    of: 'three and one',
    given: written({ problems: [THREE, '改进措施：一是组织培训。'] }),
    outcome: 'fail',
    says: ['第五部分列出问题 3 项、改进措施 1 项，数目不对应'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'three, and one short sentence',
    given: written({ problems: [`${THREE}下一步，我局将组织业务培训。`] }),
    outcome: 'fail',
    says: ['第五部分列出问题 3 项、改进措施 1 项，数目不对应'],
  },
  {
    of: 'numbered lines below headings',
    given: written({
      problems: [
        '（一）存在问题',
        '1.内容不全。',
        '2.解读不够。',
        '（二）改进情况',
        '1.补齐。',
        '2.图解。',
        '3.培训。',
        '4.督查。',
      ],
    }),
    outcome: 'fail',
    says: ['第五部分列出问题 2 项、改进措施 4 项，数目不对应'],
  },
  {
    of: 'sides that number nothing',
    given: written({ problems: ['更新不及时，解读单一。下一步，按月核对。增加图解。组织培训。加强督查。'] }),
    outcome: 'not applicable',
  },
  {
    of: 'the section is a picture',
    given: { report: { prose: [] }, sections: withSection('problems', { length: 0, images: [{ handle: 9 }] }) },
    outcome: 'not assessable',
  },
]);
