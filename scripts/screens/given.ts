/** What the pictures are of: invented pages, and what an inspector wrote of the first of them. */
import { cellIn } from '../../lib/desk/cells.ts';
import { correctionOf, noteOf, ownOf, stamp, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { examine } from '../../lib/examine.ts';
import { formatOf, writeFile } from '../../lib/export/formats.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { Change, ReportKey } from '../../lib/model/ledger.ts';
import { type FixturePage, negative, report, severalReports } from '../../tests/fixtures/index.ts';
import { SAMPLE_FAULTS, sample } from '../../tests/fixtures/sample.ts';

export const PAGES = {
  errors: sample(),
  clean: report({ agency: '云泽市档案馆' }),
  several: severalReports([{ faults: SAMPLE_FAULTS }, { agency: '云泽市水务局' }]),
  none: negative('plain-news'),
  list: negative('list-of-reports'),
  attachment: negative('attachment-only'),
  companion: negative('picture-story'),
} satisfies Record<string, FixturePage>;
export type PageName = keyof typeof PAGES;

/** Findings of the first page. */
export const FINDINGS = {
  cell: 'applications-results-total:naturalPerson',
  total: 'applications-balance:total',
  review: 'proceedings-total:proceedings.review',
  missing: 'section-missing:other',
  blanks: 'cell-placeholder:disclosure',
  text: 'applications-text-mismatch:carriedForward/8.41',
} as const;

const audit: Audit = examine(PAGES.errors.bytes, 'sample.html').audits[0]!;
export const KEY: ReportKey = keyOf(audit);
export const TITLE: string = audit.page.title;

function finding(id: string): Finding {
  const found = audit.findings.find((each) => each.id === id);
  if (!found) throw new Error(`The sample has no finding ${id}: ${audit.findings.map((each) => each.id).join(' ')}`);
  return found;
}
const entry = (day: string) => ({ ...stamp(), time: `2025-02-${day}T02:10:00.000Z` });
const waive = (id: string, scope: 'finding' | 'page' | 'everywhere', reason: string) =>
  waiverOf(audit, finding(id), scope, reason, entry('11'));

export const WRITTEN = {
  waived: { do: 'waive', waiver: waive(FINDINGS.review, 'finding', '第三人另行起诉，口径已与法制科核对') },
  'waived-page': { do: 'waive', waiver: waive(FINDINGS.missing, 'page', '机构改革，无此事项') },
  'waived-everywhere': { do: 'waive', waiver: waive(FINDINGS.blanks, 'everywhere', '省厅统一说明可填“/”') },
  revived: { do: 'waive', waiver: { ...waive(FINDINGS.cell, 'finding', '填报单位已说明'), print: 'as it was before' } },
  note: { do: 'note', note: noteOf(finding(FINDINGS.cell), '已电联办公室，等书面说明。', entry('12')) },
  'note-report': { do: 'note', note: noteOf(null, '去年同一处也填错。', entry('12')) },
  own: {
    do: 'own',
    own: ownOf(
      { quote: '规章', section: 'disclosure', field: null, place: null },
      { severity: 'warning', text: '规章栏与市司法局公布的目录不一致', basis: '《政府信息公开条例》第二十条' },
      entry('13'),
    ),
  },
  corrected: {
    do: 'correct',
    correction: correctionOf(cellIn(audit.report!, 'proceedings.review@total')!, 11, entry('14')),
  },
} satisfies Record<string, Change>;
export type Writing = keyof typeof WRITTEN;

/** Takes back what was written. */
export function withdrawn(writing: Writing): Change {
  const change: Change = WRITTEN[writing];
  if (change.do === 'waive') return { do: 'remove', id: change.waiver.id };
  if (change.do === 'note') return { do: 'remove', id: change.note.id };
  if (change.do === 'own') return { do: 'remove', id: change.own.id };
  if (change.do === 'correct') return { do: 'remove', id: change.correction.id };
  return change;
}

export const EXPORTS = { report: 'html', notice: 'notice' } as const;

/** The file that the panel saves. */
export async function exported(name: keyof typeof EXPORTS, locale: Locale): Promise<string | Uint8Array> {
  const options = { locale, merged: 'blank', waived: true, by: '云泽市政务公开办', source: PAGES.errors.url } as const;
  return writeFile(formatOf(EXPORTS[name]), audit, options);
}
