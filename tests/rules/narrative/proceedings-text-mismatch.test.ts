import type { Agency } from '../../../lib/model/report.ts';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';
import { saying } from './claims.ts';

const agency = (name: string, kind: Agency['kind']): { report: { agency: Agency } } => ({
  report: { agency: { name, kind, level: 'prefecture', source: 'title' } },
});

rows('proceedings-text-mismatch', [
  { of: 'no word of them', given: saying('全年工作平稳。'), outcome: 'not applicable' },
  { of: 'the table’s', given: saying('因政府信息公开被申请行政复议11件，被提起行政诉讼4件。'), outcome: 'pass' },
  {
    of: 'another number of reviews',
    given: saying('因政府信息公开被申请行政复议10件，被提起行政诉讼4件。'),
    outcome: 'fail',
    says: ['文中“因政府信息公开被申请行政复议10件”与表四不符：“行政复议”·总计为 11'],
  },
  {
    of: 'all upheld, and some pending in the table',
    given: saying('政府信息公开行政复议11件，行政诉讼4件，均获维持。'),
    outcome: 'fail',
    says: [
      '文中“均获维持”与表四不符：“行政复议”·结果维持为 5',
      '文中“均获维持”与表四不符：“未经复议直接起诉”、“复议后起诉”之和·结果维持为 1',
    ],
  },
  {
    of: 'a bureau’s cases as the reviewing organ',
    given: saying('全年受理政府信息公开行政复议案件350件。', agency('云泽市司法局', 'department')),
    outcome: 'not applicable',
  },
  {
    of: 'a bureau of justice as a party',
    given: saying('因政府信息公开被申请行政复议10件。', agency('云泽市司法局', 'department')),
    outcome: 'fail',
    says: ['文中“因政府信息公开被申请行政复议10件”与表四不符：“行政复议”·总计为 11'],
  },
  { of: 'reviews of anything', given: saying('全年办理行政复议案件35件。'), outcome: 'not applicable' },
  {
    of: 'none said of both, some in the table',
    given: saying('全年未发生因政府信息公开引起的行政复议、行政诉讼案件。'),
    outcome: 'fail',
    says: [
      '文中“未发生因政府信息公开引起的行政复议、行政诉讼案件”与表四不符：“行政复议”·总计为 11',
      '文中“未发生因政府信息公开引起的行政复议、行政诉讼案件”与表四不符：“未经复议直接起诉”、“复议后起诉”之和·总计为 4',
    ],
  },
  {
    of: 'a row that does not line up',
    given: saying('政府信息公开行政复议10件。', { cells: { 'proceedings.review@total': { doubt: 'shifted' } } }),
    outcome: 'review',
    says: ['疑似文中“政府信息公开行政复议10件”与表四不符：“行政复议”·总计为 11，请核实'],
  },
  {
    of: 'an image',
    given: saying('政府信息公开行政复议10件。', absentTable('2021', 'proceedings', 'image')),
    outcome: 'not assessable',
  },
  {
    of: 'each kind of suit named in full',
    given: saying('因政府信息公开未经复议直接起诉的行政诉讼9件，复议后起诉的行政诉讼8件。'),
    outcome: 'fail',
    says: [
      '文中“因政府信息公开未经复议直接起诉的行政诉讼9件”与表四不符：“未经复议直接起诉”·总计为 0',
      '文中“复议后起诉的行政诉讼8件”与表四不符：“复议后起诉”·总计为 4',
    ],
  },
]);
