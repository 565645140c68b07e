import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const han = (count: number) => written({ overview: ['（一）', '公'.repeat(count - 1)] });

rows('overview-length', [
  { of: '150 characters', given: han(150), outcome: 'pass' },
  { of: '1,000 characters', given: han(1000), outcome: 'pass' },
  {
    of: '149 characters: figures and marks do not count',
    given: written({ overview: ['公'.repeat(149), '2023，12.5%'] }),
    outcome: 'fail',
    says: ['第一部分总体情况仅 149 字，内容过少'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: '1,001 characters: a note',
    given: han(1001),
    outcome: 'fail',
    says: ['第一部分总体情况约 1001 字，原则上不超过 1000 字'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: '3,001 characters: a warning',
    given: han(3001),
    outcome: 'fail',
    says: ['第一部分总体情况约 3001 字，原则上不超过 1000 字'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'short, and a frame could not be read',
    given: written({ overview: ['公开平稳。'] }, { unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似第一部分总体情况内容过少（4 字），请核实'],
  },
  {
    of: 'the section is a picture',
    given: { report: { prose: [] }, sections: withSection('overview', { length: 0, images: [{ handle: 9 }] }) },
    outcome: 'not assessable',
  },
  {
    of: 'empty: another rule’s finding',
    given: { sections: withSection('overview', { length: 0, firstLine: null }) },
    outcome: 'not applicable',
  },
]);
