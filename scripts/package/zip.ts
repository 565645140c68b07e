/** Zip archives whose bytes depend on nothing but the files: no clock, no owner, no order of a folder. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** With slashes, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/** 1 January 1980, the first moment that the format knows. */
const DATE = (1 << 5) | 1;
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
const UNIX = 3;

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  /** What the header of the file and the directory say alike: from the version needed to the length of the name. */
  readonly common: Buffer;
  readonly mode: number;
}

function pack({ path, bytes, executable }: Entry): Packed {
  const name = Buffer.from(path, 'utf8');
  const data = deflateRawSync(bytes, { level: 9 });
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8, 2);
  common.writeUInt16LE(DEFLATED, 4);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  return { name, data, common, mode: executable ? 0o100755 : 0o100644 };
}

function directoryEntry({ name, common, mode }: Packed, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE((UNIX << 8) | VERSION, 4);
  common.copy(head, 6);
  head.writeUInt32LE((mode << 16) >>> 0, 38);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** The archive of these files, in the order of their names. Throws where two have the same name. */
export function zip(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (new Set(sorted.map(({ path }) => path)).size < sorted.length) throw new Error('two files have one name');
  const packed = sorted.map(pack);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const each of packed) {
    directory.push(directoryEntry(each, offset));
    const signature = Buffer.alloc(4);
    signature.writeUInt32LE(0x04034b50, 0);
    parts.push(signature, each.common, each.name, each.data);
    offset += 4 + each.common.length + each.name.length + each.data.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
