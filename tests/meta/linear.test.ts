/**
 * Every regular expression is linear: no text made to keep it busy takes it longer than one that looks three hundred
 * letters ahead of each letter, which is the farthest that any of them may. Told beside that one in the same process,
 * by the work of this thread, since no clock is the same twice. What it cannot tell: an attack of a kind not tried here.
 */
import { expect, it } from 'vitest';
import { busy } from '../fuzz/hang.ts';
import { attacks } from './attacks.ts';
import { type Expression, made, written } from './expressions.ts';

/** An exponential one is told by 26 letters, a cubic one by 800: more of them would take for ever. */
const LENGTHS = [26, 800, 16_000];
/** A quadratic one takes thirty times as long, and one that looks ahead twice on its way two times. */
const TIMES = 5;

function milliseconds(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = busy();
  pattern.test(text);
  return busy() - start;
}

const again = (pattern: RegExp, text: string): number =>
  Math.min(...Array.from({ length: 3 }, () => milliseconds(pattern, text)));

const far = TIMES * again(/[^\u0001]{0,300}\u0002/, 'a'.repeat(LENGTHS.at(-1)!));

/** The text by which it was kept busy, or null. */
function busied({ pattern }: Expression): string | null {
  for (const text of attacks(pattern)) {
    if (
      LENGTHS.some((length) => milliseconds(pattern, text(length)) > far && milliseconds(pattern, text(length)) > far)
    )
      return text(20);
  }
  return null;
}

const all = [
  ...written(),
  ...(await made(['model', 'detect/titles', 'detect/phrases', 'gather/tags', 'parse', 'rules', 'export'])),
];

it('in all of lib/', () => {
  expect(all.length).toBeGreaterThan(300);
  const busy = all.flatMap((each) => {
    const text = busied(each);
    return text === null ? [] : [`${each.file} ${each.pattern} by ${JSON.stringify(text)}`];
  });
  expect(busy).toEqual([]);
}, 120_000);

it('and one that is not is found', () => {
  const bad = [/(?:a+)+b/, /\s+$/, /,*.*,x/, /(?:年|年度)*报告$/];
  expect(bad.filter((pattern) => busied({ file: '', pattern }) === null)).toEqual([]);
}, 60_000);
