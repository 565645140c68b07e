/** What the desk's buttons write, and what undoes it: done and undone, the ledger is as it was. */
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../components/panel/deskProps.ts';
import { draftsFrom } from '../../entrypoints/sidepanel/useDrafts.ts';
import { writingOf } from '../../entrypoints/sidepanel/writing.ts';
import { applyLedger } from '../../lib/desk/apply.ts';
import { changed, type Kept } from '../../lib/desk/change.ts';
import { emptyLedger } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { count, type Finding } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';
import { errors } from '../components/states.ts';

const finding = errors.findings.find(({ rule }) => rule === 'section-missing')!;
const start: Kept = { ledger: emptyLedger(keyOf(errors), ''), everywhere: [] };
const audited = ({ ledger, everywhere }: Kept) => applyLedger(errors, ledger, everywhere);

/** @returns what is kept after an intent, after its undo, and the audit after it */
function write(before: Kept, intent: Intent) {
  const { change, undo } = writingOf(intent, audited(before))!;
  const after = changed(before, change);
  return { after, audit: audited(after), undone: undo && changed(after, undo) };
}
const named = (audit: { findings: readonly Finding[] }, id: string) => audit.findings.find((each) => each.id === id)!;

describe('what is written', () => {
  it.each(['finding', 'page', 'everywhere'] as const)('waives, scope %s, and is undone', (scope) => {
    const { after, audit, undone } = write(start, { do: 'waive', finding, scope, reason: '已核实' });
    expect(named(audit, finding.id).waived).toMatchObject({ scope, reason: '已核实' });
    expect(count(audit.findings).error).toBe(count(errors.findings).error - 1);
    expect(undone).toEqual(start);
    // Restored, and the restoring undone: waived as before.
    const back = write(after, { do: 'restore', finding: named(audit, finding.id) });
    expect(named(back.audit, finding.id).waived).toBeUndefined();
    expect(back.undone).toEqual(after);
  });

  it('notes, edits and removes, each undone', () => {
    const first = write(start, { do: 'note', finding, note: null, text: '已电联' });
    expect(first.undone).toEqual(start);
    const note = named(first.audit, finding.id).notes![0]!;
    const second = write(first.after, { do: 'note', finding, note, text: '已更正' });
    expect(named(second.audit, finding.id).notes).toMatchObject([{ id: note.id, text: '已更正' }]);
    expect(second.undone).toEqual(first.after);
    const third = write(first.after, { do: 'note', finding, note, text: '' });
    expect(named(third.audit, finding.id).notes).toBeUndefined();
    expect(third.undone).toEqual(first.after);
    expect(writingOf({ do: 'note', finding, note: null, text: '' }, errors)).toBeNull();
  });

  it('adds a finding of the inspector’s own, edits and removes it, each undone', () => {
    const said = { text: '“三是”后无改进措施。', severity: 'warning', basis: '' } as const;
    const selection = { quote: '三是基层力量不足', section: 'problems', field: null, place: null };
    const first = write(start, { do: 'own', selection, said, of: null });
    const own = first.audit.findings.find((each) => each.own)!;
    expect(own).toMatchObject({ severity: 'warning', quote: selection.quote, section: 'problems' });
    expect(first.undone).toEqual(start);
    const second = write(first.after, { do: 'own', selection, said: { ...said, severity: 'error' }, of: own });
    expect(second.audit.findings.filter((each) => each.own)).toMatchObject([{ id: own.id, severity: 'error' }]);
    expect(audited(second.undone!).findings).toEqual(first.audit.findings);
    const third = write(first.after, { do: 'disown', finding: own });
    expect(third.after).toEqual(start);
    expect(audited(third.undone!).findings).toEqual(first.audit.findings);
  });

  it('corrects a reading and takes it back, each undone', () => {
    const correction = {
      id: 'c',
      kind: 'value',
      field: 'proceedings.review@total',
      printed: '3',
      value: 4,
      time: '2025-02-11T00:00:00.000Z',
    } as const;
    const correct: Change = { do: 'correct', correction };
    expect(writingOf({ do: 'change', change: correct }, errors)).toEqual({
      change: correct,
      undo: { do: 'remove', id: 'c' },
    });
    const remove: Change = { do: 'remove', id: 'c' };
    for (const kept of [{ corrections: [correction] }, { lapsed: [correction] }])
      expect(writingOf({ do: 'change', change: remove }, { ...errors, ...kept })!.undo).toEqual(correct);
  });
});

describe('what was being typed', () => {
  it('is found again; whatever else was kept is left alone', () => {
    const draft = { form: 'note', open: true, finding: null, note: null, text: '待比对' };
    expect(draftsFrom([['report', draft]])).toEqual([['report', draft]]);
    for (const kept of [null, 7, 'x', {}, [null], [[1, draft]], [['report', null]], [['report', { form: 'poem' }]]])
      expect(draftsFrom(kept)).toEqual([]);
  });
});
