/** Keys, how far marks are off, the sum of the text, and what is pasted into a bug report. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, keyString } from '../../lib/desk/key.ts';
import { listed, marksOffAt, marksSwitchedOff, marksSwitchedOn } from '../../lib/desk/reach.ts';
import { reproduction } from '../../lib/desk/reproduction.ts';
import { examineSigned } from '../../lib/examine.ts';
import { auditedText, sha256 } from '../../lib/model/digest.ts';
import { DEFAULTS } from '../../lib/model/settings.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { report } from '../fixtures/index.ts';
import { audited, of } from './pages.ts';

const before = audited();

describe('whose entries they are', () => {
  it('is told by agency and year, in any typography, whatever the address', () => {
    const key = { agency: '云泽市财政局', year: 2024, url: 'http://a.gov.cn/1' };
    expect(keyString({ ...key, agency: '云泽市 财政局', url: 'https://b.cn/' })).toBe(keyString(key));
    expect(keyString({ ...key, year: 2023 })).not.toBe(keyString(key));
  });

  it('is told by the page’s address where either is not known, its fragment apart', () => {
    const key = { agency: '云泽市财政局', year: null, url: 'http://a.gov.cn/1?id=2#top' };
    expect(keyString(key)).toBe('page:http://a.gov.cn/1?id=2');
    expect(keyString({ ...key, url: 'http://a.gov.cn/1?id=3' })).not.toBe(keyString(key));
    expect(keyOf({ ...before, page: { url: 'http://a.gov.cn/1#t', title: '' } }).url).toBe('http://a.gov.cn/1');
  });

  it('is told by its title where a saved page has no address: two such are not one', () => {
    const saved = (title: string) =>
      keyString(keyOf({ report: { ...before.report!, year: null, title: null }, page: { url: '', title } }));
    expect(saved('甲局报告')).toBe('page:title:甲局报告');
    expect(saved('乙局报告')).not.toBe(saved('甲局报告'));
  });

  it('is never a bare text of the page', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.integer()), fc.string(), (agency, year, url) => {
        expect(keyString({ agency, year, url })).toMatch(/^(?:report|page):/);
      }),
    );
  });
});

describe('marks switched off', () => {
  const { marks } = DEFAULTS;
  const url = 'http://www.yunze.gov.cn:8080/zwgk/1.html#3';
  const near = 'http://www.yunze.gov.cn:8080/zwgk/2.html';
  const far = 'http://www.yunze.gov.cn/zwgk/1.html';

  it('reach as far as was said', () => {
    const at = (reach: 'page' | 'site' | 'everywhere') =>
      [url, near, far].map((each) => marksOffAt(each, marksSwitchedOff(marks, url, reach)));
    expect(at('page')).toEqual(['page', null, null]);
    expect(at('site')).toEqual(['site', 'site', null]);
    expect(at('everywhere')).toEqual(['everywhere', 'everywhere', 'everywhere']);
  });

  it('reach no further than was said last', () => {
    for (const before of ['page', 'site', 'everywhere'] as const)
      for (const reach of ['page', 'site', 'everywhere'] as const)
        expect(marksSwitchedOff(marksSwitchedOff(marks, url, before), url, reach)).toEqual(
          marksSwitchedOff(marks, url, reach),
        );
  });

  it('are told by the widest reach, and come back with all that lies within it', () => {
    const both = marksSwitchedOff(marksSwitchedOff(marks, near, 'page'), url, 'site');
    expect(marksOffAt(near, both)).toBe('site');
    expect(marksOffAt(near, marksSwitchedOn(both, near, 'page'))).toBe('site');
    expect(marksSwitchedOn(both, near, 'site')).toEqual(marks);
    expect(marksOffAt(near, marksSwitchedOn(both, url, 'site'))).toBe('page');
    const all = marksSwitchedOff(both, far, 'everywhere');
    expect(marksOffAt(url, marksSwitchedOn(all, url, 'site'))).toBe('everywhere');
    expect(marksOffAt(url, marksSwitchedOn(all, far, 'everywhere'))).toBe('site');
  });

  it('keep the latest pages when the list is full', () => {
    let lists = {
      offHosts: [] as string[],
      offPages: Array.from({ length: 5000 }, (_, at) => `http://a.gov.cn/${at}`),
    };
    lists = listed(lists, url, 'page');
    expect(lists.offPages).toHaveLength(5000);
    expect(lists.offPages[0]).toBe('http://a.gov.cn/1');
    expect(marksOffAt(url, { ...marks, ...lists })).toBe('page');
  });

  it('know a saved file by itself', () => {
    const saved = marksSwitchedOff(marks, 'file:///tmp/a.html', 'site');
    expect(marksOffAt('file:///tmp/b.html', saved)).toBe('site');
    expect(marksOffAt(url, saved)).toBeNull();
  });
});

describe('the sum of the audited text', () => {
  const cell = (row: number, col: number, text: string, rowSpan = 1) =>
    ({ handle: 0, row, col, rowSpan, colSpan: 1, text }) as const;
  const blocks: Snapshot['blocks'] = [
    { kind: 'text', handle: 0, box: 0, text: '一、总体情况', tag: 'p' },
    { kind: 'image', handle: 0, box: 0, alt: '图', width: 9, height: 9 },
    {
      kind: 'table',
      handle: 0,
      box: 0,
      rows: 3,
      cols: 2,
      cells: [cell(0, 0, '行政\n复议', 2), cell(0, 1, '总计'), cell(2, 1, '3'), cell(2, 0, '')],
    },
    { kind: 'attachment', handle: 0, box: 0, text: '附件.pdf', href: 'http://a.gov.cn/a.pdf' },
    { kind: 'frame', handle: 0, box: 0, url: 'http://b.gov.cn/' },
  ];

  it('is that of the text as it is described', async () => {
    const text = '一、总体情况\n行政 复议\t总计\n\t3\n附件.pdf\n';
    expect(auditedText({ blocks })).toBe(text);
    expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('is the same for the same text in other markup, and another one for another figure', async () => {
    const sum = async (html: string) =>
      (await examineSigned(new TextEncoder().encode(html), 'a.html')).audits[0]!.sha256;
    const { text } = report();
    const marked = text.replaceAll('</tr>', ' </tr>\n<!-- 行 -->').replaceAll('<p', '<p class="x"');
    expect(marked).not.toBe(text);
    expect(await sum(text)).toMatch(/^[0-9a-f]{64}$/);
    expect(await sum(marked)).toBe(await sum(text));
    const other = report({ faults: { cells: { 'proceedings.review@total': '99' } } });
    expect(await sum(other.text)).not.toBe(await sum(text));
  });
});

describe('what shows that a finding is wrong', () => {
  it('has the rule, the versions and the cells that took part, as they are printed', () => {
    const text = reproduction(before, of(before, 'applications-balance'));
    expect(text).toContain('Crossfoot 年报勾稽 0.');
    expect(text).toContain('applications-balance · error · fail');
    expect(text).toContain('applications.carriedForward\t8');
    expect(reproduction(before, of(before, 'cell-placeholder'))).toContain('/ [placeholder]');
  });

  it('names no agency, place, site or person', () => {
    const paragraph = '云泽市自然资源局收到申请人张伟明通过云泽市政府网站提出的申请，联系电话13912345678，新收9999件。';
    const audit = audited({ faults: { text: { overview: [paragraph] } } });
    const own = audit.findings.filter(({ quote }) => quote !== undefined);
    expect(own.length).toBeGreaterThan(0);
    for (const finding of audit.findings)
      expect(reproduction(audit, { ...finding, quote: paragraph })).not.toMatch(/云泽|自然资源局|张伟明|13912345678/);
  });
});
