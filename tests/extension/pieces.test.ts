/** A window, a page with bars of its own, and something on it that may be higher than the window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, pieceIn, scrollFor } from '../../entrypoints/background/pieces.ts';
import type { Sight } from '../../lib/model/messages.ts';

interface Page {
  readonly window: { readonly width: number; readonly height: number };
  readonly page: number;
  readonly target: Sight['target'];
  /** Height of the bars at the head and the foot of the window; that at the head stays only once it is scrolled to. */
  readonly head: number;
  readonly foot: number;
  readonly headFrom: number;
}

const pages: fc.Arbitrary<Page> = fc
  .record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 300, max: 1200 }),
    before: fc.integer({ min: 0, max: 5000 }),
    high: fc.integer({ min: 2, max: 6000 }),
    after: fc.integer({ min: 0, max: 3000 }),
    left: fc.integer({ min: 0, max: 200 }),
    wide: fc.integer({ min: 2, max: 2500 }),
    head: fc.integer({ min: 0, max: 120 }),
    foot: fc.integer({ min: 0, max: 90 }),
    headFrom: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ width, height, before, high, after, left, wide, head, foot, headFrom }) => ({
    window: { width, height },
    page: before + high + after,
    target: { x: left, y: before, width: wide, height: high },
    head,
    foot,
    headFrom,
  }));

function sightAt({ window, page, target, head, foot, headFrom }: Page, to: number): Sight {
  const y = Math.max(0, Math.min(to, page - window.height));
  const free = { top: y >= headFrom ? head : 0, bottom: window.height - foot };
  return { target, window, free, scroll: { x: 0, y }, ratio: 1 };
}

function takeAll(page: Page, start: number) {
  const taken: {
    from: number;
    to: number;
    sight: Sight;
    source: { y: number; height: number; x: number; width: number };
  }[] = [];
  let sight = sightAt(page, start);
  let done = 0;
  for (let turn = 0; turn < 100 && !isWhole(sight, done); turn++) {
    let piece = null;
    for (let attempt = 0; attempt < 3 && !piece; attempt++) {
      sight = sightAt(page, scrollFor(sight, done));
      piece = pieceIn(sight, done);
    }
    if (!piece) break;
    taken.push({ from: piece.at, to: piece.at + piece.source.height, sight, source: piece.source });
    done += piece.source.height;
  }
  return { taken, whole: isWhole(sight, done) };
}

describe('the pieces of a picture', () => {
  it('follow each other without a gap and without an overlap, each from where nothing covers it', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 0, max: 8000 }), (page, start) => {
        const { taken } = takeAll(page, start);
        let reached = 0;
        for (const { from, to, sight, source } of taken) {
          expect(from).toBeCloseTo(reached);
          expect(source.y).toBeGreaterThanOrEqual(sight.free.top - 1);
          expect(source.y + source.height).toBeLessThanOrEqual(sight.free.bottom + 1e-6);
          expect(source.x + source.width).toBeLessThanOrEqual(page.window.width);
          // The line of the page that stands there is the line that was wanted.
          expect(sight.scroll.y + source.y).toBeCloseTo(page.target.y + from);
          reached = to;
        }
      }),
    );
  });

  it('are all of it, unless a bar covers its end for good', () => {
    fc.assert(
      // Room for the bars above and below what is taken: nothing of it lies under one for good.
      fc.property(pages, (drawn) => {
        const target = { ...drawn.target, y: drawn.target.y + drawn.head };
        const page = { ...drawn, target, page: drawn.page + drawn.head + drawn.foot, headFrom: 0 };
        expect(takeAll(page, 0).whole).toBe(true);
      }),
    );
  });

  it('are as few as the window allows', () => {
    const page = {
      window: { width: 1366, height: 768 },
      page: 9000,
      target: { x: 100, y: 2000, width: 900, height: 1500 },
      head: 68,
      foot: 0,
      headFrom: 0,
    };
    expect(takeAll(page, 1800).taken.map(({ from, to }) => [from, to])).toEqual([
      [0, 700],
      [700, 1400],
      [1400, 1500],
    ]);
  });

  it('are none where the target lies beside the window', () => {
    const page = { window: { width: 800, height: 600 }, page: 900, head: 0, foot: 0, headFrom: 0 };
    const target = { x: 900, y: 10, width: 50, height: 50 };
    expect(takeAll({ ...page, target }, 0).taken).toEqual([]);
  });
});
