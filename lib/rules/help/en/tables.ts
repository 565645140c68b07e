import type { tables as rules } from '../../tables/index.ts';
import type { HelpTexts } from '../types.ts';

export const tables: HelpTexts<typeof rules> = {
  'table-missing': {
    why: 'Tables 2 to 4 are the statutory figures. Without one the report lacks what article 50 asks for; evaluations count it as a major gap.',
    wrong: 'Under section two there is no table; section three follows at once.',
    right: 'Sections two to four each have the form’s table, 0 where there is nothing.',
    silent:
      'Images are reported by table-as-image. An attachment in the section, or a page not read to its end: to be verified. A table that became plain text and can still be read is there.',
  },
  'table-as-image': {
    why: 'Figures in an image can be neither searched, copied nor checked, nor read aloud, nor collated.',
    wrong: 'Section three is a screenshot of the table.',
    right: 'Section three is a table whose figures can be selected and copied.',
    silent:
      'Where the section also has a readable table, and small decorations. Folded under report-as-image where the whole report is one. Its figures are not assessable, never passed.',
  },
  'form-outdated': {
    why: 'Article 50 asks for the form in force. From the reports on 2021 there is a new one; the old tables count other things and cannot be added up with it.',
    wrong: 'Table 2 of a report on 2023 has 本年新制作数量 and 采购总金额.',
    right: 'Table 2 of a report on 2023 has 本年制发件数, 本年废止件数 and 现行有效件数.',
    silent:
      'Reports on 2020 stand at the change of forms: to be verified. Local notes make no difference. Without a year or a table, not assessable.',
  },
  'row-missing': {
    why: 'A missing row leaves something unreported, and the sum of the results incomplete.',
    wrong: 'Table 3 lacks 8.属于行政查询事项.',
    right: 'All rows of the form, 0 where there is nothing.',
    silent:
      'Rows in another order or with a slip in their label are there. Plain text and pages not read to their end: to be verified. Tables of the wrong form are held against their own.',
  },
  'column-missing': {
    why: 'Without a column one kind of applicant or outcome is missing, and rows cannot be added up.',
    wrong: 'Table 3 has no column 社会公益组织.',
    right: 'All six kinds of applicants and the total.',
    silent:
      'Line breaks and spaces in headers; a header that was altered is a warning. Plain text whose headers cannot be told is not assessable, a page not read to its end to be verified.',
  },
  'cell-blank': {
    why: 'A blank may mean nothing or forgotten. The form wants figures, 0 where there is nothing.',
    wrong: 'The whole 总计 column is blank.',
    right: '0 in each cell without a figure, sums in the totals.',
    silent:
      'One finding a table, its cells named. Places beside group headings, which carry no figures; merged cells are read as the table has them. A / is reported by cell-placeholder.',
  },
  'cell-placeholder': {
    why: 'A / or 无 is no figure: it is lost in adding up, and may be taken for not counted.',
    wrong: '规章: /',
    right: '规章: 0',
    silent: 'One finding a table. Units, blanks and unreadable text have rules of their own.',
  },
  'cell-not-a-number': {
    why: 'What is no figure cannot be added up, compared or collated. Explanations belong in the text.',
    wrong: '3件（含上年2件）',
    right: '3',
    silent:
      'Separators, full-width digits and 0件 can be read. Letters for digits are reported by digit-lookalike. A space inside a number, or an image in the cell: to be verified.',
  },
  'cell-negative': {
    why: 'Counts and amounts are never negative: a slip of typing or of a formula.',
    wrong: 'Carried forward: -1',
    right: 'Carried forward: 0',
    silent: 'The change column of the 2019 form is signed. A dash for 0 is reported by cell-placeholder.',
  },
  'cell-fraction': {
    why: 'Counts are whole numbers: a fraction belongs to another column or unit.',
    wrong: 'Newly received: 3.5',
    right: 'Newly received: 3',
    silent: 'Fees and purchases in 万元 have decimals by right. 3.0 is a warning.',
  },
  'digit-lookalike': {
    why: 'The letters O and l look like 0 and 1 and are no figures to a program; typing and text recognition leave them behind.',
    wrong: 'O (the letter), l2 (letter l, digit 2)',
    right: '0, 12',
    silent: 'Full-width digits. Only cells of the tables are looked at, not the text.',
  },
  'row-shifted': {
    why: 'With too few or too many cells, figures come to stand under the wrong column for readers and programs alike.',
    wrong: 'The row 予以公开 has 6 figures for 7 columns.',
    right: 'As many cells as the form has, each figure under its column.',
    silent:
      'Merged cells are spread out first; sound merging is no fault. More than five rows of one table are one finding. Other findings on such rows are to be verified.',
  },
  'row-order': {
    why: 'In another order, rows and columns are easily misread when compared and collated.',
    wrong: 'The column 总计 stands before 自然人.',
    right: 'Rows and columns in the order of the form.',
    silent:
      'Rows and columns are known by their names, so figures are checked all the same: a note only. Missing ones have rules of their own.',
  },
  'table-repeated': {
    why: 'Where one table stands twice with different figures, nobody knows which holds.',
    wrong: 'Two tables 3 on the page: newly received 12 in one, 15 in the other.',
    right: 'One table, the right one.',
    silent:
      'Copies with the same figures, for telephones or printing. On a page of several reports each has its own tables.',
  },
  'row-extra': {
    why: 'The form is the same nationwide; further rows or columns change what the sums mean.',
    wrong: 'Table 2 has a row 其他主动公开文件 with figures.',
    right: 'The form’s table; explanations in section six.',
    silent: 'Explanatory rows without figures, the note on the relations, headers repeated at a page break.',
  },
  'number-typography': {
    why: 'Full-width digits and spaces hinder copying, search and calculation.',
    wrong: '１２, 1 286',
    right: '12, 1286',
    silent:
      'Thousands separators. Where a space may part one number or two cells, it is folded under cell-not-a-number, to be verified. Figures in the text are left alone.',
  },
  'label-altered': {
    why: 'The label says what the figure means; with other key words it may mean something else.',
    wrong: '5.属于内部信息 (internal information)',
    right: '5.属于三类内部事务信息 (three kinds of internal affairs)',
    silent:
      'Full-width characters, quotation marks, commas and notes such as （保留4位小数）. A slip that leaves it recognisable is a note. Table 4 has no row labels; in plain text only labels with their number are read.',
  },
  'group-figure': {
    why: 'Group headings carry no figures: with one, its items would be counted twice.',
    wrong: '5 beside （三）不予公开, whose items also come to 5.',
    right: 'Nothing beside （三）不予公开, figures in its eight items only.',
    silent: 'Empty cells beside a group heading. Not assessable where table 3 cannot be read.',
  },
  'fee-unit': {
    why: 'Fees are in 万元; in 元 they are ten thousand times too large, which nobody sees once they are added up.',
    wrong: '行政事业性收费: 251000元',
    right: '行政事业性收费: 25.1',
    silent:
      'A written 万元 is a note of cell-unit. A very large amount without a unit is to be verified for single bodies only; sums of whole cities and counties are left alone.',
  },
  'cell-unit': {
    why: 'The header names the unit; again in the cell it makes the figure unreadable for collation.',
    wrong: '0件',
    right: '0',
    silent: '元 for 万元 is reported by fee-unit. The 2019 form names no unit for 采购总金额, so one may be written.',
  },
};
