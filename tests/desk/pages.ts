/** Audited pages and what an inspector writes of them, for the tests of the desk. */
import fc from 'fast-check';
import { assess, type Desk } from '../../lib/desk/assess.ts';
import { emptyLedger } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { Correction, Ledger, Note, OwnFinding, Waiver } from '../../lib/model/ledger.ts';
import { DEFAULTS } from '../../lib/model/settings.ts';
import { parse } from '../../lib/parse/parse.ts';
import { type ReportOptions, report, type ShapeName } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

export const NOW = new Date('2025-02-01T02:00:00Z');
export const STAMP = { id: 'one', time: '2025-02-01T02:00:00.000Z' };
export const BARE: Desk = { settings: DEFAULTS, ledger: null, everywhere: [] };

/** The audit of a fixture as the worker makes it; the sample's errors unless others are planted. */
export function audited(options: ReportOptions & { shape?: ShapeName; url?: string } = {}, desk: Desk = BARE): Audit {
  const page = report({ faults: SAMPLE_FAULTS, ...options });
  const snapshot = gatherFile(page.bytes, page.url.endsWith('.txt') ? 'a.txt' : 'a.html');
  const [read] = parse(snapshot);
  return assess(read!, { url: options.url ?? page.url, title: snapshot.title }, desk, { now: NOW });
}

export function ledgerOf(audit: Audit, entries: Partial<Ledger> = {}): Ledger {
  return { ...emptyLedger(keyOf(audit), audit.page.title), ...entries };
}

export function withLedger(audit: Audit, entries: Partial<Ledger>): Desk {
  return { ...BARE, ledger: ledgerOf(audit, entries) };
}

/** The first finding of a rule. */
export function of(audit: Audit, rule: string): Finding {
  const found = audit.findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
const time = fc.integer({ min: 0, max: 9 }).map((hour) => `2025-02-01T0${hour}:00:00.000Z`);
const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('', '表三', '=1+1', '</script>', '\ud800'));
const words = fc.record({ 'zh-CN': text, en: text });
const waiver: fc.Arbitrary<Waiver> = fc.record({
  id,
  scope: fc.constantFrom('finding', 'page'),
  rule: text,
  finding: text,
  message: words,
  where: words,
  print: text,
  reason: text,
  time,
});
const note: fc.Arbitrary<Note> = fc.record({
  id,
  finding: fc.option(text),
  message: fc.option(words),
  text,
  time,
});
const own: fc.Arbitrary<OwnFinding> = fc.record({
  id,
  severity: fc.constantFrom('error', 'warning', 'info'),
  text,
  quote: text,
  section: fc.option(text),
  field: fc.option(text),
  basis: text,
  time,
});
const value = fc.option(fc.integer({ min: -9, max: 999 }));
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ id, kind: fc.constant('value' as const), field: text, printed: text, value, time }),
  fc.record({
    id,
    kind: fc.constant('table' as const),
    table: fc.constantFrom('disclosure', 'applications', 'proceedings'),
    at: fc.nat(9),
    text,
    time,
  }),
);
const once = <Each extends { readonly id: string }>(each: fc.Arbitrary<Each>): fc.Arbitrary<Each[]> =>
  fc.uniqueArray(each, { selector: (entry) => entry.id, maxLength: 4 });

export const anyLedger: fc.Arbitrary<Ledger> = fc.record({
  version: fc.constant(1 as const),
  key: fc.record({
    agency: fc.constantFrom('云泽市财政局', '云泽市档案局', '__proto__', null),
    year: fc.constantFrom(2023, 2024, null),
    url: fc.constantFrom('http://a.gov.cn/1.html', 'http://a.gov.cn/2.html#x', ''),
  }),
  title: text,
  waivers: once(waiver),
  notes: once(note),
  own: once(own),
  corrections: once(correction),
});
export const anyEverywhere: fc.Arbitrary<Waiver[]> = once(
  waiver.map((each) => ({ ...each, scope: 'everywhere' as const })),
);
