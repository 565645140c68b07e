/** An audit with everything that an export has to say: waived, revived, noted, added, corrected, lapsed, partial, switched off. */
import { audit } from '../../lib/audit.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { Correction, Note } from '../../lib/model/ledger.ts';
import { GOLDEN } from '../audit/golden.ts';
import { makeReport, noFigure } from '../rules/report.ts';

export const PAGE = {
  url: 'http://jyj.yunze.gov.cn/zfxxgk/202401/t20240124_10086.html',
  title: '云泽市教育局2023年年报-云泽市教育局',
};
export const NOW = new Date('2025-02-11T01:42:00Z');
export const TIME = '2025-02-11T01:50:00.000Z';
export const SHA256 = '7c1e4f0b92a85d63e0b7f4a1c9d82e5673ab40f18d5c26e97b03da641f8ce925';
export const NOT_HELD = 'applications.results.unableToProvide.notHeld@naturalPerson';
const LICENSING = 'disclosure.licensing@decisions';

const VALUES = {
  ...GOLDEN,
  [NOT_HELD]: 73,
  'applications.carriedForward@total': 10,
  'proceedings.review@total': 12,
} as const;

const same = (text: string) => ({ 'zh-CN': text, en: text });

export const REPORT_NOTE: Note = {
  id: 'n1',
  finding: null,
  message: null,
  text: '附件与正文的日期不同，待比对',
  time: TIME,
};
export const CORRECTION: Extract<Correction, { kind: 'value' }> = {
  id: 'c1',
  kind: 'value',
  field: LICENSING,
  printed: '1，286',
  value: 1286,
  time: TIME,
};

export const OWN: Finding = {
  id: 'own:1',
  rule: 'own',
  severity: 'warning',
  verdict: 'fail',
  section: 'problems',
  message: same('改进措施没有写明完成时限'),
  where: { 'zh-CN': '第五部分', en: 'Section 5' },
  basis: same('国办公开办函〔2021〕30号'),
  remedy: same('写明完成时限'),
  fields: [],
  places: [],
  own: true,
};

export const REVIEW: Finding = {
  ...OWN,
  id: 'review:1',
  rule: 'claim-applications',
  severity: 'warning',
  verdict: 'review',
  own: undefined as never,
  reason: same('口径可能不同'),
  section: 'overview',
  message: same('疑似申请数不一致：正文 35，表三 33，请核实'),
  where: { 'zh-CN': '第一部分', en: 'Section 1' },
  remedy: same('核实口径'),
};

function touched(finding: Finding): Finding {
  if (finding.rule === 'cell-placeholder')
    return { ...finding, waived: { id: 'w1', scope: 'finding', reason: '本机关没有规章制定权', time: TIME } };
  if (finding.rule === 'applications-results-total') {
    const text = '已电联，台账为 37';
    return { ...finding, notes: [{ id: 'n2', finding: finding.id, message: finding.message, text, time: TIME }] };
  }
  if (finding.rule === 'proceedings-total')
    return { ...finding, revived: { id: 'w2', reason: '原因已查明', time: TIME } };
  return finding;
}

/** @param change what differs from that audit */
export function inspected(change: Partial<Audit> = {}): Audit {
  const cells = {
    'disclosure.regulations@made': noFigure('placeholder', '/'),
    [LICENSING]: { value: 1286, text: '1，286', corrected: { state: 'value', value: 1 } } as const,
  };
  const read = audit(makeReport({ values: VALUES, cells }), PAGE, { now: NOW });
  const { own: _, ...review } = REVIEW;
  return {
    ...read,
    status: 'partial',
    reason: same('文字过多，只读了一部分'),
    sha256: SHA256,
    off: ['cell-blank'],
    notes: [REPORT_NOTE],
    corrections: [CORRECTION],
    lapsed: [{ ...CORRECTION, id: 'c2', field: NOT_HELD, printed: '37', value: 38 }],
    findings: [review, ...read.findings.map(touched), OWN],
    ...change,
  };
}

export const OPTIONS = { locale: 'zh-CN', merged: 'blank', waived: true, by: '张三' } as const;
