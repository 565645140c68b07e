/** What one act of the inspector does to what is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, isEmpty, type Kept, undoOf } from '../../lib/desk/change.ts';
import { correctionOf, emptyLedger, noteOf, ownOf, tableCorrectionOf, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { type Change, change as schema } from '../../lib/model/ledger.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { anyEverywhere, anyLedger, audited, of, STAMP } from './pages.ts';

const audit = audited();
const empty: Kept = { ledger: emptyLedger(keyOf(audit), audit.page.title), everywhere: [] };
const at = (id: string) => ({ ...STAMP, id });
const doing = (...changes: Change[]): Kept => changes.reduce(changed, empty);
const cell = audit.report!.tables.applications.cells[0]!;
const waive = (
  id: string,
  scope: 'finding' | 'page' | 'everywhere',
  from = audit,
  rule = 'applications-balance',
): Change => ({
  do: 'waive',
  waiver: waiverOf(from, of(from, rule), scope, '已核实', at(id)),
});
const MADE: Change[] = [
  waive('a', 'finding'),
  waive('b', 'everywhere'),
  { do: 'note', note: noteOf(of(audit, 'proceedings-total'), '已告知', at('c')) },
  { do: 'note', note: noteOf(null, '整体较好', at('d')) },
  { do: 'own', own: ownOf(null, { severity: 'info', text: '不衔接', basis: '' }, at('e')) },
  { do: 'correct', correction: correctionOf(cell, 3, at('f')) },
  { do: 'correct', correction: tableCorrectionOf('disclosure', audit.report!.candidates![0]!, at('g')) },
];

it('entries as the surfaces make them are what the worker takes', () => {
  for (const each of MADE) expect(schema.safeParse(each).data).toEqual(each);
});

it('every entry is taken back by its id, and nothing else with it', () => {
  const all = doing(...MADE);
  expect(isEmpty(all.ledger)).toBe(false);
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ do: 'remove' as const, id })).reduce(changed, all)).toEqual(
    empty,
  );
  for (const [index, id] of ['a', 'b', 'c', 'd', 'e', 'f', 'g'].entries())
    expect(changed(all, { do: 'remove', id })).toEqual(doing(...MADE.filter((_, other) => other !== index)));
});

it('done twice is done once', () => {
  fc.assert(
    fc.property(anyLedger, anyEverywhere, fc.constantFrom(...MADE), (ledger, everywhere, made) => {
      const once = changed({ ledger, everywhere }, made);
      expect(changed(once, made)).toEqual(once);
    }),
  );
});

it('what takes a change back leaves what was before, and can itself be taken back', () => {
  const sorted = ({ ledger, everywhere }: Kept): unknown =>
    [ledger.waivers, ledger.notes, ledger.own, ledger.corrections, everywhere].map((entries) =>
      [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
  const again: Change[] = [
    { do: 'note', note: noteOf(null, '改写', at('d')) },
    { do: 'correct', correction: correctionOf(cell, 5, at('z')) },
    waive('a2', 'finding'),
    waive('b2', 'everywhere'),
  ];
  const removals = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id): Change => ({ do: 'remove', id }));
  fc.assert(
    fc.property(fc.subarray(MADE), fc.constantFrom(...MADE, ...again, ...removals), (made, change) => {
      const before = doing(...made);
      const after = changed(before, change);
      const undo = undoOf(before, change);
      const back = undo ? changed(after, undo) : after;
      expect(sorted(back)).toEqual(sorted(before));
      const redo = undo && undoOf(after, undo);
      expect(sorted(redo ? changed(back, redo) : back)).toEqual(sorted(after));
    }),
  );
});

describe('what stands in the place of what', () => {
  const cells = { ...SAMPLE_FAULTS.cells, 'applications.carriedForward@total': '7' };
  const later = audited({ faults: { ...SAMPLE_FAULTS, cells } });

  it('a finding waived again after its numbers changed has one waiver, the new one', () => {
    const { waivers } = doing(waive('old', 'finding'), waive('new', 'finding', later)).ledger;
    expect(waivers.map(({ id }) => id)).toEqual(['new']);
  });

  it('two findings in the text that happen to begin at the same node keep theirs', () => {
    const claim = 'applications-text-mismatch';
    const one = waive('one', 'finding', audit, claim);
    const other = waive('other', 'finding', later, claim);
    expect(doing(one, other).ledger.waivers.map(({ id }) => id)).toEqual(['one', 'other']);
  });

  it('a rule is waived once a report and once everywhere, and from one to the other it is moved', () => {
    const kept = doing(waive('a', 'page'), waive('b', 'page'), waive('c', 'everywhere'), waive('d', 'everywhere'));
    expect(kept.ledger.waivers.map(({ id }) => id)).toEqual(['b']);
    expect(kept.everywhere.map(({ id }) => id)).toEqual(['d']);
    const moved = changed(kept, waive('b', 'everywhere'));
    expect(moved.ledger.waivers).toEqual([]);
    expect(changed(moved, waive('b', 'page')).everywhere).toEqual([]);
  });

  it('a cell has one correction', () => {
    const first: Change = { do: 'correct', correction: correctionOf(cell, 3, at('x')) };
    const second: Change = { do: 'correct', correction: correctionOf(cell, null, at('y')) };
    expect(doing(first, second).ledger.corrections).toEqual([second.correction]);
  });

  it('a finding of one’s own that is edited as it is shown keeps the words by which it is found', () => {
    const said = { severity: 'info', text: '涉及个人信息', basis: '' } as const;
    const quoting = (quote: string) => ownOf({ quote, section: null, field: null, place: null }, said, at('e'));
    const kept = doing({ do: 'own', own: quoting('电话13912345678') }, { do: 'own', own: quoting('电话139********') });
    expect(kept.ledger.own.map(({ quote }) => quote)).toEqual(['电话13912345678']);
    const other = changed(kept, { do: 'own', own: quoting('电话') });
    expect(other.ledger.own.map(({ quote }) => quote)).toEqual(['电话']);
  });
});
