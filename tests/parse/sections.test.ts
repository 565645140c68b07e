/** The six sections, by place and key words, in any numbering; and what only looks like one of them. */
import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../lib/model/form.ts';
import { report } from '../fixtures/index.ts';
import { values } from '../fixtures/values.ts';
import { errorsOf } from './findings.ts';
import { HAN, IDS, idsOf, laidOut, p, without } from './laid-out.ts';
import { read, valuesOf } from './pages.ts';

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
