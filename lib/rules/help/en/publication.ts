import type { publication as rules } from '../../publication/index.ts';
import type { HelpTexts } from '../types.ts';

export const publication: HelpTexts<typeof rules> = {
  'titles-differ': {
    why: 'With different titles, search and column show the wrong agency or year, and the public misses the report.',
    wrong: 'ArticleTitle names 2023, the report’s title 2024.',
    right: 'All titles: 云泽市水务局2024年政府信息公开工作年度报告',
    silent:
      'Endings such as （图片版） or a file’s extension, and spaces. A longer or shorter form of one name is no other agency. Columns, crumbs and lists of other years are no titles. Not applicable where the page holds several reports.',
  },
  'several-reports': {
    why: 'Each agency publishes its report on the previous year. Several on one page can neither be found nor cited singly.',
    wrong: 'One page holds the reports on 2022 and 2023.',
    right: 'A page for each report, listed by year in the column.',
    silent: 'Titles in lists and navigation, and copies of the same report for telephones or printing.',
  },
  'covering-letter': {
    why: 'The report is addressed to the public. Posting the letter to a superior has been criticised in circulars, and may disclose internal papers.',
    wrong: '“To the municipal government office: our report is submitted for your review.”',
    right: '“The report of 云泽市水务局 on 2024 is published as follows.”',
    silent:
      'The formula 现将…报告如下 by itself. Labels such as contact or publisher are no addressees. Only what stands above section one and at the very end is read.',
  },
  'report-as-image': {
    why: 'Images can be neither searched nor copied nor read aloud; article 24 asks for search, reading and download.',
    wrong: 'The page holds three scanned images and no text.',
    right: 'The whole text and its tables on the page; an infographic apart.',
    silent:
      'Where a table or 200 characters of text stand beside the images. A page that was not read to its end is not assessable.',
  },
  'attachment-only': {
    why: 'With an attachment only, the public must download before reading, and the site’s search finds nothing.',
    wrong: 'The page holds one link, 云泽市水务局2024年年度报告.pdf.',
    right: 'Text and tables on the page, the attachment as well.',
    silent:
      'Where a table or 300 characters of text stand on the page. Many portals do so on purpose: a note only. Attachments are not read; rules on their content are not assessable.',
  },
  'attachment-name': {
    why: 'Another agency, year or “final version” in the name makes readers doubt that the right file was posted.',
    wrong: '新建 Microsoft Word 文档（终稿2）.docx (new document, final 2)',
    right: '云泽市水务局2024年政府信息公开工作年度报告.pdf',
    silent:
      'Only names are read, not the files. Names without year or agency, and longer or shorter forms of one agency. Not applicable without attachments.',
  },
  'host-not-government': {
    why: 'Statutory disclosure belongs on government sites. Copies elsewhere cannot be trusted and prove nothing.',
    wrong: 'The page’s host is yunze-gov.example.',
    right: 'The page’s host ends in .gov.cn.',
    silent: 'Saved files and machines of one’s own network. A bare IP address is a note.',
  },
  'local-items-missing': {
    why: 'Some provinces ask for further items in section six, such as proposals of deputies or the year’s key tasks, and mark reports by them.',
    wrong: 'With a profile chosen, section six states the fees and nothing else.',
    right: 'Section six has each item of the chosen profile, or says that there is none.',
    silent:
      'Where no profile is chosen. A section six that is missing, or may be in an attachment or image, is not assessable.',
  },
};
