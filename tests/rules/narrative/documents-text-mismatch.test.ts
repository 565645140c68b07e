import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';
import { saying } from './claims.ts';

rows('documents-text-mismatch', [
  { of: 'no word of them', given: saying('全年工作平稳。'), outcome: 'not applicable' },
  { of: 'the table’s', given: saying('制发行政规范性文件4件，废止1件，现行有效27件。'), outcome: 'pass' },
  {
    of: 'another number in force',
    given: saying('制发行政规范性文件4件，现行有效的共26件。'),
    outcome: 'fail',
    says: ['文中“现行有效的共26件”与表二不符：“行政规范性文件”·现行有效为 27'],
  },
  {
    of: 'published ones may not be the year’s own',
    given: saying('全年发布行政规范性文件9件。'),
    outcome: 'review',
    says: [
      '疑似文中“全年发布行政规范性文件9件”与表二不符：“行政规范性文件”·制发为 4、“行政规范性文件”·现行有效为 27，请核实',
    ],
  },
  { of: 'only planned', given: saying('拟保留规范性文件1件，拟修改0件，拟废止3件。'), outcome: 'not applicable' },
  { of: 'interpretations', given: saying('发布规范性文件解读9篇。'), outcome: 'not applicable' },
  {
    of: 'the government’s, not the agency’s',
    given: saying('全市制发行政规范性文件90件。'),
    outcome: 'not applicable',
  },
  {
    of: 'an image',
    given: saying('废止行政规范性文件3件。', absentTable('2021', 'disclosure', 'image')),
    outcome: 'not assessable',
  },
]);
