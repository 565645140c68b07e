import { expect } from 'vitest';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

rows('heading-altered', [
  { of: 'the form’s own headings', given: {}, outcome: 'pass' },
  {
    of: '改进措施 is an accepted variant: a note',
    given: { sections: withSection('problems', { heading: '五、存在的主要问题及改进措施', wording: 'accepted' }) },
    outcome: 'fail',
    says: ['第五部分标题为“五、存在的主要问题及改进措施”，格式为“存在的主要问题及改进情况”，属常见写法'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'an altered heading',
    given: { sections: withSection('overview', { heading: '一、概述', wording: 'altered' }) },
    outcome: 'fail',
    says: ['第一部分标题为“一、概述”，格式为“总体情况”'],
    and: ([own]) => expect([own!.severity, own!.quote]).toEqual(['warning', '一、概述']),
  },
  {
    of: 'page text is never a template',
    given: { sections: withSection('overview', { heading: '一、$& $1', wording: 'altered' }) },
    outcome: 'fail',
    says: ['第一部分标题为“一、$& $1”，格式为“总体情况”'],
  },
  { of: 'no section at all', given: { sections: () => [] }, outcome: 'not applicable' },
]);
