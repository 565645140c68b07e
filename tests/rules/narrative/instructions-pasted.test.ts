import { expect } from 'vitest';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const pasted = (text: string, words: string) => ({
  of: text,
  given: written({ overview: [text] }),
  outcome: 'fail' as const,
  says: [`第一部分留有格式的填写说明“${words}”`],
});

rows('instructions-pasted', [
  {
    of: 'the writer’s own text',
    given: written({ overview: ['全年以表格、图解等形式公开信息30条。'] }),
    outcome: 'pass',
  },
  {
    of: 'above a table',
    given: written({ disclosure: ['该部分以表格形式报告。表格如下：'] }),
    outcome: 'fail',
    says: ['第二部分留有格式的填写说明“该部分以表格形式报告”'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 2600, start: 0, end: 10 }]]),
  },
  pasted(
    '（五）监督保障（含《条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）。',
    '（含《条例》第五十条第四项规定',
  ),
  pasted('总体情况重在聚焦主题、简明客观。', '重在聚焦主题、简明客观'),
  pasted('报告内容不能遗漏，也不宜泛化。', '不能遗漏，也不宜泛化'),
  pasted('此处填写主动公开情况。', '此处填写'),
  pasted('没有的，填“0”。', '没有的，填‘0’'),
  {
    of: 'in a heading',
    given: { sections: withSection('disclosure', { heading: '二、主动公开政府信息情况（本部分以表格形式报告）' }) },
    outcome: 'fail',
    says: ['第二部分留有格式的填写说明“本部分以表格形式报告”'],
  },
  {
    of: 'the statute and forms to be filled in, spoken of',
    given: written({
      preamble: ['根据《条例》第五十条规定编制本报告。'],
      overview: ['指导申请人填写申请表，完善填报流程，篇幅精简。'],
      other: ['没有其他需要报告的事项。'],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { sections: () => [], report: { prose: [] } }, outcome: 'not applicable' },
]);
