/** Pages that nobody would publish: those of the fixtures, broken in drawn ways. The same seed draws the same pages. */
import { Random } from '../accuracy/random.ts';
import { encode } from '../fixtures/encode.ts';
import { allShapes, NEGATIVE_NAMES, negative, severalReports } from '../fixtures/index.ts';
import { MARKUP } from './markup.ts';
import { SIZES } from './sizes.ts';
import type { Mutation } from './strike.ts';
import { WORDS } from './words.ts';

export interface Case {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Half of a surrogate pair in so many texts of the snapshot: no file can hold one, a live page can. */
  readonly surrogates: number;
}

interface Base {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

let pages: readonly Base[] | undefined;

function bases(): readonly Base[] {
  pages ??= [
    ...allShapes(),
    ...allShapes({ form: '2019' }),
    ...allShapes({ faults: { cells: { 'applications.newReceived@total': '99' }, missingSections: ['problems'] } }),
    severalReports([{}, { agency: '云泽市水务局' }, { form: '2019' }]),
    ...NEGATIVE_NAMES.map((name) => negative(name)),
  ]
    .filter((page) => !page.live)
    .map(({ name, contentType, text }) => ({
      name,
      text,
      file: `${name}.${contentType === 'text/plain' ? 'txt' : 'html'}`,
    }));
  return pages;
}

const ENTRIES = Object.entries({ ...MARKUP, ...WORDS, ...SIZES }) as [string, Mutation][];
/** A page of this size is not made larger. */
const MOST_TEXT = 500_000;

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  gbk: (text) => {
    try {
      return encode(text, 'gbk');
    } catch {
      // what GBK has no bytes for is left out, as editors do
      return encode(text.replace(/[^\n -~\u3001-\u3015\u4e00-\u9fa5\uff01-\uff5e]/g, ''), 'gbk');
    }
  },
  'utf-16le': (text) => Uint8Array.from(Buffer.from(text, 'utf16le')),
  'utf-16be': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
};

function randomBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const done = bytes.slice();
  for (let count = random.between(1, 60); count > 0 && done.length > 0; count--)
    done[random.below(done.length)] = random.below(256);
  return done;
}

/** A page as markup or plain text, before it has bytes. */
export interface Page {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** Up to four things wrong with the text of a page. */
function struck(random: Random): { file: string; text: string; done: string[] } {
  const base = random.pick(bases());
  const done: string[] = [base.name];
  let { text } = base;
  for (let count = random.between(1, 4); count > 0 && text.length < MOST_TEXT; count--) {
    const [name, mutate] = random.pick(ENTRIES);
    text = mutate(text, random);
    done.push(name);
  }
  return { file: base.file, text, done };
}

const randomOf = (index: number, seed: number): Random => new Random(seed * 1_000_003 + index);

/** The page of that number and seed as text alone: the one that `drawCase` gives bytes to. */
export function drawPage(index: number, seed: number): Page {
  const { file, text, done } = struck(randomOf(index, seed));
  return { name: `${seed}.${index} ${done.join(', ')}`, file, text };
}

/** The page of that number and seed: things wrong with its text, and at times with its bytes. */
export function drawCase(index: number, seed: number): Case {
  const random = randomOf(index, seed);
  const { file, text, done } = struck(random);
  const encoding = random.chance(0.7) ? 'utf-8' : random.pick(Object.keys(ENCODINGS));
  if (encoding !== 'utf-8') done.push(encoding);
  let bytes = ENCODINGS[encoding]!(text);
  if (random.chance(0.1)) {
    done.push('truncated');
    bytes = bytes.slice(0, random.below(bytes.length + 1));
  }
  if (random.chance(0.1)) {
    done.push('random bytes');
    bytes = randomBytes(bytes, random);
  }
  const surrogates = random.chance(0.1) ? random.between(1, 30) : 0;
  if (surrogates > 0) done.push('surrogates');
  return { name: `${seed}.${index} ${done.join(', ')}`, file, bytes, surrogates };
}
