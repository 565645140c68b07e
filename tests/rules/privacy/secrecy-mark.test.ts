import { expect } from 'vitest';
import { passages, written } from '../prose.ts';
import { rows } from '../rows.ts';

const marked = (line: string, mark: string) => ({
  of: line,
  given: written({ preamble: [line, '现公布年度报告。'] }),
  outcome: 'fail' as const,
  says: [`引言有“${mark}”标志`],
});

rows('secrecy-mark', [
  {
    ...marked('秘密★1年', '秘密★1年'),
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['error', [{ handle: 700 }]]),
  },
  marked('机 密', '机密'),
  marked('密级：秘密', '密级:秘密'),
  marked('内部资料 注意保密', '内部资料注意保密'),
  marked('（此件不公开）', '此件不公开'),
  marked('本件经审定，机密★启用前，不得翻印。', '机密★启用前'),
  {
    of: 'above the title',
    given: { report: { above: passages({ preamble: ['云泽市教育局文件', '机密'] }) } },
    outcome: 'fail',
    says: ['标题上方有“机密”标志'],
  },
  {
    of: 'the words in prose, in labels, and other marks',
    given: written({
      overview: [
        '对涉及国家秘密、商业秘密、工作秘密的信息不予公开，严禁外传涉密文件。',
        '1.属于国家秘密',
        '（此件公开发布）',
        '此件主动公开',
        '健全内部资料管理制度。',
        '保守秘密',
      ],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
