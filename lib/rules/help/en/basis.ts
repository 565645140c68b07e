import type { basis as rules } from '../../basis/index.ts';
import type { HelpTexts } from '../types.ts';

export const basis: HelpTexts<typeof rules> = {
  'basis-obsolete': {
    why: 'The basis must be in force. Old articles or the trial form show an old draft, and often the old tables come with it.',
    wrong: 'Report on 2024: “under articles 31 and 32 of the regulations”',
    right: '“under articles 49 and 50 of the regulations and 国办公开办函〔2021〕30号”',
    silent:
      'The history of the regulations, where decree 711 or the revision is named as well. Articles 31 and 32 outside the preamble are those in force. Reports on 2019 and 2020 rightly cite notice no. 60.',
  },
  'basis-mismatch': {
    why: 'With another document’s number the public cannot look it up; the source was not checked.',
    wrong: 'The title of notice 〔2019〕60号 with the number 〔2021〕30号',
    right: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    silent:
      'Only known national documents are checked, no local ones. A title or a number alone, and other kinds of brackets, are left alone.',
  },
};
