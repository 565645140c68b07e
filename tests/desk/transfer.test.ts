/** Ledgers as files: what goes out comes in again, twice is once, and a hostile file changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyString } from '../../lib/desk/key.ts';
import { mergeLedgers } from '../../lib/desk/merge.ts';
import { merged, readTransfer, transferOf, type Written } from '../../lib/desk/transfer.ts';
import { anyEverywhere, anyLedger, audited, ledgerOf, NOW, STAMP } from './pages.ts';

const NOTHING: Written = { ledgers: [], everywhere: [] };
const anyWritten: fc.Arbitrary<Written> = fc.record({
  ledgers: fc.uniqueArray(anyLedger, { selector: ({ key }) => keyString(key), maxLength: 3 }),
  everywhere: anyEverywhere,
});
const read = (text: string): Written => {
  const result = readTransfer(text);
  if (!result.ok) throw new Error(result.problem);
  return { ledgers: result.ledgers, everywhere: result.everywhere };
};
const entries = ({ ledgers, everywhere }: Written): Map<string, { time: string }> =>
  new Map([
    ...everywhere.map((each) => [`everywhere ${each.id}`, each] as const),
    ...ledgers.flatMap((ledger) =>
      (['waivers', 'notes', 'own', 'corrections'] as const).flatMap((kind) =>
        ledger[kind].map((each) => [`${keyString(ledger.key)} ${kind} ${each.id}`, each] as const),
      ),
    ),
  ]);

it('a file read in where nothing is gives what was written out', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      expect(merged(NOTHING, read(transferOf(written, NOW)))).toEqual(written);
    }),
  );
});

it('read in twice is read in once; nothing that was there is lost, of two with one id the later stays', () => {
  fc.assert(
    fc.property(anyWritten, anyWritten, (there, file) => {
      const once = merged(there, file)!;
      expect(merged(once, file)).toEqual(once);
      const [before, given, after] = [entries(there), entries(file), entries(once)];
      expect(new Set(after.keys())).toEqual(new Set([...before.keys(), ...given.keys()]));
      for (const [id, entry] of after) {
        const times = [before.get(id)?.time, given.get(id)?.time].filter((time) => time !== undefined);
        expect(entry.time).toBe(times.sort().at(-1));
      }
    }),
  );
});

describe('a file that is none', () => {
  const good = transferOf({ ledgers: [ledgerOf(audited())], everywhere: [] }, NOW);
  it.each([
    ['', 'not-ours'],
    ['{"format":"crossfoot-ledger"', 'not-ours'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"another","version":1,"ledgers":[],"everywhere":[]}', 'not-ours'],
    ['{"format":"crossfoot-ledger","version":"1"}', 'not-ours'],
    ['{"format":"crossfoot-ledger","version":2,"ledgers":"all"}', 'newer'],
    ['{"format":"crossfoot-ledger","version":1,"ledgers":[{}],"everywhere":[]}', 'damaged'],
    [good.replace('"waivers": []', '"waivers": [{"id":1}]'), 'damaged'],
    [
      good.replace(
        '"notes": []',
        `"notes": [{"id":"a","finding":null,"message":null,"text":"${'字'.repeat(4001)}","time":""}]`,
      ),
      'damaged',
    ],
    [`"${'a'.repeat(8_000_001)}"`, 'too-large'],
  ])('%.60s is %s', (text, problem) => {
    expect(readTransfer(text)).toEqual({ ok: false, problem });
  });

  it('or anything at all never throws, and changes no prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readTransfer(text).ok).toBe(false);
      }),
    );
    const hostile = good.replace('"title"', '"__proto__": {"polluted": true}, "title"');
    expect(readTransfer(hostile).ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('saved with a byte order mark by an editor is still one', () => {
    expect(readTransfer(`\ufeff${good}`).ok).toBe(true);
  });
});

it('more entries than a ledger holds are not read in, rather than some dropped', () => {
  const ledger = ledgerOf(audited());
  const notes = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...STAMP,
      id: `n${from + at}`,
      finding: null,
      message: null,
      text: '',
    }));
  const there = { ...ledger, notes: notes(0, 1500) };
  expect(mergeLedgers(there, { ...ledger, notes: notes(1000, 1000) })?.notes).toHaveLength(2000);
  expect(mergeLedgers(there, { ...ledger, notes: notes(1500, 501) })).toBeNull();
  expect(
    merged({ ledgers: [there], everywhere: [] }, { ledgers: [{ ...ledger, notes: notes(1500, 501) }], everywhere: [] }),
  ).toBeNull();
});
