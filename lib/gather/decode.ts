/** Characters that hardly a Chinese official text does without, in both scripts. */
const COMMON = /[的一年政府公開开信息報报告行]/g;

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const READABLE = /[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/g;

/**
 * UTF-16 without a mark: only its ASCII characters bring NUL bytes into a text. Read the other way round it is no text,
 * and what reads better as UTF-8 has a stray NUL.
 */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 8192 & ~1);
  if (!head.includes(0)) return null;
  const share = (encoding: string): number => {
    const text = new TextDecoder(encoding).decode(head);
    return (text.match(READABLE)?.length ?? 0) / Math.max(1, text.length);
  };
  const [little, big] = [share('utf-16le'), share('utf-16be')];
  if (Math.max(little, big) < 0.7 || share('utf-8') >= Math.max(little, big)) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? null;
  if (label === null) return null;
  // a page cannot declare UTF-16 in ASCII, and gb2312 pages use characters beyond it
  if (label.startsWith('utf-16')) return 'utf-8';
  return label.startsWith('gb') ? 'gb18030' : label;
}

/**
 * Decodes a saved page or text.
 * Order: byte order mark, UTF-16 by its zeros, strict UTF-8 (saved pages often keep the old meta), the page's own
 * declaration, and then GB18030 or Big5 by which gives more of the characters that every official text has.
 *
 * @param bytes the file
 * @returns its text; undecodable bytes become U+FFFD, so that nothing throws
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const plain = strict(bytes, 'utf-8');
  if (plain !== null) return plain;
  const label = declared(bytes);
  if (label !== null && label !== 'utf-8') {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // an encoding that nobody knows: judge by the text
    }
  }
  const candidates = ['gb18030', 'big5', 'utf-8'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  const score = (text: string): number => {
    const sample = text.slice(0, 20_000);
    return (sample.match(COMMON)?.length ?? 0) - 5 * (sample.split('\ufffd').length - 1);
  };
  return candidates.reduce((best, text) => (score(text) > score(best) ? text : best));
}
