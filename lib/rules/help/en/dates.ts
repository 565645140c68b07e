import type { dates as rules } from '../../dates/index.ts';
import type { HelpTexts } from '../types.ts';

export const dates: HelpTexts<typeof rules> = {
  'published-late': {
    why: 'Article 49 sets the days: 31 January for departments, 31 March for governments. Late publication is what evaluations deduct for most often.',
    wrong: 'A department’s report on 2024 is dated 18 February 2025.',
    right: 'It is dated 31 January 2025: the day itself is in time.',
    silent:
      'The day itself. The page’s metadata are believed first, then its visible date, its address, the signature; another date in time makes it a note. For townships the day is custom: a warning. An unknown kind of agency or a site that may have moved is to be verified; no date, not assessable.',
  },
  'published-early': {
    why: 'The report covers a whole year. Published before its end, its figures cannot be known: either the date or the figures are wrong.',
    wrong: 'The report on 2024 is dated 5 November 2024.',
    right: 'The report on 2024 is dated 15 January 2025.',
    silent:
      'From 20 December on, or where another date lies after the year’s end, it is to be verified. A signature is not used where a date of publication stands.',
  },
  'year-inconsistent': {
    why: 'Where title, preamble and period name different years, nobody knows which year is meant; mostly last year’s file was used again.',
    wrong: 'The title says 2024, the preamble “the report on 2023 is published herewith”.',
    right: 'Title, preamble and period say 2024, the signature 2025.',
    silent:
      'Last year’s report, comparisons, names of notices and years of laws in the preamble. Where only the signature differs, it is a warning. A report that names its year once and has no signature is not judged.',
  },
  'period-wrong': {
    why: 'Article 49 asks for the report on the previous year: figures of another period cannot be compared.',
    wrong: 'The period runs from 1 December 2023 to 30 November 2024.',
    right: 'The period runs from 1 January to 31 December 2024.',
    silent:
      'A second date without its year. Only sentences that state the period are read; where none does, it is not assessable. A whole other year is folded under year-inconsistent.',
  },
  'year-stale': {
    why: 'Last year’s number in this year’s account shows text taken over, and puts its figures in doubt. Evaluations deduct for reports that resemble last year’s.',
    wrong: 'Report on 2024: “In 2023 our bureau published 126 items.”',
    right: 'Report on 2024: “In 2024 our bureau published 132 items, 6 more than in 2023.”',
    silent:
      'Comparisons, titles and numbers of documents, quotations, final accounts, plans, history, stretches of years, and problems of last year that were solved. Only sections one and five are read.',
  },
  'accounts-too-early': {
    why: 'Final accounts are drawn up when the year is over: in the report year only those of the year before can be published.',
    wrong: 'Report on 2024: “The final accounts for 2024 were published in June.”',
    right: 'Report on 2024: “The final accounts for 2023 were published in June.”',
    silent:
      'What is still to be published, and budgets. Preamble and signature are not read. Without a report year it is not assessable.',
  },
  'publication-year-wrong': {
    why: 'The report is written and published in the following year; with its own year it would have been out before its figures existed.',
    wrong: '“The report on 2024 was published before 15 January 2024.”',
    right: '“The report on 2024 was published before 15 January 2025.”',
    silent:
      'Older reports that were published anew later. Not applicable where the text names no such date, not assessable without a report year.',
  },
  'date-impossible': {
    why: 'A day that does not exist, or is still to come, is a slip, and puts the deadline in doubt.',
    wrong: 'The period ends on 32 December 2024 (12月32日).',
    right: 'The period ends on 31 December 2024.',
    silent:
      'Decimals, numbering and parts of longer numbers. Planned days in the text: only dates of publication and signature may not lie in the future.',
  },
};
