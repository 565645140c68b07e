/** What a saved page is: reports in every shape, and what must not be taken for one. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectSnapshot } from '../../lib/detect/snapshot.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import { SECTIONS } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { bodyHtml, escaped, page, paragraph } from '../fixtures/html.ts';
import { allShapes, type FixturePage, NEGATIVE_NAMES, negative, severalReports } from '../fixtures/index.ts';
import { classOf, pageWith } from '../parse/pages.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const classOfPage = ({ bytes, contentType }: FixturePage) =>
  detectSnapshot(gatherFile(bytes, contentType === 'text/plain' ? 'page.txt' : 'page.html')).class;

describe('a report', () => {
  const shapes = [...allShapes(), ...allShapes({ form: '2019' })].filter(
    (each) => !each.live || each.name === 'shadow-root',
  );
  it.each(shapes)('$name', (each) => expect(classOfPage(each)).toBe('report'));
  it('several on a page', () => expect(classOfPage(severalReports([{}, { agency: '云泽市水务局' }]))).toBe('report'));

  it.each([
    ...['财政局', '审计局', '教育局', '教育局所属学校管理中心', '政务服务中心', '公共资源交易中心', '医疗保障局'],
    ...['人民政府法制办公室', '高新区教育局', '机关事务管理局', '图书馆', '统计局', '行政学院', '绩效管理办公室'],
    ...[
      '预算编制中心',
      '医院管理中心',
      '热力管理办公室',
      '公交管理处',
      '组织部',
      '法治政府建设办公室',
      '大学路街道办事处',
    ],
  ])('of 云泽市%s, well put or not', (name) => {
    const agency = `云泽市${name}`;
    for (const title of [
      `${agency}2024年政府信息公开工作年度报告`,
      `2024年${agency}政府信息公开工作年度报告`,
      `${agency}2024年政府信息公开年度报告`,
      `${agency}2024年度政府信息公开工作报告`,
    ])
      expect(classOf(pageWith({}, { agency, faults: { title } })), title).toBe('report');
  });

  it.each([
    '2024年政府信息公开工作年度报告',
    '政府信息公开工作年报',
    '工作年度报告',
    '云泽市财政局2024年政务公开工作总结',
    '云泽市财政局',
    '政府信息公开',
  ])('that calls itself %s', (title) => expect(classOf(pageWith({}, { faults: { title } }))).toBe('report'));

  it.each([
    '印发关于做好政府信息公开工作年度报告编制工作的通知，召开年度报告编制部署会。',
    '部门预算、决算和三公经费按期公开，法治政府建设年度报告和政府网站工作年度报表已发布。',
    '现就有关事项通知如下。',
    '参照《高等学校信息公开办法》，发布一图读懂等政策解读十二篇。',
  ])('whose text says: %s', (text) => {
    const faults = { text: { overview: [text, text], problems: [text] } };
    expect(classOf(pageWith({}, { faults }))).toBe('report');
    expect(classOf(pageWith({}, { faults }, { paragraph: (each) => `<h3>${each}</h3>` }))).toBe('report');
  });

  it("beside a list of other years, below a column's heading, without its tables, with one section left", () => {
    const list = [2023, 2022, 2021, 2020].map(
      (year) => `<li><a href="${year}.html">云泽市自然资源局${year}年政府信息公开工作年度报告</a></li>`,
    );
    const html = pageWith({});
    expect(classOf(html.replace('<div class="foot">', `<ul>${list.join('')}</ul><div class="foot">`))).toBe('report');
    expect(
      classOf(html.replace('<div class="top">', '<h1>法治政府建设专栏</h1><h2>部门预决算</h2><div class="top">')),
    ).toBe('report');
    expect(
      classOf(
        html.replace(
          '<div class="foot">',
          '<h2>关于做好2024年政府信息公开工作年度报告编制工作的通知</h2><div class="foot">',
        ),
      ),
    ).toBe('report');
    expect(classOf(pageWith({}, { faults: { missingTables: ['disclosure', 'applications', 'proceedings'] } }))).toBe(
      'report',
    );
    expect(classOf(pageWith({}, { faults: { missingSections: ['disclosure', 'applications', 'proceedings'] } }))).toBe(
      'report',
    );
  });
});

describe('no report', () => {
  it.each(NEGATIVE_NAMES)('%s', (name) => {
    const each = negative(name);
    expect(classOfPage(each)).toBe(each.class);
  });

  const whole = bodyHtml(article());
  const headings = SECTIONS.map(({ number, heading }) => paragraph(`${number}、${heading}`) + paragraph('略。')).join(
    '',
  );
  const titled = (title: string, body: string) =>
    page(`<h1>${escaped(title)}</h1>${body}`, { title, column: '政府信息公开' });

  it.each([
    '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    '关于报送2024年政府信息公开工作年度报告的通知',
    '云泽市2024年政府信息公开工作年度报告编制工作方案',
    '关于2024年政府信息公开工作年度报告检查情况的通报',
    '云泽市政府信息公开工作年度报告（模板）',
    '2024年政府信息公开工作年度报告填报说明',
    '云泽大学2023-2024学年信息公开工作年度报告',
    '云泽市第一中学2024年信息公开工作年度报告',
    '云泽市自来水公司2024年信息公开年度报告',
    '云泽市财政局2024年法治政府建设情况报告',
    '云泽市财政局2024年部门预算公开说明',
    '2024年政府网站工作年度报表',
  ])('%s, though all headings and tables stand in it', (title) => {
    expect(classOf(titled(title, whole))).toBe('none');
    expect(classOf(titled(title, headings))).toBe('none');
    expect(classOf(`${title}\n\n各县区、各部门：\n${headings.replaceAll(/<\/?p>/g, '\n')}`, 'page.txt')).toBe('none');
  });

  it.each([
    ...['市政府办召开2024年政府信息公开工作年度报告编制工作部署会', '云泽市财政局扎实做好政府信息公开年报编制工作'],
    ...['全面完成2024年政府信息公开年报', '云泽市政府信息公开工作年度报告制度', '政府信息公开指南', '政府信息公开年报'],
    ...['政府信息公开工作年度报告', '2024年云泽市国民经济和社会发展统计公报', '云泽股份有限公司2024年年度报告'],
    ...['云泽市人民政府2024年政府工作报告', '云泽市财政局2024年工作总结', '2024年度行政执法工作年度报告'],
    ...['市场主体年报公示提醒', '云泽市审计局关于2023年度预算执行的审计工作报告', '2024年政务公开工作要点'],
  ])('%s', (title) => {
    const news = [
      '近日，市政府办公室梳理了全市总体情况。',
      '主动公开政府信息情况平稳，收到和处理政府信息公开申请情况正常。',
    ];
    expect(classOf(titled(title, news.map(paragraph).join('')))).toBe('none');
  });
});

it('a notice below a column that is called after the reports is a notice', () => {
  const title = '关于做好2024年政府信息公开工作年度报告编制工作的通知';
  const html = `<html><head><title>${title}_政府信息公开年度报告_云泽市</title></head><body><p>${title}</p>${bodyHtml(article())}</body></html>`;
  expect(classOf(html)).toBe('none');
});

if (existsSync(`${CORPUS}detection.jsonl`)) {
  const entries = readFileSync(`${CORPUS}detection.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; class: string });
  describe('real pages', () => {
    it.each(entries)('$file', ({ file, class: due }) =>
      expect(detectSnapshot(gatherFile(readFileSync(`${CORPUS}${file}`), file)).class).toBe(due),
    );
  });
} else process.stdout.write('tests/detect: no ../shared/corpus here, its pages are not tried\n');
