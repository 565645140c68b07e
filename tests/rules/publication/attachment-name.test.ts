import { expect } from 'vitest';
import { rows } from '../rows.ts';

const named = (...names: string[]) => ({
  report: { documents: names.map((text, index) => ({ text, place: { handle: 500 + index } })) },
});

rows('attachment-name', [
  {
    of: 'its own agency and year',
    given: named('附件：云泽市教育局2023年政府信息公开工作年度报告.pdf', '2023年年报.docx'),
    outcome: 'pass',
  },
  {
    of: 'last year’s',
    given: named('云泽市教育局2022年政府信息公开工作年度报告.doc'),
    outcome: 'fail',
    says: ['附件“云泽市教育局2022年政府信息公开工作年度报告.doc”写的是 2022 年，本报告为 2023 年度'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 500 }]]),
  },
  {
    of: 'another agency’s',
    given: named('云泽市水务局2023年政府信息公开工作年度报告.pdf'),
    outcome: 'fail',
    says: ['附件“云泽市水务局2023年政府信息公开工作年度报告.pdf”写的是“云泽市水务局”，报告机关为“云泽市教育局”'],
  },
  {
    of: 'a draft',
    given: named('新建 Microsoft Word 文档.docx', '年报（终稿）.docx'),
    outcome: 'fail',
    says: [
      '附件“新建 Microsoft Word 文档.docx”的文件名带有“新建MicrosoftWord文档”，不是定稿应有的名称',
      '附件“年报（终稿）.docx”的文件名带有“终稿”，不是定稿应有的名称',
    ],
  },
  { of: 'a document of another kind and year', given: named('云泽市2022年国民经济公报.pdf'), outcome: 'pass' },
  { of: 'no attachment', given: {}, outcome: 'not applicable' },
]);
