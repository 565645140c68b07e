import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

rows('pre-2019-structure', [
  { of: 'the present form', given: {}, outcome: 'pass' },
  {
    of: 'fees and reductions as a section',
    given: written({ applications: ['四、政府信息公开的收费及减免情况', '未收费。'] }),
    outcome: 'fail',
    says: ['正文沿用 2019 年以前的结构：“四、政府信息公开的收费及减免情况”'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['error', [{ handle: 3600 }]]),
  },
  {
    of: 'applications and refusals as a section',
    given: {
      sections: withSection('applications', {
        heading: '三、依申请公开政府信息和不予公开政府信息的情况',
        wording: 'altered',
      }),
    },
    outcome: 'fail',
    says: ['正文沿用 2019 年以前的结构：“三、依申请公开政府信息和不予公开政府信息的情况”'],
  },
  {
    of: '概述 alone is an altered heading',
    given: { sections: withSection('overview', { heading: '一、概述' }) },
    outcome: 'pass',
  },
  {
    of: 'in the preamble only',
    given: written({ preamble: ['本报告由概述、主动公开政府信息情况、收费及减免情况等部分组成。'] }),
    outcome: 'fail',
    says: ['引言所述为 2019 年以前的结构（“概述、收费及减免情况”）'],
    and: ([own]) => expect([own!.severity, own!.section]).toEqual(['warning', null]),
  },
  {
    of: 'the words in prose and in sub-headings',
    given: written({
      overview: ['（二）依申请公开政府信息情况', '对不予公开政府信息的情形逐件说明理由。'],
      other: ['（一）政府信息公开收费及减免情况', '全年无收费减免。'],
      preamble: ['现将工作概述如下。'],
    }),
    outcome: 'pass',
  },
  { of: 'a report of 2018', given: { report: { year: 2018 } }, outcome: 'not applicable' },
]);
