/** Archives: what goes in comes out, and nothing but the files decides on the bytes. */

import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zip } from '../../../scripts/package/zip.ts';

/** Reads an archive from its directory, as an unpacker does. */
function unzip(archive: Buffer): { path: string; text: string; mode: string }[] {
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const [packed, name] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const [mode, start] = [archive.readUInt32LE(at + 38) >>> 16, archive.readUInt32LE(at + 42)];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const data = start + 30 + archive.readUInt16LE(start + 26);
    at += 46 + name;
    const text = inflateRawSync(archive.subarray(data, data + packed)).toString('utf8');
    return { path, text, mode: mode.toString(8) };
  });
}

const FILES = fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1, unit: 'grapheme' }), text: fc.string() }), {
  selector: ({ path }) => path,
});

it('gives back every file, whatever its name and content', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const archive = zip(files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })));
      const found = new Map(unzip(archive).map(({ path, text }) => [path, text]));
      expect(found).toEqual(new Map(files.map(({ path, text }) => [path, Buffer.from(text).toString('utf8')])));
    }),
  );
});

it('has the same bytes in whatever order the files come', () => {
  const files = ['b.js', 'a/c.png', '年报.html'].map((path) => ({ path, bytes: Buffer.from(path) }));
  expect(zip([...files].reverse()).equals(zip(files))).toBe(true);
  expect(unzip(zip(files)).map(({ path }) => path)).toEqual(['a/c.png', 'b.js', '年报.html']);
});

it('keeps what may be run', () => {
  const bytes = Buffer.from('#!');
  const modes = unzip(
    zip([
      { path: 'run', bytes, executable: true },
      { path: 'read', bytes },
    ]),
  );
  expect(modes.map(({ path, mode }) => [path, mode])).toEqual([
    ['read', '100644'],
    ['run', '100755'],
  ]);
});

it('refuses two files of one name', () => {
  const entry = { path: 'a', bytes: Buffer.from('') };
  expect(() => zip([entry, entry])).toThrow(/one name/);
});
