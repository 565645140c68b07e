import { expect } from 'vitest';
import { rows } from '../rows.ts';

const title = { text: '2024年度政府信息公开工作报告', source: 'body', place: { handle: 1 }, canonical: false } as const;

rows('title-form', [
  { of: 'the pattern of the form', given: {}, outcome: 'pass' },
  {
    of: '工作报告',
    given: { report: { title } },
    outcome: 'fail',
    says: ['标题为“2024年度政府信息公开工作报告”，格式为“机关全称+年份+年政府信息公开工作年度报告”'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [title.place]]),
  },
  {
    of: 'an accepted order',
    given: { report: { title: { ...title, text: '2023年云泽市政府信息公开工作年度报告', canonical: true } } },
    outcome: 'pass',
  },
  {
    of: 'no title was found',
    given: { report: { title: null } },
    outcome: 'review',
    says: ['页面上未见报告标题，请核实'],
  },
]);
