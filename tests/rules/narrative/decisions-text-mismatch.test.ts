import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';
import { saying } from './claims.ts';

rows('decisions-text-mismatch', [
  { of: 'no word of them', given: saying('全年工作平稳。'), outcome: 'not applicable' },
  { of: 'the table’s', given: saying('作出行政许可1286件、行政处罚33件。'), outcome: 'pass' },
  {
    of: 'another number of decisions',
    given: saying('作出行政处罚决定38件。'),
    outcome: 'fail',
    says: ['文中“作出行政处罚决定38件”与表二不符：“行政处罚”为 33'],
  },
  {
    of: 'those concerned are counted: two figures, two findings, both to verify',
    given: saying('我局行政处罚18家、行政许可500家、双随机公示50条。'),
    outcome: 'review',
    says: [
      '疑似文中“我局行政处罚18家”与表二不符：“行政处罚”为 33，请核实',
      '疑似文中“行政许可500家”与表二不符：“行政许可”为 1286，请核实',
    ],
    and: (own) => expect(own.map(({ severity }) => severity)).toEqual(['warning', 'warning']),
  },
  {
    of: 'what was published',
    given: saying('公示行政处罚13件。'),
    outcome: 'review',
    says: ['疑似文中“公示行政处罚13件”与表二不符：“行政处罚”为 33，请核实'],
  },
  { of: 'items of the catalogue', given: saying('梳理行政许可事项86项。'), outcome: 'not applicable' },
  {
    of: 'an image',
    given: saying('行政处罚3件。', absentTable('2021', 'disclosure', 'image')),
    outcome: 'not assessable',
  },
]);
