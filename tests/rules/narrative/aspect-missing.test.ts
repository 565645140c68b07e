import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const LEAD = '2023年，我局把公开要求写进每项业务的办理手册。';
const FIVE = [
  '（一）主动公开。门户网站全年更新信息906条，按目录归档。',
  '（二）依申请公开。全年新收政府信息公开申请9件，均已答复。',
  '（三）政府信息管理。每季度核对一次公开目录。',
  '（四）平台建设。门户网站公开专栏增设图件检索。',
  '（五）监督保障。举办两期业务培训，开展社会评议。',
];
const without = (...left: number[]) =>
  written({ overview: [LEAD, ...FIVE.filter((_, index) => !left.includes(index))] });
const lacks = (aspects: string) => [`第一部分总体情况未写${aspects}`];

rows('aspect-missing', [
  { of: 'the five aspects by their headings', given: without(), outcome: 'pass' },
  {
    of: 'each left out, though others touch upon it',
    given: without(0),
    outcome: 'fail',
    says: lacks('主动公开'),
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 1000 }]]),
  },
  { of: 'applications left out', given: without(1), outcome: 'fail', says: lacks('依申请公开') },
  {
    of: 'platforms left out, a website named elsewhere',
    given: without(3),
    outcome: 'fail',
    says: lacks('政府信息公开平台建设'),
  },
  { of: 'two are one finding', given: without(2, 4), outcome: 'fail', says: lacks('政府信息管理、监督保障') },
  {
    of: 'headings of their own lines, worded otherwise, one more among them',
    given: written({
      overview: [
        '（一）政府信息主动公开情况',
        '全年906条。',
        '（二）依申请公开办理情况',
        '全年9件。',
        '（三）信息管理方面',
        '逐件核对。',
        '（四）信息公开平台建设情况',
        '增设检索。',
        '（五）教育培训',
        '两期。',
        '（六）监督保障情况',
        '已考核。',
      ],
    }),
    outcome: 'pass',
  },
  {
    of: 'a small body’s one paragraph counts by its content',
    given: written({
      overview: [
        '一是在政府网站和公开栏发布信息20条；二是收到公开申请1件，已答复；三是清理规范性文件2件，落实保密审查；四是由专人负责，接受群众监督。',
      ],
    }),
    outcome: 'pass',
  },
  {
    of: 'a count of the public’s questions is no application',
    given: written({
      overview: ['一是主动公开信息20条，更新公开目录；二是用好政府网站，办理回复政府在线34次；三是加强监督检查。'],
    }),
    outcome: 'fail',
    says: lacks('依申请公开'),
  },
  {
    of: 'two aspects under one heading',
    given: written({
      overview: [FIVE[0]!, FIVE[1]!, '（三）政府信息管理和平台建设。逐件核对，增设检索。', FIVE[4]!],
    }),
    outcome: 'pass',
  },
  {
    of: 'a frame that could not be read may hold it',
    given: written({ overview: [LEAD, ...FIVE.slice(1)] }, { unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似第一部分总体情况未写主动公开，请核实'],
  },
  {
    of: 'the section is a picture',
    given: { report: { prose: [] }, sections: withSection('overview', { length: 0, images: [{ handle: 9 }] }) },
    outcome: 'not assessable',
  },
  { of: 'no section one', given: { sections: (each) => each.slice(1) }, outcome: 'not assessable' },
  {
    of: 'a report for 2020, whose form had no aspects',
    given: written({ overview: [LEAD] }, { year: 2020 }),
    outcome: 'not applicable',
  },
]);
