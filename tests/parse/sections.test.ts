/** The six sections, by place and key words, in any numbering; and what only looks like one of them. */
import { describe, expect, it } from 'vitest';
import { SECTIONS, type SectionId } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { type BodyStyle, bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import { report, severalReports } from '../fixtures/index.ts';
import type { ReportOptions } from '../fixtures/types.ts';
import { values } from '../fixtures/values.ts';
import { errorsOf } from './findings.ts';
import { read, readAll, valuesOf } from './pages.ts';

const IDS = SECTIONS.map(({ id }) => id);
const HAN = '一二三四五六';
const without = (heading: string): string => heading.replace(/^[一二三四五六]、/, '');
const p = (text: string): string => `<p>${text}</p>`;

function laidOut(style: BodyStyle, options: ReportOptions = {}, wrap = (body: string) => body): string {
  const written = article(options);
  return page(titleHtml(written) + wrap(bodyHtml(written, style)), { title: written.title });
}
const idsOf = (html: string): string[] =>
  read(html).sections.map(({ id, repeated }) => (repeated ? `${id} again` : id));

describe('numbering', () => {
  const numbers: Record<string, (words: string, n: number) => string> = {
    '一.': (words, n) => `${HAN[n]}.${words}`,
    '一．': (words, n) => `${HAN[n]}．${words}`,
    '一，': (words, n) => `${HAN[n]}，${words}`,
    '一 ': (words, n) => `${HAN[n]}　${words}`,
    '一）': (words, n) => `${HAN[n]}）${words}`,
    第一部分: (words, n) => `第${HAN[n]}部分　${words}`,
    '第一部分：': (words, n) => `第${HAN[n]}部分：${words}`,
    第一章: (words, n) => `第${HAN[n]}章 ${words}`,
    '（一）': (words, n) => `（${HAN[n]}）${words}`,
    '【一】': (words, n) => `【${HAN[n]}】${words}`,
    '1.': (words, n) => `${n + 1}.${words}`,
    '1、': (words, n) => `${n + 1}、${words}`,
    '1 ': (words, n) => `${n + 1} ${words}`,
    '01': (words, n) => `0${n + 1} ${words}`,
    '(1)': (words, n) => `(${n + 1})${words}`,
    '①': (words, n) => `${'①②③④⑤⑥'[n]}${words}`,
    'I.': (words, n) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][n]}. ${words}`,
    'Ⅰ、': (words, n) => `${'ⅠⅡⅢⅣⅤⅥ'[n]}、${words}`,
    '壹、': (words, n) => `${'壹贰叁肆伍陆'[n]}、${words}`,
    'PART 1': (words, n) => `PART ${n + 1} ${words}`,
    '◆ 一、': (words, n) => `◆ ${HAN[n]}、${words}`,
    lost: (words) => words,
    '★, number lost': (words) => `★${words}`,
    'a full stop behind': (words, n) => `${HAN[n]}、${words}。`,
    'a colon behind': (words, n) => `${HAN[n]}、${words}：`,
    'letters set apart': (words, n) => [...`${HAN[n]}、${words}`].join(' '),
    'invisible characters': (words, n) => `\u200b${HAN[n]}、\ufeff${words}\u00a0`,
    'radicals from a PDF': (words, n) => `${HAN[n]}、${words.replace('行', '⾏')}`,
  };
  it.each(Object.entries(numbers))('%s', (_, number) => {
    const html = laidOut({ heading: (text, part) => p(number(without(text), IDS.indexOf(part.id))) });
    expect(read(html).sections.map(({ id, wording }) => [id, wording])).toEqual(IDS.map((id) => [id, 'canonical']));
    expect(errorsOf(read(html))).toEqual([]);
  });

  const markups: Record<string, (heading: string) => string> = {
    h2: (heading) => `<h2>${heading}</h2>`,
    'h4, number lost': (heading) => `<h4>${without(heading)}</h4>`,
    'a list item, numbered by the browser': (heading) => `<ol><li>${without(heading)}</li></ol>`,
    'a table of one cell': (heading) => `<table><tr><td>${heading}</td></tr></table>`,
    'a table of two cells': (heading) =>
      `<table><tr><td>${heading.slice(0, 2)}</td><td>${heading.slice(2)}</td></tr></table>`,
    'a span for every letter': (heading) => p([...heading].map((letter) => `<span>${letter}</span>`).join('')),
    'number and words in lines of their own': (heading) => p(heading.slice(0, 2)) + p(heading.slice(2)),
    'broken in the middle': (heading) => p(`${heading.slice(0, 6)}<br>${heading.slice(6)}`),
    'a bare line': (heading) => `<font>${heading}</font><br>`,
    'a definition': (heading) => `<dl><dt>${heading}</dt></dl>`,
  };
  it.each(Object.entries(markups))('%s', (_, heading) => {
    const found = read(laidOut({ heading }));
    expect(found.sections.map(({ id }) => id)).toEqual(IDS);
    expect(errorsOf(found)).toEqual([]);
  });

  it.each(['。', '：', '　', ''])('its text in the same paragraph, behind %j', (mark) => {
    const html = laidOut({
      part: (markup, part) => (part.table ? markup : markup.replace(/<\/strong><\/p>\s*<p>/, `</strong>${mark}`)),
    });
    const found = read(html);
    expect(found.sections.map(({ id, wording }) => [id, wording])).toEqual(IDS.map((id) => [id, 'canonical']));
    expect(found.sections.every((section) => section.length > 0 || section.tables > 0)).toBe(true);
  });
});

describe('wording', () => {
  const accepted: Record<SectionId, string[]> = {
    overview: ['政府信息公开总体情况', '政府信息公开工作总体情况', '总体工作情况'],
    disclosure: ['行政机关主动公开政府信息的情况', '主动公开政府信息的情况'],
    applications: ['行政机关收到和处理政府信息公开申请的情况', '收到和处理政府信息公开申请的情况'],
    proceedings: [
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议行政诉讼情况',
    ],
    problems: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进措施',
      '存在问题及改进情况',
      '存在的问题及改进情况',
      '存在的主要问题及整改措施',
    ],
    other: ['其他需要报告事项', '需要报告的其他事项', '其它需要报告的事项'],
  };
  const altered: Record<SectionId, string[]> = {
    overview: ['概述', '基本情况', '工作开展情况', '总体概况', '2024年工作情况'],
    disclosure: ['主动公开情况', '主动公开政府信息详情', '政府信息主动公开情况'],
    applications: ['依申请公开情况', '政府信息公开申请接收与办理情况', '收到和处理申请情况'],
    proceedings: ['复议诉讼情况', '行政复议及诉讼'],
    problems: ['现存问题与改进举措', '下一步工作打算', '问题与不足', '存在的主要问题', '工作中的困难和建议'],
    other: ['其他事项', '其他', '无', '其他需要说明的事项'],
  };
  const cases = (wordings: Record<SectionId, string[]>) =>
    IDS.flatMap((id, at) => wordings[id].map((words) => [id, `${HAN[at]}、${words}`] as const));
  it.each(cases(accepted))('%s: %s is accepted', (id, heading) => {
    const found = read(laidOut({}, { faults: { headings: { [id]: heading } } }));
    expect(found.sections.map((section) => [section.id, section.wording])).toEqual(
      IDS.map((each) => [each, each === id ? 'accepted' : 'canonical']),
    );
    expect(errorsOf(found)).toEqual([]);
  });
  it.each(cases(altered))('%s: %s is altered, and still the section', (id, heading) => {
    const found = read(laidOut({}, { faults: { headings: { [id]: heading } } }));
    expect(found.sections.map((section) => [section.id, section.wording])).toEqual(
      IDS.map((each) => [each, each === id ? 'altered' : 'canonical']),
    );
    expect(errorsOf(found)).toEqual([]);
  });
});

describe('missing and misplaced sections', () => {
  const shapes = ['trs', 'cell-per-line', 'numbers-lost', 'one-table', 'hidden-tabs', 'definition-list'] as const;
  it.each(shapes.flatMap((shape) => IDS.map((id) => [shape, id] as const)))('%s without %s', (shape, id) => {
    const found = read(report({ shape, faults: { missingSections: [id] } }).text);
    expect(found.sections.map((section) => section.id)).toEqual(IDS.filter((each) => each !== id));
    expect(errorsOf(found)).toEqual(['section-missing']);
  });

  it('two to four missing at once', () => {
    const gone: SectionId[] = ['disclosure', 'applications', 'proceedings'];
    expect(errorsOf(read(laidOut({}, { faults: { missingSections: gone } })))).toEqual(
      gone.map(() => 'section-missing'),
    );
  });

  it.each<[string, SectionId[], string[]]>([
    [
      'the last two exchanged',
      ['overview', 'disclosure', 'applications', 'proceedings', 'other', 'problems'],
      ['other', 'problems again'],
    ],
    ['one twice', [...IDS.slice(0, 5), 'problems', 'other'] as SectionId[], ['problems', 'problems again', 'other']],
    ['one again at the end', [...IDS, 'problems'] as SectionId[], ['problems', 'other', 'problems again']],
  ])('%s', (_, order, end) => {
    const found = read(laidOut({}, { faults: { order } }));
    expect(idsOf(laidOut({}, { faults: { order } })).slice(4)).toEqual(end);
    expect(errorsOf(found)).toEqual([]);
    expect(valuesOf(found)).toEqual(values());
  });

  it('empty ones, a sentence or a picture or a document where a table is due', () => {
    expect(errorsOf(read(laidOut({}, { faults: { text: { overview: [] } } })))).toEqual(['section-empty']);
    const sentence = laidOut(
      {},
      { faults: { missingTables: ['applications'], text: { applications: ['本年度未收到政府信息公开申请。'] } } },
    );
    expect(errorsOf(read(sentence))).toEqual(['sentence-for-table']);
    const instead = (markup: string) =>
      laidOut({
        part: (html, part) => (part.id === 'proceedings' ? html.replace(/<table.*<\/table>/s, markup) : html),
      });
    expect(read(instead('<img src="t.png" width="600">')).tables.proceedings.state).toBe('image');
    expect(read(instead('<img src="dot.gif" width="16">')).tables.proceedings.state).toBe('absent');
    expect(read(instead('<a href="t.xls">表四.xls</a>')).tables.proceedings.state).toBe('attachment');
  });
});

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
