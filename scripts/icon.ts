/** The icon as PNG, which Chromium asks for, drawn from the one SVG: rectangles on a 16 grid, nothing more is understood. */
import { deflateSync } from 'node:zlib';

/** What the toolbar's button says of a page: no report, a report without errors, a report with errors. */
export type IconState = 'none' | 'report' | 'errors';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How the parts of the drawing change with the state; the drawing itself is the one with errors. `line`: only its edge. */
const STATES: Readonly<Record<IconState, Readonly<Record<string, { readonly fill: string; readonly line?: number }>>>> =
  {
    errors: {},
    report: { total: { fill: '#ffffff' } },
    none: {
      ground: { fill: '#7f8894', line: 1 },
      label: { fill: '#7f889480' },
      figure: { fill: '#7f8894' },
      total: { fill: '#7f8894' },
    },
  };

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
  /** Width of its edge, where only that is drawn; 0 for the whole. */
  readonly line: number;
}

const GRID = 16;
/** Samples along each side of a pixel. */
const FINE = 8;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function colourOf(hex: string): Colour {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  if (!/^[0-9a-f]{6}(?:[0-9a-f]{2})?$/i.test(long))
    throw new Error(`The icon has a colour that is not understood: ${hex}`);
  const [red = 0, green = 0, blue = 0, alpha = 255] = Buffer.from(long, 'hex');
  return [red, green, blue, alpha / 255];
}

/** The boxes of a path that is made of rectangles: `M2 2h3v3H2z`, one after the other. */
function boxes(path: string): Pick<Shape, 'x' | 'y' | 'width' | 'height'>[] {
  const matched = [...path.matchAll(/M([\d.]+)[ ,]([\d.]+)h([\d.]+)v([\d.]+)(?:H\1|h-\3)z/g)];
  if (matched.map(([whole]) => whole).join('') !== path)
    throw new Error(`The icon has a path that is not understood: ${path}`);
  return matched.map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

/**
 * @param state of the toolbar's button; the drawing as it is without one
 * @throws where the drawing holds anything but <rect> and <path> of rectangles, or a colour that is none
 */
export function shapesOf(svg: string, state: IconState = 'errors'): Shape[] {
  return [...svg.matchAll(/<(rect|path|circle|g|use|ellipse|polygon|line|polyline)\b[^>]*>/g)].flatMap(
    ([tag, name]): Shape[] => {
      const change = new Map(Object.entries(STATES[state])).get(attribute(tag, 'class') ?? '');
      const colour = colourOf(change?.fill ?? attribute(tag, 'fill') ?? '');
      const line = change?.line ?? 0;
      if (name === 'path') return boxes(attribute(tag, 'd') ?? '').map((box) => ({ ...box, radius: 0, colour, line }));
      if (name !== 'rect') throw new Error(`The icon has a shape that is not understood: ${tag}`);
      const number = (key: string): number => Number(attribute(tag, key) ?? 0);
      return [
        {
          x: number('x'),
          y: number('y'),
          width: number('width'),
          height: number('height'),
          radius: number('rx'),
          colour,
          line,
        },
      ];
    },
  );
}

function covers(shape: Shape, px: number, py: number): boolean {
  const { x, y, width, height, radius, line } = shape;
  if (line > 0) {
    const inner = { x: x + line, y: y + line, width: width - 2 * line, height: height - 2 * line, line: 0 };
    if (covers({ ...shape, ...inner, radius: Math.max(radius - line, 0) }, px, py)) return false;
  }
  if (px < x || py < y || px >= x + width || py >= y + height) return false;
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius || radius === 0;
}

/** RGBA of one pixel: the last shape wins at each sample, as in SVG. */
function pixel(shapes: readonly Shape[], size: number, column: number, row: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < FINE * FINE; sample++) {
    const x = ((column + ((sample % FINE) + 0.5) / FINE) * GRID) / size;
    const y = ((row + (Math.floor(sample / FINE) + 0.5) / FINE) * GRID) / size;
    const shape = shapes.findLast((each) => covers(each, x, y));
    if (!shape) continue;
    const [, , , alpha] = shape.colour;
    covered += alpha;
    for (const channel of [0, 1, 2]) sum[channel]! += shape.colour[channel]! * alpha;
  }
  const mean = (channel: number): number => (covered ? Math.round(sum[channel]! / covered) : 0);
  return [mean(0), mean(1), mean(2), Math.round((covered / FINE ** 2) * 255)];
}

/** CRC-32 of ISO 3309, as PNG chunks end. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

/** @returns a PNG of `size` pixels a side */
export function png(svg: string, size: number, state?: IconState): Buffer {
  const shapes = shapesOf(svg, state);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    const at = row * (size * 4 + 1) + 1;
    for (let column = 0; column < size; column++) rows.set(pixel(shapes, size, column, row), at + column * 4);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8); // eight bits, RGBA
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
