/** Pages that hold several reports, pictures or links in a report's place. */
import { expect, test } from 'vitest';
import { examine } from '../../lib/examine.ts';
import { article } from '../fixtures/article.ts';
import { page, titleHtml } from '../fixtures/html.ts';
import { severalReports } from '../fixtures/index.ts';
import { audits, encoder, says } from './on-pages.ts';

test('several reports on a page: each says so, and nothing else', () => {
  const several = severalReports([{ agency: '云泽市自然资源局' }, { agency: '云泽市水务局' }]);
  expect(says(audits(several.bytes, 'a.html', several.url))).toEqual([
    'several-reports:warning:fail',
    'several-reports:warning:fail',
  ]);
});

const SIX = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const headed = (under: string): string =>
  SIX.map((heading, index) => `<h3>${'一二三四五六'[index]}、${heading}</h3>${under}`).join('');

test('headings over pictures: the report is an image, its tables one cause with it', () => {
  const made = article();
  const html = page(
    `<div id="zoom">${titleHtml(made)}${headed('<p><img src="1.png" width="800" height="900"></p>')}</div>`,
    {
      title: made.title,
      published: made.published,
    },
  );
  const read = audits(encoder.encode(html), 'a.html');
  expect(says(read)).toEqual(['report-as-image:warning:fail']);
  const [own] = read[0]!.findings.filter(({ rule }) => rule === 'report-as-image');
  expect(read[0]!.findings.filter(({ rule }) => rule === 'table-as-image').map(({ cause }) => cause)).toEqual([
    own!.id,
    own!.id,
    own!.id,
  ]);
});

test('headings over a link: an attachment only, named for last year', () => {
  const made = article();
  const html = page(
    `<div id="zoom">${titleHtml(made)}${headed('<p>详见附件。</p>')}<p><a href="/1.pdf">${made.agency}2023年政府信息公开工作年度报告.pdf</a></p></div>`,
    { title: made.title, published: made.published },
  );
  expect(says(audits(encoder.encode(html), 'a.html')).sort()).toEqual([
    'attachment-name:warning:fail',
    'attachment-only:info:fail',
  ]);
});

test.each([
  ['one long picture', '<p><img src="/i/nb.jpg" width="900" height="6200"></p>', 'report-as-image:warning:fail'],
  [
    'a link to a document',
    '<p>附件：<a href="/f/nb.pdf">云泽市自然资源局2024年政府信息公开工作年度报告.pdf</a></p>',
    'attachment-only:info:fail',
  ],
])('under the title nothing but %s: that is said, and nothing of what cannot be seen', (_, body, found) => {
  const made = article();
  const { audits: read } = examine(encoder.encode(page(`${titleHtml(made)}${body}`, made)), 'a.html');
  const own = read[0]!.findings.filter(({ cause }) => cause === undefined);
  expect(own.map(({ rule, severity, verdict }) => `${rule}:${severity}:${verdict}`)).toEqual([found]);
  expect([read[0]!.checks['section-missing'], read[0]!.checks['table-missing']]).toEqual([
    'not assessable',
    'not assessable',
  ]);
});

test('a page under another title, or with an ornament only, is no report', () => {
  const made = article();
  for (const body of [
    '<p><img src="/logo.png" width="300" height="80"></p>',
    '<p><a href="/f/plan.pdf">工作方案.pdf</a></p>',
  ])
    expect(examine(encoder.encode(page(`${titleHtml(made)}${body}`, made)), 'a.html').audits[0]!.report).toBeNull();
});
