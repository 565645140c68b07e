import { describe, expect, it } from 'vitest';
import type { Box } from '../../lib/mark/box.ts';
import { trace } from '../../lib/mark/trace.ts';

const cell = (column: number, row: number): Box => ({
  left: column * 50,
  top: row * 30,
  right: column * 50 + 50,
  bottom: row * 30 + 30,
});
const operand = (box: Box, zero = false) => ({ box, zero });

describe('the line through an equation', () => {
  it('runs along the lower border of a row, from under the first operand into the total', () => {
    const found = trace(
      [0, 1, 2].map((column) => operand(cell(column, 4))),
      cell(3, 4),
      null,
    )!;
    expect(found.along).toBe('row');
    expect(found.lines).toEqual(['M25 150H145']);
    expect(found.dots).toEqual([25, 75, 125].map((x) => ({ x, y: 150 })));
    expect(found.arrow).toMatch(/^M152 150/);
  });

  it('runs along the right border of a column, with no dot for a zero', () => {
    const found = trace([operand(cell(2, 0)), operand(cell(2, 1), true), operand(cell(2, 2))], cell(2, 5), null)!;
    expect(found.along).toBe('column');
    expect(found.lines).toEqual(['M150 15V145']);
    expect(found.dots.map(({ y }) => y)).toEqual([15, 75]);
  });

  it('leaves the ring of the focused operand free', () => {
    const [first, second] = [cell(0, 0), cell(1, 0)];
    const found = trace([operand(first), operand(second)], cell(2, 0), first)!;
    expect(found.lines).toEqual(['M53 30H95']);
    expect(found.dots).toEqual([{ x: 75, y: 30 }]);
  });

  it('joins both sides of a balance without an arrow', () => {
    const found = trace(
      [0, 1, 24, 25].map((row) => operand(cell(6, row))),
      null,
      cell(6, 25),
    )!;
    expect(found.arrow).toBeNull();
    expect(found.lines[0]).toBe('M350 15V765');
  });

  it('is not drawn where the cells lie in no line', () => {
    expect(trace([operand(cell(0, 0)), operand(cell(1, 3))], cell(5, 5), null)).toBeNull();
  });
});
