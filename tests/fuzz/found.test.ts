/** What `npm run fuzz` found, each as small as it could be made. */
import { describe, expect, test } from 'vitest';
import { gatherFile } from '../../lib/gather/file.ts';
import { withoutSiteName } from '../../lib/model/title.ts';
import { parse } from '../../lib/parse/parse.ts';
import { fold } from '../../lib/rules/text/claims/fold.ts';
import { report } from '../fixtures/index.ts';
import { runCase } from './properties.ts';

const encoder = new TextEncoder();
const ranOf = (text: string, file = 'page.html') =>
  runCase({ name: file, file, bytes: encoder.encode(text), surrogates: 0 });

describe('damaged letters in a heading that is put together', () => {
  const { text } = report();
  const heading = /<p[^>]*><strong>一、总体情况<\/strong><\/p>/;

  test('the fixture prints its heading as this test breaks it', () => {
    expect(heading.test(text)).toBe(true);
  });

  test.each([
    ['of two cells', '<table><tr><td>一、</td><td>总体情\ufffd况</td></tr></table>'],
    [
      'of two cells, the second of two lines, and no heading of the form',
      '<table><tr><td>一、</td><td>总体<br>情\ufffd\ufffd</td></tr></table>',
    ],
    ['of two lines', '<p>一、</p><p>总体情况</p>'.replace('情况', '情况\ufffd')],
  ])('%s stand where the page has them', async (_, put) => {
    expect((await ranOf(text.replace(heading, put))).wrong).toEqual([]);
  });
});

describe('long texts', () => {
  test('with white space between all words are folded once, not copied at each of it', () => {
    const folded = fold('主办单位 网站维护1 2，'.repeat(40_000));
    expect(folded.text).toBe('主办单位网站维护1 2，'.repeat(40_000));
    expect(folded.at(16)).toBe(18);
    expect(folded.at(folded.text.length)).toBe(13 * 40_000);
  });

  test('of unseen white space are passed over in one go', () => {
    expect(fold(`1${'\u200d'.repeat(300_000)}2`).text).toBe('1 2');
  });
});

describe('a <title> that is never closed', () => {
  test('has the heads that a title may have, not one for each dash of the page', () => {
    const heads = withoutSiteName('某局2024年政府信息公开工作年度报告-某市 | 门户-'.repeat(20_000));
    expect(heads.length).toBeLessThan(50);
    expect(heads.slice(1).every((head) => head.length <= 400)).toBe(true);
    expect(heads.at(-1)).toBe('某局2024年政府信息公开工作年度报告');
  });

  test('does not hang', async () => {
    const rows = '<tr><td>年-报_1|</td></tr>'.repeat(3_000);
    expect((await ranOf(`<title>年报${rows}`)).wrong).toEqual([]);
  });
});

describe('figures beside what nobody sees', () => {
  const { text } = report();
  const broken = (put: string) => text.replace('>412.6<', `>${put}<`);

  test.each([
    ['an unseen space in them', '412.\u200b6'],
    ['a template that is no shadow tree', '412<template>0</template>.6'],
  ])('of %s are those of the page', async (_, put) => {
    expect(broken(put)).not.toBe(text);
    expect((await ranOf(broken(put))).wrong).toEqual([]);
  });

  test.each([
    ['whose middle is too deep to be read are none', '99', ['unreadable', null]],
    ['around what is deep and empty are whole', ' ', ['value', 41]],
  ])('of a cell %s', (_, inner, figure) => {
    const deep = `4${'<i>'.repeat(800)}${inner}${'</i>'.repeat(800)}1`;
    const bytes = encoder.encode(text.replace(/(?<=>)49(?=<)/, deep));
    const [read] = parse(gatherFile(bytes, 'page.html'));
    const cell = read!.tables.applications.cells.find(({ field }) => field === 'applications.results.granted@total')!;
    expect([cell.state, cell.value]).toEqual(figure);
    expect(read!.partial).toBe('too many nodes');
  });
});

describe('one stray NUL', () => {
  const { text } = report();

  test('does not turn a page of UTF-8 into UTF-16', () => {
    const read = gatherFile(encoder.encode(text.replace('<body', '<body title="\0"')), 'page.html');
    expect(parse(read)).toHaveLength(1);
  });

  test('in a text is a damaged character, as in a browser', () => {
    const [block] = gatherFile(encoder.encode('1\u00002'), 'page.txt').blocks;
    expect(block).toMatchObject({ kind: 'text', text: '1\ufffd2' });
  });
});

describe('what an export is looked over for', () => {
  test('is what is pasted as markup, not the text beside it', async () => {
    const { text } = report({ shape: 'plain-text' });
    expect((await ranOf(`<iframe srcdoc="${text}`, 'page.txt')).wrong).toEqual([]);
  });
});
