import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

rows('extra-section', [
  {
    of: 'six sections',
    given: written({ other: ['（一）收费情况', '无。', '（七）其他文件要求报告的事项'] }),
    outcome: 'pass',
  },
  {
    of: 'a seventh',
    given: written({ other: ['本年度未收取信息处理费。', '七、工作亮点', '举办开放日两次。'] }),
    outcome: 'fail',
    says: ['“七、工作亮点”不在格式的六个部分之内'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['info', [{ handle: 6601 }]]),
  },
  {
    of: 'an eighth too, its text in the same line',
    given: written({ other: ['七、工作亮点', '八、下步打算：继续推进。'] }),
    outcome: 'fail',
    says: ['“七、工作亮点”不在格式的六个部分之内', '“八、下步打算”不在格式的六个部分之内'],
  },
  {
    of: 'attachments and annexed tables',
    given: written({ other: ['无。', '七、附件', '八、附表'] }),
    outcome: 'pass',
  },
  {
    of: 'a list of its own within the section',
    given: written({ other: ['一、收费', '二、要点', '三、建议', '四、提案', '五、创新', '六、统计', '七、其他'] }),
    outcome: 'pass',
  },
  {
    of: 'rows of table three, left by a text without tables',
    given: written({ proceedings: ['五、存在', '一、本年新收政府信息公开申请数量', '四、结转下年度继续办理'] }),
    outcome: 'pass',
  },
  { of: 'no section at all', given: { sections: () => [], report: { prose: [] } }, outcome: 'not applicable' },
]);
