import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { png, shapesOf } from '../../scripts/icon.ts';

const svg = readFileSync('components/ui/icon.svg', 'utf8');

/** The pixel at a place of the 16 grid, read back from the file. */
function pixel(file: Buffer, size: number, x: number, y: number): number[] {
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const scale = size / 16;
  const offset = Math.floor(y * scale) * (size * 4 + 1) + 1 + Math.floor(x * scale) * 4;
  return [...rows.subarray(offset, offset + 4)];
}

describe('the icon', () => {
  it.each([16, 32, 48, 128])('is drawn at %i px with the colours of the drawing, its corners left free', (size) => {
    const file = png(svg, size);
    expect(file.readUInt32BE(16)).toBe(size);
    const ground = shapesOf(svg)[0]!.colour;
    expect(pixel(file, size, 8, 1)).toEqual(ground.map((part, at) => (at === 3 ? part * 255 : part)));
    expect(pixel(file, size, 0, 0)[3]).toBeLessThan(128);
    const last = shapesOf(svg).at(-1)!;
    expect(pixel(file, size, last.x + last.width / 2, last.y + last.height / 2)).toEqual([
      ...last.colour.slice(0, 3),
      255,
    ]);
  });

  it.each([16, 32])('says at %i px what the page is: no report, a report, errors in it', (size) => {
    const [none, report, errors] = (['none', 'report', 'errors'] as const).map((state) => png(svg, size, state));
    const total = (file: Buffer) => pixel(file, size, 12, 11);
    expect(total(errors!)).toEqual([0xff, 0x8a, 0x73, 255]);
    expect(total(report!)).toEqual([255, 255, 255, 255]);
    // grey, on no ground of its own, so that it keeps still on light and dark toolbars
    expect(total(none!)).toEqual([0x7f, 0x88, 0x94, 255]);
    expect(pixel(none!, size, 9, 9)[3]).toBe(0);
    expect(pixel(report!, size, 9, 9)).toEqual([0x1a, 0x4a, 0x82, 255]);
    expect(errors!.equals(png(svg, size))).toBe(true);
  });

  it('is refused where the drawing holds what would be left out', () => {
    expect(() => png('<svg><circle cx="8" cy="8" r="4" fill="#fff"/></svg>', 16)).toThrow();
    expect(() => png('<svg><path d="M2 2l3 3z" fill="#fff"/></svg>', 16)).toThrow();
  });
});
