import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const none = (text: string) => ({
  of: text,
  given: written({ problems: [text] }),
  outcome: 'fail' as const,
  says: [`第五部分仅写“${text}”，未写问题和改进情况`],
});

rows('problems-none', [
  {
    of: 'problems and improvement',
    given: written({ problems: ['一是公开不够及时，下一步将按月核对。'] }),
    outcome: 'pass',
  },
  { ...none('无。'), and: ([own]) => expect([own!.severity, own!.places[0]]).toEqual(['error', { handle: 5600 }]) },
  none('暂无'),
  none('本年度我局政府信息公开工作不存在问题。'),
  none('本年度无存在的主要问题及改进情况。'),
  {
    of: 'below sub-headings',
    given: written({ problems: ['（一）存在的主要问题', '无', '（二）改进情况', '暂无。'] }),
    outcome: 'fail',
    says: ['第五部分仅写“（一）存在的主要问题”，未写问题和改进情况'],
  },
  {
    of: 'empty: the empty section is folded under it',
    given: written({ overview: ['平稳。'], other: ['无。'] }),
    outcome: 'fail',
    says: ['第五部分没有写问题和改进情况'],
    and: ([own], all) => {
      const empty = all.find((each) => each.rule === 'section-empty' && each.section === 'problems');
      expect(empty!.cause).toBe(own!.id);
    },
  },
  {
    of: 'a short problem, and nothing found but',
    given: written({ problems: ['公开不够及时。', '没有发现突出问题，但解读仍显单一。'] }),
    outcome: 'pass',
  },
  {
    of: 'a frame that could not be read may hold it',
    given: written({ problems: ['无。'] }, { unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似第五部分仅写“无。”，请核实'],
  },
  {
    of: 'the section is a picture',
    given: {
      report: { prose: [] },
      sections: withSection('problems', { length: 0, firstLine: null, images: [{ handle: 9 }] }),
    },
    outcome: 'not assessable',
  },
  {
    of: 'a table of the report’s own',
    given: { report: { prose: [] }, sections: withSection('problems', { length: 0, firstLine: null, tables: 1 }) },
    outcome: 'not applicable',
  },
]);
