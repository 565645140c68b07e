import type { arithmetic as rules } from '../../arithmetic/index.ts';
import type { HelpTexts } from '../types.ts';

export const arithmetic: HelpTexts<typeof rules> = {
  'applications-balance': {
    why: 'The note on table 3 says that item one and two together equal three and four. Out of balance, register or report is wrong: an inspector looks here first.',
    wrong: 'Total: received 12, carried over 1, results 12, carried forward 0.',
    right: 'Total: received 12, carried over 1, results 12, carried forward 1.',
    silent:
      'Figures that cannot be read, images and missing rows: not assessable. Blanks and marks count as 0; what filling them would mend is to be verified or folded under them, as are shifted rows.',
  },
  'applications-results-total': {
    why: '（七）总计 is the sum of the results. An error grows with every level that adds the figures up.',
    wrong: 'Natural persons: the results come to 38, the total says 36.',
    right: 'Natural persons: the results come to 38, and so does the total.',
    silent:
      'Group headings are not added; each form is added by its own rows. Unreadable figures are not assessable; blanks and shifted rows are to be verified. Where one cell explains all, it is named and the rest folded under it.',
  },
  'applications-row-total': {
    why: 'The total is the sum of the six kinds of applicants. Otherwise parts and whole were counted differently.',
    wrong: 'Granted: natural persons 9, companies 1, others 0, total 11.',
    right: 'Granted: natural persons 9, companies 1, others 0, total 10.',
    silent:
      'Unreadable figures are not assessable; blanks and shifted rows are to be verified. One cell that breaks its row and its column is one cause.',
  },
  'proceedings-total': {
    why: 'The total is the sum of the four outcomes. Reviews and suits draw most attention, and others keep the same figures.',
    wrong: 'Review: upheld 3, corrected 1, other 0, pending 1, total 4.',
    right: 'Review: upheld 3, corrected 1, other 0, pending 1, total 5.',
    silent:
      'The three groups are added separately. Unreadable figures are not assessable; blanks and shifted rows are to be verified.',
  },
  'results-without-applications': {
    why: 'Where nothing was received or carried over there can be no result: one of them stands in the wrong column or was left out.',
    wrong: 'Legal services: received 0, carried over 0, granted 2.',
    right: 'Legal services: received 2, carried over 0, granted 2.',
    silent:
      'Folded under the column’s broken balance. Blank cells of received or carried over: to be verified; unreadable ones: silent.',
  },
  'documents-in-force': {
    why: 'What was issued this year and not repealed is in force at its end. Too small a stock was mostly left at 0.',
    wrong: 'Normative documents: issued 3, repealed 0, in force 0.',
    right: 'Normative documents: issued 3, repealed 0, in force 17.',
    silent:
      'Where a figure is blank or unreadable. The 2019 form has no such column. Last year’s stock is not compared.',
  },
  'direct-suit': {
    why: 'Under the law on review in force since 2024, review comes first where information is refused. Direct suits deserve a second look.',
    wrong: 'Report on 2024: two direct suits, and not a word on them in section six.',
    right: 'Section six: “The two direct suits were brought by third parties, or taken before 2024.”',
    silent:
      'Reports on 2023 and before; without a year, not assessable. Third parties and older cases may still sue at once: a note only.',
  },
  'disputes-without-applications': {
    why: 'Disputes over information mostly follow an application. Without one, other cases may have been counted in table 4.',
    wrong: 'Table 3 has nothing received or carried over, table 4 one review.',
    right: 'Section six: “The one review concerns an application completed last year.”',
    silent:
      'Disputes over earlier years’ applications are in order: a note only. Not assessable where a table cannot be read, not applicable where table 4 is all 0.',
  },
  'old-form-relations': {
    why: 'Figures of the old table 2 depend on each other: no more newly disclosed than in all, no fewer items than none, no purchases without an amount.',
    wrong: '规章: 3 newly disclosed, 2 in all.',
    right: '规章: 3 newly disclosed, 3 in all.',
    silent:
      'Only tables of the 2019 form. The change column may be negative. Blank or unreadable figures are passed over; shifted rows are to be verified.',
  },
  'review-then-suit': {
    why: 'A suit after review needs a review. Where all reviews are 0, the wrong group may have been filled in.',
    wrong: 'All reviews 0, suits after review 1.',
    right: 'Reviews 1, suits after review 1; or section six says that the review ended last year.',
    silent: 'Cases that span years are in order: a note only. Not applicable without such suits.',
  },
  'regulations-without-power': {
    why: 'Only ministries and governments of provinces, cities with districts and autonomous prefectures make 规章. Others that report some mostly mean their house rules.',
    wrong: '桃溪镇人民政府 (a town): 规章 issued 2, in force 6.',
    right: '桃溪镇人民政府 (a town): 规章 issued 0, in force 0.',
    silent:
      'Those governments, their offices and ministries. Where kind or level of the agency is unknown, a note to be verified. Not applicable where all are 0.',
  },
};
