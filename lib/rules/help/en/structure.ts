import type { structure as rules } from '../../structure/index.ts';
import type { HelpTexts } from '../types.ts';

export const structure: HelpTexts<typeof rules> = {
  'section-missing': {
    why: 'Article 50 of the regulations says what a report must hold, and the form has six sections for it. With one missing the report is incomplete; evaluations deduct for it.',
    wrong: 'Section one is followed at once by 五、存在的主要问题及改进情况.',
    right:
      'All six sections in order; where there was no review or suit, section four still has its table, filled with 0.',
    silent:
      'A heading worded otherwise counts where its place and subject fit. Names in a table of contents or a preamble are no sections. A page that is only images or attachments is not assessable; one that was not read to its end is to be verified.',
  },
  'section-order': {
    why: 'The form fixes the order, so that readers find their way and offices can collate. Disorder mostly comes from pasting old drafts together.',
    wrong: '五、存在的主要问题及改进情况 stands before 四、政府信息公开行政复议、行政诉讼情况.',
    right: 'One to six in order, each once.',
    silent:
      'The numerals 一 to 四 in the row labels of table 3 and a table of contents are no sections. A gap in the sequence is reported by section-missing.',
  },
  'section-empty': {
    why: 'A heading with nothing under it reports nothing of what the law asks; circulars list it as missing content.',
    wrong: 'Nothing stands under 六、其他需要报告的事项.',
    right: 'Under it: “No fees for processing information were charged this year; there is nothing else to report.”',
    silent:
      'Where a table, image, attachment or frame stands under the heading. Sections two to four are folded under table-missing, section five under problems-none.',
  },
  'heading-altered': {
    why: 'Headings are part of the form. Other words hinder search and collation, and the content easily drifts: plans in place of improvement.',
    wrong: '五、下一步工作打算 (plans for next year)',
    right: '五、存在的主要问题及改进情况',
    silent:
      'Usual variants such as 改进措施 or 政府信息公开总体情况 are only a note. The style of the number, spaces and full-width characters make no difference.',
  },
  'sentence-for-table': {
    why: 'The form wants sections two to four as tables. A sentence in their place leaves nothing to check or add up.',
    wrong: 'Section three says “no application was received this year”, and no table follows.',
    right: 'Table 3 stands there, filled with 0; a sentence may stand beside it.',
    silent:
      'Where a sentence and a table both stand, or an image, attachment or frame. A page that was not read to its end is to be verified.',
  },
  'title-form': {
    why: 'Agency, year and 政府信息公开工作年度报告 let the public find the report. Writing 工作报告 or 工作总结 for it has been criticised in circulars.',
    wrong: '2024年度政务公开工作总结 (a summary of work, no agency)',
    right: '云泽市水务局2024年政府信息公开工作年度报告',
    silent:
      'The year in front, 2024年度, line breaks, spaces and endings such as （图片版） are accepted. A title that is an image or stands outside the page read is to be verified.',
  },
  'numbering-broken': {
    why: 'Numbers that repeat or skip look as if content were missing, and show that nobody read the proof.',
    wrong: '（一）主动公开 is followed by （三）政府信息管理.',
    right: 'Numbers run （一）（二）（三）.',
    silent:
      'Where no section is numbered at all. Numbers lost on pasting are a note. Only sections one, five and six are looked into, not the tables’ row labels; a gap left by a missing aspect is folded under it.',
  },
  'pre-2019-structure': {
    why: 'The regulations of 2019 and their form replaced the old structure. Old headings show a draft of many years ago, in which what the law asks is rarely complete.',
    wrong: '一、概述, 四、政府信息公开的收费及减免情况',
    right: '一、总体情况, 四、政府信息公开行政复议、行政诉讼情况',
    silent:
      'Reports on 2018 and before. The word 概述 and the like in running text. Where only the preamble keeps the old list, it is a warning.',
  },
  'preamble-count': {
    why: 'A preamble that does not fit the report was left as it was when the report was changed.',
    wrong: 'The preamble speaks of five parts, the report has six.',
    right: 'The preamble speaks of six parts and names them as their headings do.',
    silent:
      'Where it names neither number nor parts. 行政复议、行政诉讼 counts as one; the five aspects of section one and the items of article 50 are no parts; a list that ends with 等 need not be complete.',
  },
  'extra-section': {
    why: 'Article 50 says what the report holds: no less, and better no more. A further section mostly holds matter of a work summary.',
    wrong: '七、工作亮点 (highlights of the work)',
    right: 'What matters goes into section one, what must be reported into section six.',
    silent:
      'Attachments and annexed tables. Lists within a section that are numbered as sections are. Reports whose sections have no common numbering.',
  },
};
