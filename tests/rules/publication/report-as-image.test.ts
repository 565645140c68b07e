import { absentTable, type Overrides } from '../report.ts';
import { rows } from '../rows.ts';
import { passages } from '../telling.ts';

const TABLES = ['disclosure', 'applications', 'proceedings'] as const;
const bare = (report: NonNullable<Overrides['report']>): Overrides => ({
  tables: Object.assign({}, ...TABLES.map((id) => absentTable('2021', id).tables)),
  report: { form: null, ...report },
});
const picture = { handle: 500 };

rows('report-as-image', [
  {
    of: 'pictures and nothing else',
    given: bare({ pictures: [picture, { handle: 501 }], prose: [] }),
    outcome: 'fail',
    says: ['报告以图片发布（2 张），文字和数字无法复制、检索和核查'],
  },
  { of: 'a picture beside the tables', given: { report: { pictures: [picture] } }, outcome: 'pass' },
  {
    of: 'a picture beside a full text, the tables gone',
    given: bare({ pictures: [picture], prose: passages('overview', '全年更新公开栏目并核对目录。'.repeat(20)) }),
    outcome: 'pass',
  },
  { of: 'no picture and no text: nothing to judge', given: bare({ prose: [] }), outcome: 'not applicable' },
]);
