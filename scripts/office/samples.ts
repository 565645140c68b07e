/** The audits whose exports are tried: the sample report with everything an inspector may add, and a hostile one. */
import { audit } from '../../lib/audit.ts';
import { examineSigned } from '../../lib/examine.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { TableBlock } from '../../lib/model/snapshot.ts';
import { sample } from '../../tests/fixtures/sample.ts';
import { makeReport, noFigure } from '../../tests/rules/report.ts';

const time = '2025-02-11T01:50:00.000Z';

/** A finding of the inspector's own. */
export function ownFinding(id: number, text: string, section: Finding['section'] = 'problems'): Finding {
  const same = (words: string) => ({ 'zh-CN': words, en: words });
  return {
    id: `own:${id}`,
    rule: 'own',
    severity: 'warning',
    verdict: 'fail',
    section,
    message: same(text),
    where: { 'zh-CN': '第五部分', en: 'Section 5' },
    basis: same('国办公开办函〔2021〕30号'),
    remedy: same(''),
    fields: [],
    places: [],
    own: true,
  };
}

export interface Sample {
  readonly audit: Audit;
  /** The page's own statutory tables, in printed order. */
  readonly tables: readonly TableBlock[];
}

/** The bundled sample report as an inspector leaves it: one finding waived, one noted, one added, a note on the report. */
export async function inspected(): Promise<Sample> {
  const page = sample();
  const { audits } = await examineSigned(page.bytes, 'sample.html');
  const read = audits[0]!;
  const findings = read.findings.map((finding): Finding => {
    if (finding.rule === 'cell-placeholder')
      return { ...finding, waived: { id: 'w', scope: 'finding', reason: '本机关没有规章制定权', time } };
    if (finding.cause || finding.rule !== 'applications-results-total') return finding;
    const note = {
      id: 'n',
      finding: finding.id,
      message: finding.message,
      text: '已电联，台账为 37，月底前更正',
      time,
    };
    return { ...finding, notes: [note] };
  });
  const note = { id: 'r', finding: null, message: null, text: '附件与正文版本日期不同，待比对', time };
  return {
    audit: { ...read, findings: [...findings, ownFinding(1, '改进措施没有写明完成时限')], notes: [note] },
    tables: gatherFile(page.bytes, 'sample.html').blocks.filter((block): block is TableBlock => block.kind === 'table'),
  };
}

/** What a page may hold in place of figures, as it must be shown: letter for letter, as text. */
export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x.example","a")',
  '+1',
  '@SUM(A1)',
  '-1+1',
  '12345678901234567890',
  '1/2',
  '2024-1-1',
  '#N/A',
  '_x0041_',
  'TRUE',
  '<b>1</b>',
  '007',
  '1e5',
  '50%',
] as const;

export function hostile(): Audit {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const rows = ['proceedings.review', 'proceedings.directSuit', 'proceedings.suitAfterReview'];
  const cells = Object.fromEntries(
    HOSTILE.map((text, index) => [
      `${rows[Math.floor(index / 5)]}@${columns[index % 5]}`,
      noFigure('unreadable', text),
    ]),
  );
  const page = { url: 'http://jyj.yunze.gov.cn/a?b=1&c=2', title: '=cmd|"/c calc"!A1' };
  return audit(makeReport({ cells }), page, { now: new Date(time) });
}
