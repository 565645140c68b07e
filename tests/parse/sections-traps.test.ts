/** What looks like a section of the report and is none. */
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import { report, severalReports } from '../fixtures/index.ts';
import { values } from '../fixtures/values.ts';
import { errorsOf } from './findings.ts';
import { IDS, idsOf, laidOut, p } from './laid-out.ts';
import { read, readAll, valuesOf } from './pages.ts';

describe('what is no section', () => {
  const contents = `<ul>${SECTIONS.map(({ number, heading }) => `<li><a href="#${number}">${number}、${heading}</a></li>`).join('')}</ul>`;
  const everything = SECTIONS.map(({ heading }) => heading).join('、');
  const same: Record<string, (body: string) => string> = {
    'a table of contents above': (body) => contents + body,
    'a table of contents below': (body) => body + contents,
    'one with page numbers': (body) =>
      p('目录') + SECTIONS.map(({ number, heading }, at) => p(`${number}、${heading}……${at + 1}`)).join('') + body,
    'one in one paragraph': (body) =>
      p(SECTIONS.map(({ number, heading }) => `${number}、${heading}`).join('；')) + body,
    'a preamble that lists them': (body) => p(`本报告由${everything}等六部分组成。`) + body,
    'a preamble over lines': (body) =>
      p('本报告包括：') + SECTIONS.map(({ heading }) => p(`${heading}、`)).join('') + p('六个部分。') + body,
    'a signature': (body) => `${body}${p('云泽市自然资源局')}${p('2025年1月21日')}`,
    'links behind the article': (body) =>
      `<div>${body}</div><div>${p('上一篇：云泽市水务局2023年政府信息公开工作年度报告')}${p('相关链接')}</div>`,
  };
  it.each(Object.entries(same))('%s', (_, wrap) => {
    const found = read(laidOut({}, {}, wrap));
    const plain = read(laidOut({}));
    expect(found.sections.map(({ id, length }) => [id, length])).toEqual(
      plain.sections.map(({ id, length }) => [id, length]),
    );
  });

  it.each(IDS.slice(1))('a table of contents that lists %s, which the report lacks', (id) => {
    const found = read(laidOut({}, { faults: { missingSections: [id] } }, (body) => contents + body));
    expect(found.sections.map((section) => section.id)).toEqual(IDS.filter((each) => each !== id));
  });

  it.each<[string, string[]]>([
    [
      '（一）',
      [
        '（一）主动公开政府信息情况',
        '按目录公开。',
        '（二）收到和处理政府信息公开申请情况',
        '收到十件。',
        '（三）政府信息公开行政复议、行政诉讼情况',
        '两件。',
      ],
    ],
    [
      '1.',
      ['1.主动公开政府信息情况', '按目录公开。', '2.依申请公开情况', '收到十件。', '3.其他需要报告的事项', '略。'],
    ],
    ['no number', ['主动公开政府信息', '按目录公开。', '依申请公开情况', '收到十件。']],
  ])('sub-headings of section one with the words of later ones, numbered %s', (_, overview) => {
    const found = read(laidOut({}, { faults: { text: { overview } } }));
    expect(idsOf(laidOut({}, { faults: { text: { overview } } }))).toEqual(IDS);
    expect(found.sections[0]!.length).toBeGreaterThan(10);
    const lacking = laidOut({}, { faults: { text: { overview }, missingSections: ['proceedings'] } });
    expect(errorsOf(read(lacking))).toEqual(['section-missing']);
  });

  it('the labels of table three, also where its cells are lines', () => {
    for (const shape of ['flat-text', 'cell-per-line', 'lost-rowspans'] as const)
      expect(idsOf(report({ shape, faults: { missingSections: ['applications'] } }).text)).toEqual(
        IDS.filter((id) => id !== 'applications'),
      );
  });

  it('several reports are several, the same twice is one', () => {
    const two = readAll(severalReports([{}, { agency: '云泽市水务局', values: values('2021', 7) }]).text);
    expect(two.map((each) => [each.agency?.name, each.sections.length])).toEqual([
      ['云泽市自然资源局', 6],
      ['云泽市水务局', 6],
    ]);
    expect(valuesOf(two[1]!)).toEqual(values('2021', 7));
    const body = bodyHtml(article());
    const twice = `${titleHtml(article())}<div>${body}</div><div style="display:none">${titleHtml(article())}${body}</div>`;
    expect(readAll(page(twice, { title: article().title }))).toHaveLength(1);
  });
});

describe('headings that changed places', () => {
  it('are out of order, and none of them is missing', () => {
    const html = laidOut(
      {},
      {
        faults: {
          headings: {
            applications: '三、政府信息公开行政复议、行政诉讼情况',
            proceedings: '四、收到和处理政府信息公开申请情况',
          },
        },
      },
    );
    const rules = errorsOf(read(html));
    expect(rules).not.toContain('section-missing');
    expect(
      read(html)
        .sections.map(({ id }) => id)
        .sort(),
    ).toEqual([...IDS].sort());
  });
});
