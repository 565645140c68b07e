import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/gather/decode.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import { parse } from '../../lib/parse/parse.ts';
import { encode } from '../fixtures/encode.ts';
import { report } from '../fixtures/index.ts';
import { valuesOf } from '../parse/pages.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const full = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(full.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < full.length; at++) view.setUint16(at * 2, full.charCodeAt(at), !big);
  return bytes;
};
/** 政府信息公開工作年度報告 in Big5. */
const BIG5 = Uint8Array.from(
  'ac46a9b2ab48aea7a4bdb67da475a740a67eabd7b3f8a769'.match(/../g)!.map((byte) => Number.parseInt(byte, 16)),
);

const page = report({ shape: 'ucap' });
const declaring = (charset: string) => page.text.replace('charset="utf-8"', `charset="${charset}"`);

describe('a saved report', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(page.text), page.text],
    ['UTF-8 with a mark', utf8(`\ufeff${page.text}`), page.text],
    ['UTF-8 that declares GB2312', utf8(declaring('gb2312')), declaring('gb2312')],
    ['GBK', encode(declaring('gb2312'), 'gbk'), declaring('gb2312')],
    ['GBK that declares UTF-8', encode(page.text, 'gbk'), page.text],
    ['GBK that declares UTF-16', encode(declaring('utf-16'), 'gbk'), declaring('utf-16')],
    ['GBK that declares what nobody knows', encode(declaring('x-user'), 'gbk'), declaring('x-user')],
    ['UTF-16 LE with a mark', utf16(page.text, false, true), page.text],
    ['UTF-16 BE with a mark', utf16(page.text, true, true), page.text],
    ['UTF-16 LE without', utf16(page.text, false, false), page.text],
    ['UTF-16 BE without', utf16(page.text, true, false), page.text],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
    expect(valuesOf(parse(gatherFile(bytes, 'page.html'))[0]!)).toEqual(page.values);
  });

  it('saved text in UTF-16 and GBK', () => {
    const plain = report({ shape: 'plain-text' });
    for (const bytes of [
      utf16(plain.text, false, true),
      utf16(plain.text, false, false),
      utf16(plain.text, true, false),
      encode(plain.text, 'gbk'),
    ])
      expect(valuesOf(parse(gatherFile(bytes, 'page.txt'))[0]!)).toEqual(plain.values);
  });

  it('Big5', () => expect(decode(BIG5)).toBe('政府信息公開工作年度報告'));

  it('one broken byte in UTF-8 does not turn the rest to rubbish', () => {
    const bytes = utf8(page.text);
    const broken = Uint8Array.from([...bytes.slice(0, 3000), 0xff, ...bytes.slice(3000)]);
    expect(decode(broken)).toContain(page.reports[0]!.title);
    expect(valuesOf(parse(gatherFile(broken, 'page.html'))[0]!)).toEqual(page.values);
  });

  it.each([
    [new Uint8Array()],
    [Uint8Array.of(0)],
    [Uint8Array.of(0xff)],
    [Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256)],
  ])('bytes that are no text', (bytes) => {
    expect(typeof decode(bytes)).toBe('string');
    expect(parse(gatherFile(bytes, 'a.html'))).toEqual([]);
  });
});
