import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const SAYS = ['第五部分未写存在的问题'];

rows('problems-missing', [
  {
    of: 'problems in one paragraph',
    given: written({ problems: ['当前工作中仍有不足，比如更新不及时。下一步，将按月核对。'] }),
    outcome: 'pass',
  },
  {
    of: 'under a heading of their own, in whatever words',
    given: written({ problems: ['（一）存在的主要问题', '公开内容以通知为主。', '（二）改进情况', '已增设解读。'] }),
    outcome: 'pass',
  },
  {
    of: 'improvement only',
    given: written({ problems: ['下一步，我局将继续加强学习培训，完善制度，提升公开质量。'] }),
    outcome: 'fail',
    says: SAYS,
    and: ([own]) => {
      expect([own!.severity, own!.places[0]]).toEqual(['warning', { handle: 5600 }]);
    },
  },
  {
    of: 'a problem that remains with the public',
    given: written({ problems: ['解读专业性过强、群众看不懂的问题仍然突出。已改进：制作图解6期。'] }),
    outcome: 'pass',
  },
  {
    of: 'problems of the public, solved, and none of its own',
    given: written({
      problems: ['2023年，我局及时解决群众反映的热点问题，不存在突出问题，成效明显。下一步将加强培训。'],
    }),
    outcome: 'fail',
    says: SAYS,
  },
  {
    of: 'nothing below the heading of the problems',
    given: written({
      problems: ['（一）存在的主要问题', '无。', '（二）改进情况', '将继续加强业务培训，完善公开目录。'],
    }),
    outcome: 'fail',
    says: SAYS,
  },
  {
    of: 'a frame that could not be read may hold them',
    given: written({ problems: ['下一步将加强学习培训，提升质量。'] }, { unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似第五部分未写存在的问题，请核实'],
  },
  { of: '无 is another rule’s finding', given: written({ problems: ['无。'] }), outcome: 'not applicable' },
  {
    of: 'the section is a picture',
    given: { report: { prose: [] }, sections: withSection('problems', { length: 0, images: [{ handle: 9 }] }) },
    outcome: 'not assessable',
  },
]);
