import { expect } from 'vitest';
import type { SectionId } from '../../../lib/model/form.ts';
import { written } from '../prose.ts';
import type { SectionChange } from '../report.ts';
import { rows } from '../rows.ts';

function headed(headings: Readonly<Partial<Record<SectionId, string>>>): SectionChange {
  return (sections) => sections.map((section) => ({ ...section, heading: headings[section.id] ?? section.heading }));
}

const FIVE = ['（一）主动公开。', '（二）依申请公开。', '（三）政府信息管理。', '（四）平台建设。', '（五）监督保障。'];

rows('numbering-broken', [
  { of: 'one to six', given: {}, outcome: 'pass' },
  {
    of: 'section five numbered four',
    given: { sections: headed({ problems: '四、存在的主要问题及改进情况' }) },
    outcome: 'fail',
    says: ['“四、存在的主要问题及改进情况”的编号与前一项重复'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 5000 }]]),
  },
  {
    of: 'section six numbered seven',
    given: { sections: headed({ other: '七、其他需要报告的事项' }) },
    outcome: 'fail',
    says: ['“七、其他需要报告的事项”的编号与前一项不连续'],
  },
  {
    of: 'a missing section leaves the numbers of the others alone',
    given: { sections: (sections) => sections.filter(({ id }) => id !== 'applications') },
    outcome: 'pass',
  },
  {
    of: 'a missing section, the others numbered on',
    given: {
      sections: (sections) =>
        headed({ problems: '四、存在的主要问题及改进情况', other: '五、其他需要报告的事项' })(
          sections.filter(({ id }) => id !== 'proceedings'),
        ),
    },
    outcome: 'pass',
  },
  {
    of: 'a section of the report’s own between, the last numbered on',
    given: written(
      { problems: ['一是公开不及时。', '六、工作亮点', '开放日两次。'] },
      {},
      { sections: headed({ other: '七、其他需要报告的事项' }) },
    ),
    outcome: 'pass',
  },
  {
    of: 'other families: 第一部分, 1., Ⅰ, none at all',
    given: {
      sections: (sections) =>
        sections.map((each, index) => ({ ...each, heading: `第${'一二三四五六'[index]}部分 标题` })),
    },
    outcome: 'pass',
  },
  {
    of: 'no number in any heading: the list may number itself',
    given: {
      sections: (sections) => sections.map((each) => ({ ...each, heading: each.heading.slice(2) })),
      report: { prose: [] },
    },
    outcome: 'not applicable',
  },
  {
    of: 'one heading lost its number: a note',
    given: { sections: headed({ overview: '总体情况' }) },
    outcome: 'fail',
    says: ['“总体情况”没有编号，疑为自动编号丢失'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  { of: 'sub-sections in sequence', given: written({ overview: FIVE, problems: FIVE, other: FIVE }), outcome: 'pass' },
  {
    of: 'a sub-section number skipped',
    given: written({ overview: [FIVE[0]!, FIVE[1]!, FIVE[3]!, FIVE[4]!] }),
    outcome: 'fail',
    says: ['“（四）平台建设”的编号与前一项不连续'],
  },
  {
    of: 'a sub-section number twice',
    given: written({ other: [FIVE[0]!, FIVE[1]!, '（二）平台建设。全年访问平稳。', FIVE[2]!] }),
    outcome: 'fail',
    says: ['“（二）平台建设”的编号与前一项重复'],
  },
  {
    of: 'the list does not begin with one',
    given: written({ problems: ['（二）改进情况。已补齐目录。'] }),
    outcome: 'fail',
    says: ['“（二）改进情况”之前没有第一项的编号'],
  },
  {
    of: 'automatic numbers lost between: a note, once',
    given: written({
      other: [
        '（一）收费情况',
        '未收取信息处理费。',
        '要点落实情况',
        '均已落实。',
        '建议提案办理情况',
        '均已办结。',
        '（四）创新情况',
        '（五）其他',
      ],
    }),
    outcome: 'fail',
    says: ['“（四）创新情况”之前的标题缺少编号，疑为自动编号丢失'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'lists below lists, each from one; years and figures at the head of a line; numbers within a paragraph',
    given: written({
      overview: [
        '（一）主动公开',
        '1.门户网站',
        '2.新媒体',
        '（二）依申请公开',
        '1.新收',
        '2.办结',
        '2023年共有两件。',
        '12件已办结。',
      ],
      problems: ['主要表现为：（一）解读不足。（二）更新偏慢。', '（三）培训不够。'],
    }),
    outcome: 'pass',
  },
  { of: 'no section and no text', given: { sections: () => [], report: { prose: [] } }, outcome: 'not applicable' },
]);
