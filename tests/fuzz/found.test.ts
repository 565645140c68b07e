/** What `npm run fuzz` found, each as small as it could be made. */
import { describe, expect, test } from 'vitest';
import { withoutSiteName } from '../../lib/model/title.ts';
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
    ['of two lines', '<p>一、</p><p>总体情况</p>'.replace('情况', '情况\ufffd')],
  ])('%s stand where the page has them', async (_, put) => {
    expect((await ranOf(text.replace(heading, put))).wrong).toEqual([]);
  });
});

describe('long texts', () => {
  test('with white space between all words are folded once, not copied at each of it', () => {
    const { text, at } = fold('主办单位 网站维护1 2，'.repeat(40_000));
    expect(text).toBe('主办单位网站维护1 2，'.repeat(40_000));
    expect(at).toHaveLength(text.length + 1);
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

describe('what an export is looked over for', () => {
  test('is what is pasted as markup, not the text beside it', async () => {
    const { text } = report({ shape: 'plain-text' });
    expect((await ranOf(`<iframe srcdoc="${text}`, 'page.txt')).wrong).toEqual([]);
  });
});
