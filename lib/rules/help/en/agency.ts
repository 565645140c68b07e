import type { agency as rules } from '../../agency/index.ts';
import type { HelpTexts } from '../types.ts';

export const agency: HelpTexts<typeof rules> = {
  'agency-name': {
    why: 'The report is a statutory document published in the agency’s name. A short name, one without its area or two different ones leave unclear who answers for it.',
    wrong: '云泽市卫健委2024年政府信息公开工作年度报告',
    right: '云泽市卫生健康委员会2024年政府信息公开工作年度报告',
    silent:
      'Short names in the text. A government’s report signed by its office or the department in charge, and branches on their superior’s site. What differs from the site’s own data is to be verified. Without a name in title and signature it is not assessable.',
  },
  'other-agency': {
    why: 'Another agency where the own name belongs is proof of copying, for which evaluations deduct and circulars name names.',
    wrong: 'Report of 云泽市水务局: “In 2024 云泽市统计局 published 96 items.”',
    right: '“In 2024 云泽市水务局 published 96 items.”',
    silent:
      'Superiors, the own government, and departments in a government’s report. A partner or an office that takes applications, named once, is passed over or to be verified. Only the title tells whose report it is; without it, not assessable.',
  },
};
