import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const SAYS = ['第五部分未写改进情况'];

rows('improvement-missing', [
  {
    of: 'each problem followed by what is done',
    given: written({ problems: ['一是内容不够丰富，已补充目录；二是解读形式单一，已增加图解。'] }),
    outcome: 'pass',
  },
  {
    of: 'under a heading of its own',
    given: written({ problems: ['存在问题：更新不及时。', '改进措施：按月核对目录。'] }),
    outcome: 'pass',
  },
  {
    of: 'the coming year',
    given: written({ problems: ['更新不及时。', '2024年，我局将按月核对目录。'] }),
    outcome: 'pass',
  },
  {
    of: 'problems only: that training is to be strengthened is a problem',
    given: written({ problems: ['一是公开内容不够全面；二是业务培训有待加强；三是队伍建设还需完善。'] }),
    outcome: 'fail',
    says: SAYS,
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'only the problems’ heading',
    given: written({ problems: ['（一）存在的主要问题', '公开内容不够全面，更新不及时。'] }),
    outcome: 'fail',
    says: SAYS,
  },
  {
    of: 'nothing below its heading',
    given: written({ problems: ['（一）存在的主要问题', '公开内容不够全面。', '（二）改进情况', '无。'] }),
    outcome: 'fail',
    says: SAYS,
  },
  {
    of: 'a frame that could not be read may hold it',
    given: written({ problems: ['公开内容不够全面。'] }, { unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似第五部分未写改进情况，请核实'],
  },
  { of: '无 is another rule’s finding', given: written({ problems: ['暂无。'] }), outcome: 'not applicable' },
  {
    of: 'the section is a picture',
    given: { report: { prose: [] }, sections: withSection('problems', { length: 0, images: [{ handle: 9 }] }) },
    outcome: 'not assessable',
  },
]);
