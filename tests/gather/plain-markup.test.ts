/** The tree of a page is the one that parse5 alone builds, whatever the page is made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/gather/decode.ts';
import { parseMarkup } from '../../lib/gather/plain-markup.ts';
import { allShapes, NEGATIVE_NAMES, negative } from '../fixtures/index.ts';
import { drawCase } from '../fuzz/pages.ts';

type Node = DefaultTreeAdapterMap['node'];

/** A tree as lines, one a node, without recursion: pages may be thousands of elements deep. */
function printed(root: Node): string[] {
  const lines: string[] = [];
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { parentNode: _, childNodes = [], content, ...own } = next.node as DefaultTreeAdapterMap['template'];
    lines.push(`${next.depth} ${JSON.stringify(own)}`);
    const inner: Node[] = content ? [content, ...childNodes] : [...childNodes];
    for (const node of inner.reverse()) open.push({ node, depth: next.depth + 1 });
  }
  return lines;
}

function same(markup: string): void {
  expect(printed(parseMarkup(markup))).toEqual(printed(parse(markup)));
}

const PIECES =
  `<p>|</p>|<P Class=x>|<a href="a&amp;b=c">|<a href='x' href="y">|<b>|</b>|<i a=1 b>|<table>|<tr>|<td colspan="2">|</td>|</table>|
<caption>|甲|text| |&nbsp;|&amp|&#13;|&#x80;|<|>|"|'|=|/|<br/>|<br / >|<img src=/a/>|<img src=/a/ >|<p a = "b">|<p a="b"c="d">|<p =x>|
<p "x">|<!-- c -->|<!---->|<!-->|<!-- - -- -->|<!--<!-- -->|<!-- a --!>|<!doctype html>|<script>|if (a<b && c) "</p>"|</script>|
<!--<script>|<style>|p{a:b}|</style>|<title>|</title>|<textarea>|</textarea>|<svg>|<foreignObject>|</svg>|<![CDATA[x<y]]>|<math>|<mi>|
<template>|</template>|<select>|<option>|</select>|<?xml ?>|</>|</ p>|<p/|<é>|<pé>|<pre>|<body a=1>|<html b=2>|<frameset>|<frame>|
<form>|</form>|<input type=hidden>|<noscript>|</noscript>|<o:p></o:p>|<st1:a b:c="d"/>|<plaintext>|<xmp>|</xmp>|<li>|<font color=red>|
<font color=red size="2">|</font>|<nobr>|<p\u00a0x>|<p\u000ba>|<p a\u3000=b>|İ<İ>|<K>|<pK>|<p aK=1>|<p A="B" a="C">|<iframe>|</iframe>`
    .replaceAll('\n', '')
    .split('|')
    .concat(['\n', '\n\n', '\r\n', '\r', '\t', '\f', '\u000b', '\0', '<p\0>', '<p a="\0">', '\ud800', '\udc00', '😀']);

describe('the tree of plain markup', () => {
  it.each(
    [...allShapes(), ...allShapes({ form: '2019' }), ...NEGATIVE_NAMES.map((name) => negative(name))].map(
      ({ name, text }) => [name, text] as const,
    ),
  )('%s', (_, text) => same(text));

  it('pages broken in drawn ways', () => {
    for (let index = 0; index < 80; index++) same(decode(drawCase(index, 20_251_122).bytes));
  });

  it('pieces of markup in any order', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(markup, same), { numRuns: 3000 });
  });

  it('any characters within a tag', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab=\'"/> <&\t\n\r\0-_:é'), maxLength: 24 });
    fc.assert(
      fc.property(letters, (inner) => same(`甲<p ${inner}>乙</p>`)),
      { numRuns: 3000 },
    );
  });

  it('a page that parse5 reads in several chunks', () => {
    const cell = `<td style="font-family: 宋体; font-size: 12pt">12 345</td><!-- ${'注'.repeat(50)} -->`;
    same(`<table><tr>${cell.repeat(3000)}</table><script>${'if (a < b) c();\n'.repeat(5000)}</script>末尾`);
  });

  const corpus = new URL('../../../shared/corpus/', import.meta.url);
  if (existsSync(corpus)) {
    it.each(readdirSync(corpus).filter((name) => name.endsWith('.html')))('%s', (name) =>
      same(decode(readFileSync(new URL(name, corpus)))),
    );
  }
});
