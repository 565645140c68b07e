/** Every way in which a figure is printed, DOMAIN §7.4. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, readFigure } from '../../lib/parse/figure.ts';

type Case = readonly [printed: string, value: number | string, ...styles: string[]];

/** A number is the value that is read; a string the state of a cell that has none. */
function expectFigure(measure: Measure, [printed, value, ...styles]: Case): void {
  const figure = readFigure(printed, measure);
  expect([typeof value === 'number' ? figure.value : figure.state, ...figure.styles]).toEqual([value, ...styles]);
  expect(figure.state === 'value').toBe(figure.value !== null);
}

const COUNTS: readonly Case[] = [
  ['0', 0],
  ['144', 144],
  ['007', 7],
  ['11398889', 11398889],
  ['　12 ', 12],
  ['\u00a0\u00a05\u00a0', 5],
  ['\u200b9\ufeff', 9],
  ['1\u00ad4', 14],
  ['\u202a31\u202c', 31],
  ['３，５', 'unreadable'],
  ['１２', 12, 'full-width'],
  ['１２，３４５', 12345, 'full-width', 'thousands'],
  ['1，234', 1234, 'full-width', 'thousands'],
  ['1,234', 1234, 'thousands'],
  ['1,234,567', 1234567, 'thousands'],
  ['12 345', 12345, 'thousands'],
  ['1,23', 'unreadable'],
  ['1234,567', 'unreadable'],
  ['12。', 12],
  ['12.', 12],
  ['12、', 12],
  ['0件', 0, 'unit'],
  ['3 件', 3, 'unit'],
  ['18家', 18, 'unit'],
  ['3.0', 3, 'whole fraction'],
  ['0.0000', 0, 'whole fraction'],
  ['3.5', 3.5, 'fraction'],
  ['３．５', 3.5, 'full-width', 'fraction'],
  ['-1', -1, 'negative'],
  ['−1', -1, 'negative'],
  ['－1', -1, 'negative'],
  ['-0', 0],
  ['+3', 3, 'signed'],
  ['增3', 'unreadable'],
  ['减2', 'unreadable'],
  ['5²', 5],
  ['5①', 5],
  ['5*', 5],
  ['5※', 5],
  ['41[1]', 'unreadable'],
  ['1 0', 'unreadable', 'spaced'],
  ['1O', 'unreadable', 'lookalike'],
  ['O', 'unreadable', 'lookalike'],
  ['o', 'unreadable', 'lookalike'],
  ['Ｏ', 'unreadable', 'lookalike'],
  ['〇', 'unreadable', 'lookalike'],
  ['l', 'unreadable', 'lookalike'],
  ['l2', 'unreadable', 'lookalike'],
  ['I', 'unreadable', 'lookalike'],
  ['3件(含2件转办)', 'unreadable'],
  ['约30', 'unreadable'],
  ['30余', 'unreadable'],
  ['三', 'unreadable'],
  ['#REF!', 'unreadable'],
  ['#DIV/0!', 'unreadable'],
  ['NaN', 'unreadable'],
  ['Infinity', 'unreadable'],
  ['1e3', 'unreadable'],
  ['0x10', 'unreadable'],
  ['1/2', 'unreadable'],
  ['2024-01-01', 'unreadable'],
  ['9'.repeat(400), 'unreadable'],
  ['12\n', 12],
  ['1\n2', 'unreadable', 'spaced'],
];

const BLANKS = ['', ' ', '\u00a0', '　', '\u200b', '\ufeff', '\u2003\u2009', '\u00ad', '\u2060'];
const PLACEHOLDERS = [
  '/',
  '／',
  '\\',
  '//',
  '-',
  '--',
  '—',
  '——',
  '–',
  '―',
  '－',
  '_',
  '·',
  '•',
  '无',
  '没有',
  '暂无',
  '不涉及',
  '未发生',
  '零',
];

const AMOUNTS: readonly Case[] = [
  ['0', 0],
  ['412.6', 412.6],
  ['0.0000', 0],
  ['12.5万元', 12.5, 'unit'],
  ['12.5 万元', 12.5, 'unit'],
  ['12.5万', 12.5, 'unit'],
  ['251000元', 25.1, 'unit'],
  ['2792220.8元', 279.22208, 'unit'],
  ['251,000元', 25.1, 'thousands', 'unit'],
  ['1.2亿元', 12000, 'unit'],
  ['316441', 316441],
  ['1，234.56', 1234.56, 'full-width', 'thousands'],
  ['-3', -3, 'negative'],
  ['3件', 'unreadable'],
  ['¥30', 'unreadable'],
];

const CHANGES: readonly Case[] = [
  ['+3', 3, 'signed'],
  ['增3', 3, 'signed'],
  ['增加3', 3, 'signed'],
  ['＋1036', 1036, 'signed'],
  ['减2', -2, 'negative'],
  ['减少2', -2, 'negative'],
  ['-8', -8, 'negative'],
  ['—8', -8, 'negative'],
  ['–8', -8, 'negative'],
  ['0', 0],
  ['增0', 0, 'signed'],
  ['减0', 0],
  ['/', 'placeholder'],
];

describe('counts', () => {
  it.each(COUNTS)('%j', (printed, value, ...styles) => expectFigure('count', [printed, value, ...styles] as Case));
  it.each(BLANKS)('%j is blank', (printed) => expectFigure('count', [printed, 'blank']));
  it.each([...PLACEHOLDERS, 'N/A', 'n/a', 'NA', '不适用'])('%j stands in place of a figure', (printed) =>
    expectFigure('count', [printed, 'placeholder']),
  );
});

describe('amounts, in 万元', () => {
  it.each(AMOUNTS)('%j', (printed, value, ...styles) => expectFigure('amount', [printed, value, ...styles] as Case));
});

describe('changes', () => {
  it.each(CHANGES)('%j', (printed, value, ...styles) => expectFigure('change', [printed, value, ...styles] as Case));
});

describe('any text', () => {
  it('has a state, and a finite value exactly where the state is value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789.,，。 OlI-—/件元万+增减') }),
        ),
        fc.constantFrom<Measure>('count', 'amount', 'change'),
        (text, measure) => {
          const { state, value } = readFigure(text, measure);
          expect(['value', 'blank', 'placeholder', 'unreadable']).toContain(state);
          expect(value !== null && Number.isFinite(value)).toBe(state === 'value');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('any count is read back in every style that keeps its digits', () => {
    const wide = (text: string) =>
      text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
    fc.assert(
      fc.property(fc.nat(99_999_999), (count) => {
        const thousands = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
        for (const text of [
          `${count}`,
          wide(`${count}`),
          thousands,
          thousands.replaceAll(',', '，'),
          `${count}件`,
          `\u00a0${count}\u3000`,
        ])
          expect(readFigure(text).value, text).toBe(count);
      }),
    );
  });
});
