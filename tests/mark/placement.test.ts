import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cut } from '../../lib/mark/box.ts';
import { placeCard } from '../../lib/mark/placement.ts';

const SIZE = { width: 344, height: 420 };
const view = (width: number, height: number): Box => ({ left: 0, top: 0, right: width, bottom: height });

describe('the card', () => {
  it('stands right of the table where there is room', () => {
    const table = { left: 100, top: 100, right: 900, bottom: 800 };
    const row = { left: 100, top: 400, right: 900, bottom: 430 };
    expect(placeCard(SIZE, { row, table, avoid: [] }, view(1440, 900)).left).toBeGreaterThanOrEqual(900);
  });

  it('leaves the page bar in reach beside the table', () => {
    const table = { left: 100, top: 0, right: 1400, bottom: 760 };
    const row = { left: 100, top: 600, right: 1400, bottom: 630 };
    const bar = { left: 1500, top: 700, right: 1900, bottom: 748 };
    const { left, top, room } = placeCard(SIZE, { row, table, avoid: [], bar }, view(1920, 768));
    const box = { left, top, right: left + SIZE.width, bottom: top + Math.min(SIZE.height, room) };
    expect(left).toBeGreaterThan(table.right);
    expect(cut(box, bar)).toBeNull();
  });

  it('leaves the operands free where it has a choice', () => {
    const table = { left: 20, top: 20, right: 1340, bottom: 880 };
    const row = { left: 20, top: 440, right: 1340, bottom: 470 };
    const column = { left: 1240, top: 40, right: 1300, bottom: 860 };
    const { left, top, room } = placeCard(SIZE, { row, table, avoid: [column] }, view(1366, 900));
    const box = { left, top, right: left + SIZE.width, bottom: top + Math.min(SIZE.height, room) };
    expect(cut(box, column)).toBeNull();
  });

  it('is never over the row, and in the window wherever there is room for it, from 320 px up', () => {
    const rows = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 520, max: 1400 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.integer({ min: 12, max: 80 }),
      edge: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(rows, ({ width, height, at, high, edge }) => {
        const top = Math.floor(at * (height - high));
        const row = { left: edge, top, right: width - edge, bottom: top + high };
        const table = { ...row, top: top - 300, bottom: top + 300 };
        const size = { width: Math.min(SIZE.width, width - 24), height: SIZE.height };
        const placed = placeCard(size, { row, table, avoid: [] }, view(width, height));
        const box = {
          left: placed.left,
          top: placed.top,
          right: placed.left + size.width,
          bottom: placed.top + Math.min(size.height, placed.room),
        };
        expect(cut(box, row)).toBeNull();
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }),
    );
  });
});
