import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

rows('covering-letter', [
  {
    of: 'a report in order',
    given: telling({ preamble: ['现将我局2023年政府信息公开工作情况报告如下：', '发布机构：', '信息公开工作机构：'] }),
    outcome: 'pass',
  },
  {
    of: 'an addressee',
    given: telling({ preamble: ['市政府办公室：', '现将我局情况报告如下：'] }),
    outcome: 'fail',
    says: ['报告开头有主送机关“市政府办公室：”，似将报送上级的函件作为报告公布'],
    and: ([own]) => expect([own!.severity, own!.quote]).toEqual(['warning', '市政府办公室：']),
  },
  {
    of: 'words to a superior above section one',
    given: telling({ preamble: '现将年度报告报送如下，请审阅。' }),
    outcome: 'fail',
    says: ['文中有报送上级的用语“请审阅”，应为面向社会公布的报告'],
  },
  {
    of: 'words to a superior at the end',
    given: telling({ preamble: '本报告依条例编制。', other: ['未收取信息处理费。', '特此呈报。'] }),
    outcome: 'fail',
    says: ['文中有报送上级的用语“特此呈报”，应为面向社会公布的报告'],
  },
  { of: 'no preamble', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
