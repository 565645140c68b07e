/** A finding that the inspector lets stand: how far, how long, and what becomes of it when the report changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLedger } from '../../lib/desk/apply.ts';
import { reassess } from '../../lib/desk/assess.ts';
import { noteOf, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf, keyString } from '../../lib/desk/key.ts';
import { printOf } from '../../lib/desk/print.ts';
import { count, type Finding } from '../../lib/model/audit.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { anyEverywhere, anyLedger, audited, ledgerOf, NOW, of, STAMP, withLedger } from './pages.ts';

const BALANCE = 'applications-balance';
const before = audited();
const waived = (scope: 'finding' | 'page' | 'everywhere', rule = BALANCE) =>
  waiverOf(before, of(before, rule), scope, '已核实，附说明', STAMP);
const standing = (findings: readonly Finding[], rule: string) =>
  findings.filter((each) => each.rule === rule && !each.waived).length;

describe('a waived finding', () => {
  it('is counted as waived and no longer as an error, with what follows from it', () => {
    const after = reassess(before, withLedger(before, { waivers: [waived('finding')] }), { now: NOW });
    expect(count(after.findings)).toEqual({
      ...count(before.findings),
      error: count(before.findings).error - 1,
      waived: 1,
    });
    const found = of(after, BALANCE);
    expect(found.waived).toEqual({ ...STAMP, scope: 'finding', reason: '已核实，附说明' });
    const folded = after.findings.filter(({ cause }) => cause === found.id);
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.every((each) => each.waived?.id === STAMP.id)).toBe(true);
  });

  it('stays waived where the report is published again at another address, in another portal’s page', () => {
    const desk = withLedger(before, {
      waivers: before.findings.map((each, at) => waiverOf(before, each, 'finding', '留存', { ...STAMP, id: `w${at}` })),
    });
    for (const shape of ['hanweb', 'ucap', 'word-paste'] as const) {
      const again = audited({ shape, url: `http://example.com/${shape}.html` }, desk);
      expect(keyString(keyOf(again)), shape).toBe(keyString(keyOf(before)));
      const known = new Set(before.findings.map((each) => each.message['zh-CN']));
      const same = again.findings.filter((each) => known.has(each.message['zh-CN']));
      expect(same.length, shape).toBeGreaterThan(6);
      expect(same.filter((each) => !each.waived).map((each) => each.id)).toEqual([]);
    }
  });

  it('comes back to life when one of its figures has changed, and says that it was waived', () => {
    const desk = withLedger(before, { waivers: [waived('finding')] });
    const cells = { ...SAMPLE_FAULTS.cells, 'applications.carriedForward@total': '7' };
    const after = audited({ faults: { ...SAMPLE_FAULTS, cells } }, desk);
    const found = of(after, BALANCE);
    expect(found.waived).toBeUndefined();
    expect(found.revived).toEqual({ ...STAMP, reason: '已核实，附说明' });
    expect(count(after.findings).waived).toBe(0);
  });

  it('whose rule is switched off is idle, and so is one that was mended; one that came back is not', () => {
    const desk = withLedger(before, { waivers: [waived('finding')] });
    const off = { ...desk, settings: { ...desk.settings, rules: { [BALANCE]: 'off' as const } } };
    expect(reassess(before, off, { now: NOW }).idle).toEqual([waived('finding')]);
    expect(audited({ faults: {} }, desk).idle).toEqual([waived('finding')]);
    expect(reassess(before, desk, { now: NOW }).idle).toBeUndefined();
    const cells = { ...SAMPLE_FAULTS.cells, 'applications.carriedForward@total': '7' };
    expect(audited({ faults: { ...SAMPLE_FAULTS, cells } }, desk).idle).toBeUndefined();
    // A wider waiver of the same rule leaves the narrower one its finding.
    const both = withLedger(before, { waivers: [waived('finding'), { ...waived('page'), id: 'p' }] });
    expect(reassess(before, both, { now: NOW }).idle).toBeUndefined();
  });

  it('stays waived when figures elsewhere have changed', () => {
    const desk = withLedger(before, { waivers: [waived('finding')] });
    const cells = { ...SAMPLE_FAULTS.cells, 'proceedings.review@total': '12' };
    const after = audited({ faults: { ...SAMPLE_FAULTS, cells } }, desk);
    expect(of(after, BALANCE).waived?.id).toBe(STAMP.id);
    expect(of(after, 'proceedings-total').waived).toBeUndefined();
  });

  it('stays waived when a later version puts its message in other words', () => {
    const found = of(before, BALANCE);
    const reworded = { 'zh-CN': `表三不平：${found.message['zh-CN']}，应予更正`, en: 'reworded' };
    expect(printOf({ ...found, message: reworded }, before.report)).toBe(printOf(found, before.report));
  });

  it('is alive again when the waiver is taken back', () => {
    const desk = withLedger(before, { waivers: [waived('finding')] });
    const there = reassess(before, desk, { now: NOW });
    expect(reassess(there, withLedger(before, {}), { now: NOW })).toEqual(before);
  });
});

describe('how far a waiver reaches', () => {
  const rule = 'applications-row-total';

  it('of one finding: to no other of its rule', () => {
    const all = standing(before.findings, rule);
    expect(all).toBeGreaterThan(1);
    const after = applyLedger(before, ledgerOf(before, { waivers: [waived('finding', rule)] }));
    expect(standing(after.findings, rule)).toBe(all - 1);
  });

  it('of the rule in this report: to all its findings, whatever their numbers', () => {
    const waivers = [waived('page', rule)];
    expect(standing(applyLedger(before, ledgerOf(before, { waivers })).findings, rule)).toBe(0);
    const cells = { ...SAMPLE_FAULTS.cells, 'applications.carriedForward@total': '7' };
    const changed = audited({ faults: { ...SAMPLE_FAULTS, cells } }, withLedger(before, { waivers }));
    expect(standing(changed.findings, rule)).toBe(0);
    expect(changed.findings.filter(({ revived }) => revived)).toEqual([]);
  });

  it('of the rule everywhere: also to a report of another agency', () => {
    const other = audited({ agency: '云泽市档案局' });
    expect(keyString(keyOf(other))).not.toBe(keyString(keyOf(before)));
    const after = applyLedger(other, null, [waived('everywhere', rule)]);
    expect(standing(other.findings, rule)).toBeGreaterThan(1);
    expect(standing(after.findings, rule)).toBe(0);
  });
});

describe('notes', () => {
  it('stand at their finding, also where it was published again with other nodes', () => {
    const claim = of(before, 'applications-text-mismatch');
    const notes = [noteOf(claim, '已电话核实', STAMP), noteOf(null, '整体较好', { ...STAMP, id: 'two' })];
    const after = applyLedger(before, ledgerOf(before, { notes }));
    expect(of(after, 'applications-text-mismatch').notes).toEqual([notes[0]]);
    expect(after.notes).toEqual([notes[1]]);
    const again = audited({ shape: 'hanweb' }, withLedger(before, { notes }));
    const moved = again.findings.find((each) => each.message['zh-CN'] === claim.message['zh-CN'])!;
    expect(moved.id).not.toBe(claim.id);
    expect(moved.notes).toEqual([notes[0]]);
  });

  it('of a finding that is gone are kept with the report, with what it said', () => {
    const notes = [noteOf(of(before, BALANCE), '请报送单位更正', STAMP)];
    const clean = audited({ faults: {} }, withLedger(before, { notes }));
    expect(clean.notes).toEqual(notes);
    expect(clean.notes?.[0]?.message?.['zh-CN']).toContain('应为');
  });
});

it('whatever was written, it is taken off again without a trace', () => {
  fc.assert(
    fc.property(anyLedger, anyEverywhere, (ledger, everywhere) => {
      const on = applyLedger(before, ledger, everywhere);
      expect(on.findings.filter(({ own }) => !own).map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
      expect(on.findings.filter(({ own }) => own)).toHaveLength(ledger.own.length);
      expect({ ...applyLedger(on, null), names: before.names }).toEqual(before);
      expect(applyLedger(on, ledger, everywhere)).toEqual(on);
    }),
  );
});
