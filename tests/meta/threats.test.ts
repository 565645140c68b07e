/** THREATS.md promises only what is proved: every test that it names is there, under that name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const threats = readFileSync(join(ROOT, 'THREATS.md'), 'utf8');
/** The last cell of each row of the tables. */
const proofs = [...threats.matchAll(/^\|.*\| (.+) \|$/gm)]
  .map(([, cell = '']) => cell)
  .filter((cell) => cell !== 'test' && !/^-+$/.test(cell));

it('names a test, a command or a hand for every threat', () => {
  expect(proofs.length).toBeGreaterThan(25);
  expect(proofs.filter((cell) => !/`(?:tests\/|npm run )|^by hand/.test(cell))).toEqual([]);
});

it('names tests that there are', () => {
  const missing = proofs.flatMap((cell) =>
    [...cell.matchAll(/`(tests\/[^`]+)`((?:[,\s]*“[^”]+”)*)/g)].flatMap(([, file = '', quoted = '']) => {
      if (!existsSync(join(ROOT, file))) return [file];
      const text = readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'");
      const titles = [...quoted.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title);
      return titles.filter((title) => !text.includes(title)).map((title) => `${file}: ${title}`);
    }),
  );
  expect(missing).toEqual([]);
});

it('and SECURITY.md know each other', () => {
  expect(threats).toContain('(SECURITY.md)');
  expect(readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')).toContain('(THREATS.md)');
});
