import type { Report } from '../lib/model/report.ts';

/** The parts of a report that most tests of rules and views do not look at. */
export const WITHOUT_TEXT: Pick<
  Report,
  'titles' | 'prose' | 'signature' | 'publication' | 'documents' | 'pictures' | 'onPage'
> = {
  titles: [],
  prose: [],
  signature: null,
  publication: {
    url: '',
    media: 'html',
    pageTitle: '',
    articleTitle: '',
    contentSource: '',
    siteName: '',
    columnName: '',
  },
  documents: [],
  pictures: [],
  onPage: 1,
};
