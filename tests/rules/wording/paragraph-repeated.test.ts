import { expect } from 'vitest';
import type { Passage } from '../../../lib/model/prose.ts';
import { passages, written } from '../prose.ts';
import { rows } from '../rows.ts';

const LONG = '全年通过门户网站公开专栏发布规划图件、征地信息和登记流程，按目录归档并逐件标注效力状态。';

rows('paragraph-repeated', [
  { of: 'each paragraph once', given: written({ overview: [LONG, `${LONG}另有补充。`] }), outcome: 'pass' },
  {
    of: 'twice, in two sections, numbered anew and spaced otherwise',
    given: written({ overview: [`（一）${LONG}`], other: [`1.${LONG.replace('规划', ' 规划')}`] }),
    outcome: 'fail',
    says: [`同一段落出现 2 次（第一部分、第六部分）：“1.${LONG.replace('规划', ' 规划').slice(0, 18)}…”`],
    and: ([own]) => {
      expect([own!.severity, own!.section]).toEqual(['warning', 'other']);
      expect(own!.places.map(({ handle }) => handle)).toEqual([6600, 1600]);
    },
  },
  {
    of: 'three times is one finding',
    given: written({ problems: [LONG, LONG, LONG] }),
    outcome: 'fail',
    says: [`同一段落出现 3 次（第五部分）：“${LONG.slice(0, 20)}…”`],
  },
  {
    of: 'short ones: 无。, the agency’s name',
    given: written({ overview: [LONG], other: ['无。', '无。', '云泽市自然资源局', '云泽市自然资源局'] }),
    outcome: 'pass',
  },
  {
    of: 'a copy that the page hides',
    given: {
      report: {
        prose: [
          ...passages({ overview: [LONG] }),
          { text: LONG, section: 'overview', parts: [{ at: 0, place: { handle: 9, hidden: true } }] } satisfies Passage,
        ],
      },
    },
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
