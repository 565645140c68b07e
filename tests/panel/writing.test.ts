/** What the desk's buttons write, and what undoes it: done and undone, the ledger is as it was. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../components/panel/deskProps.ts';
import { applyLedger } from '../../lib/desk/apply.ts';
import { changed, type Kept, undoOf } from '../../lib/desk/change.ts';
import { emptyLedger } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { count, type Finding } from '../../lib/model/audit.ts';
import { place } from '../components/audits.ts';
import { errors } from '../components/states.ts';

const fake = { runtime: { id: 'crossfoot', sendMessage: vi.fn(async (): Promise<unknown> => null) } };
vi.mock('wxt/browser', () => ({ browser: fake }));
const { draftsFrom } = await import('../../entrypoints/sidepanel/useDrafts.ts');
const { changeOf, write: keep } = await import('../../entrypoints/sidepanel/writing.ts');

const finding = errors.findings.find(({ rule }) => rule === 'section-missing')!;
const start: Kept = { ledger: emptyLedger(keyOf(errors), ''), everywhere: [] };
const audited = ({ ledger, everywhere }: Kept) => applyLedger(errors, ledger, everywhere);

/** @returns what is kept after an intent, after the undo that the worker answers, and the audit after it */
function write(before: Kept, intent: Intent) {
  const change = changeOf(intent, audited(before))!;
  const after = changed(before, change);
  const undo = undoOf(before, change);
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
    expect(changeOf({ do: 'note', finding, note: null, text: '' }, errors)).toBeNull();
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

  it('removes a finding of one’s own that quotes personal data, and undone it has its words and its place again', () => {
    const { quote, ...said } = {
      quote: '联系人13800138000',
      text: '公开了手机号码',
      severity: 'error',
      basis: '',
    } as const;
    const passage = { section: 'problems' as const, text: `${quote}。`, parts: [{ at: 0, place }] };
    const page = { ...errors, report: { ...errors.report!, prose: [passage] } };
    const shown = ({ ledger, everywhere }: Kept) =>
      applyLedger(page, ledger, everywhere).findings.find((each) => each.own)!;
    const selection = { quote, section: null, field: null, place: null };
    const added = changed(start, changeOf({ do: 'own', selection, said, of: null }, page)!);
    const own = shown(added);
    expect(own.quote).not.toContain('13800138000');
    expect(own.places).toHaveLength(1);
    const remove = changeOf({ do: 'disown', finding: own }, page)!;
    const undone = changed(changed(added, remove), undoOf(added, remove)!);
    expect(shown(undone)).toEqual(own);
    expect(undone.ledger.own[0]!.quote).toBe(quote);
  });

  it('drops a waiver that meets no finding, of this report or everywhere, each undone', () => {
    for (const scope of ['finding', 'page', 'everywhere'] as const) {
      const { after } = write(start, { do: 'waive', finding, scope, reason: '已核实' });
      const clean = { ...errors, findings: errors.findings.filter(({ rule }) => rule !== finding.rule) };
      const { idle } = applyLedger(clean, after.ledger, after.everywhere);
      expect(idle).toMatchObject([{ scope, rule: finding.rule, message: finding.message, reason: '已核实' }]);
      const dropped = write(after, { do: 'drop', waiver: idle![0]! });
      expect(dropped.after).toEqual(start);
      expect(dropped.undone).toEqual(after);
    }
  });
});

describe('the worker', () => {
  const answer = vi.fn(async (): Promise<unknown> => ({ ok: true, undo: { do: 'remove', id: 'known' } }));
  beforeEach(() => {
    fake.runtime.sendMessage = answer;
  });

  it('is asked to keep what is written, and its undo is the one that is offered', async () => {
    const kept = await keep({ do: 'disown', finding: { ...finding, id: 'own:o1' } }, errors);
    expect(answer).toHaveBeenCalledWith({
      kind: 'change',
      key: keyOf(errors),
      title: errors.page.title,
      change: { do: 'remove', id: 'o1' },
    });
    expect(kept).toEqual({ ok: true, undo: { do: 'remove', id: 'known' } });
  });

  it('says why nothing was kept, and is not asked where nothing would change', async () => {
    answer.mockResolvedValueOnce({ ok: false, code: 'full' });
    expect(await keep({ do: 'waive', finding, scope: 'page', reason: '' }, errors)).toEqual({
      ok: false,
      code: 'full',
    });
    answer.mockClear();
    expect(await keep({ do: 'note', finding, note: null, text: '' }, errors)).toEqual({ ok: true });
    expect(answer).not.toHaveBeenCalled();
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
