/** Title, agency, year and dates: what a report says of itself. */
import { describe, expect, it } from 'vitest';
import { classifyAgency } from '../../lib/parse/agency.ts';
import { article } from '../fixtures/article.ts';
import { bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import { report } from '../fixtures/index.ts';
import { pageWith, read } from './pages.ts';

const titled = (title: string) => read(pageWith({}, { faults: { title } }));

describe('a title', () => {
  it.each([
    '云泽市财政局2024年政府信息公开工作年度报告',
    '2024年云泽市财政局政府信息公开工作年度报告',
    '云泽市财政局政府信息公开工作2024年度报告',
    '云泽市财政局2024年度政府信息公开工作年度报告',
    '云泽市财政局 2024 年 政府信息公开工作年度报告',
    '云泽市财政局２０２４年政府信息公开工作年度报告',
    '云泽市财政局二〇二四年政府信息公开工作年度报告',
    '云泽市财政局2024年政府信息公开工作年度报告（图片版）',
    '云泽市财政局2024年政府信息公开工作年度报告.pdf',
    '《云泽市财政局2024年政府信息公开工作年度报告》',
  ])('%s is well put', (title) =>
    expect(titled(title)).toMatchObject({
      title: { canonical: true },
      agency: { name: '云泽市财政局', source: 'title' },
      year: 2024,
    }),
  );

  it.each([
    '云泽市财政局2024年度政府信息公开工作报告',
    '云泽市财政局2024年政府信息公开年度报告',
    '云泽市财政局2024年政府信息公开年度工作报告',
    '云泽市财政局2024年政府信息公开工作年报',
    '云泽市财政局2024年政务公开工作总结',
    '云泽市财政局2024年政务信息公开年度报告',
    '2024年云泽市财政局政府信息公开年度报告',
    '云泽市财政局关于2024年政府信息公开年度报告',
    '云泽市财政局政府信息公开工作年度报告',
  ])('%s is not, and names its agency all the same', (title) =>
    expect(titled(title)).toMatchObject({
      title: { text: title, canonical: false },
      agency: { name: '云泽市财政局', source: 'title' },
      year: 2024,
    }),
  );

  it.each(['2024年政府信息公开工作年度报告', '政府信息公开工作年度报告', '工作年度报告'])(
    '%s names no agency',
    (title) => {
      const found = titled(title);
      expect(found.title).toMatchObject({ text: title, canonical: false });
      expect(found).toMatchObject({ agency: { source: 'ContentSource' }, year: 2024 });
    },
  );

  const body = bodyHtml(article());
  it.each<[string, string]>([
    ['over three lines', '<p>云泽市财政局</p><p>2024年</p><p>政府信息公开工作年度报告</p>'],
    ['broken by br', '<h1>云泽市财政局<br>2024年政府信息公开工作年度报告</h1>'],
    ['in a cell of the layout', '<table><tr><td>云泽市财政局2024年政府信息公开工作年度报告</td></tr></table>'],
    [
      "below the crumbs and another report's link",
      '<p>当前位置：首页 &gt; 政府信息公开年报</p><p>云泽市财政局2024年政府信息公开工作年度报告</p>',
    ],
  ])('%s', (_, head) =>
    expect(read(`<html><body>${head}${body}</body></html>`)).toMatchObject({
      title: { canonical: true },
      agency: { name: '云泽市财政局' },
      year: 2024,
    }),
  );

  it("from the page itself where the body has none, the site's name apart", () => {
    for (const head of [
      '<title>云泽市财政局2024年政府信息公开工作年度报告_云泽市人民政府</title>',
      '<title>云泽市财政局2024年政府信息公开工作年度报告 - 云泽市 - 政府网</title>',
      '<meta name="ArticleTitle" content="云泽市财政局2024年政府信息公开工作年度报告">',
    ])
      expect(read(`<html><head>${head}</head><body>${body}</body></html>`)).toMatchObject({
        title: { canonical: true },
        agency: { name: '云泽市财政局' },
      });
  });

  it('of a text whose first line is the heading of section one', () => {
    const text = report({ shape: 'plain-text' }).text;
    const [title = '', ...rest] = text.split('\n');
    const moved = rest.join('\n').replace('一、总体情况\n', `一、总体情况\n${title}\n`);
    expect(read(moved, 'a.txt').title).toMatchObject({ text: title, canonical: true });
  });
});

describe('an agency that the title does not name', () => {
  const anonymous = (extra: string, head = '') =>
    read(
      `<html><head>${head}</head><body><h1>2024年政府信息公开工作年度报告</h1>${extra.startsWith('<p>云泽') ? '' : extra}${bodyHtml(article())}${extra.startsWith('<p>云泽') ? extra : ''}</body></html>`,
    ).agency;
  it('is the one that signed, that published, whose site it is', () => {
    expect(anonymous('<p>云泽市财政局</p><p>2025年1月20日</p>')).toMatchObject({
      name: '云泽市财政局',
      source: 'signature',
    });
    expect(anonymous('<p>发布机构：云泽市财政局　公开日期：2025-01-20</p>')).toMatchObject({
      name: '云泽市财政局',
      source: 'publisher',
    });
    expect(
      anonymous('<table><tr><td>发布机构</td><td>云泽市财政局</td><td>文号</td><td></td></tr></table>'),
    ).toMatchObject({ name: '云泽市财政局', source: 'publisher' });
    expect(anonymous('', '<meta name="SiteName" content="云泽市财政局">')).toMatchObject({
      name: '云泽市财政局',
      source: 'SiteName',
    });
    expect(anonymous('')).toBeNull();
  });

  it.each<[string, string | null, string | null]>([
    ['昭通市人民政府', 'government', 'prefecture'],
    ['云泽市', 'government', null],
    ['开远市人民政府', 'government', null],
    ['云泽县人民政府', 'government', 'county'],
    ['河北省人民政府办公厅', 'governmentOffice', 'province'],
    ['北京市海淀区人民政府', 'government', 'county'],
    ['上海市浦东新区人民政府', 'government', 'county'],
    ['北京市财政局', 'department', 'province'],
    ['新疆维吾尔自治区人民政府', 'government', 'province'],
    ['伊犁哈萨克自治州人民政府', 'government', 'prefecture'],
    ['锡林郭勒盟行政公署', 'government', 'prefecture'],
    ['吉林省吉林市人民政府', 'government', 'prefecture'],
    ['通辽市科尔沁左翼中旗人民政府', 'government', 'county'],
    ['朝阳市人民政府', 'government', 'prefecture'],
    ['镇海区人民政府', 'government', 'county'],
    ['乡宁县人民政府', 'government', 'county'],
    ['桃江县松木塘镇人民政府', 'township', 'town'],
    ['云泽市东漖街道办事处', 'township', 'town'],
    ['东漖街道', 'township', 'town'],
    ['国家税务总局', 'ministry', 'nation'],
    ['财政部', 'ministry', 'nation'],
    ['海关总署', 'ministry', 'nation'],
    ['国务院国有资产监督管理委员会', 'ministry', 'nation'],
    ['国家税务总局昭通市税务局', 'department', 'prefecture'],
    ['平潭综合实验区管理委员会', 'zone', null],
    ['云泽市高新技术产业开发区管委会', 'zone', null],
    ['熊口管理区', 'zone', null],
    ['云泽市城市管理委员会', 'department', null],
    ['云泽市乡村振兴局', 'department', null],
    ['济南市城乡水务局', 'department', 'prefecture'],
    ['云泽市公安局交通警察支队', 'department', null],
    ['云泽市地方志编纂委员会办公室', 'department', null],
    ['云泽市公共资源交易中心', 'department', null],
    ['云泽市总工会', 'authorisedOrg', null],
    ['云泽市残疾人联合会', 'authorisedOrg', null],
    ['看看', null, null],
  ])('%s is %s of %s', (name, kind, level) => expect(classifyAgency(name)).toEqual({ kind, level }));
});

describe('dates', () => {
  const dated = (extra: string, head = '', url = '') =>
    read(
      `${url && `<!-- saved from url=(0042)${url} -->`}<html><head>${head}</head><body><h1>云泽市财政局2024年政府信息公开工作年度报告</h1>${extra}${bodyHtml(article())}<p>云泽市财政局</p><p>二〇二五年一月二十日</p></body></html>`,
    ).dates.map(({ source, date }) => `${source} ${date}`);
  it.each<[string, string[]]>([
    [dated('<p>发布日期：2025-01-21 09:30</p>').join(), ['visible 2025-01-21', 'signature 2025-01-20']],
    [dated('<p>时间：2025年1月9日</p>').join(), ['signature 2025-01-20']],
    [
      dated('<table><tr><td>公开日期：</td><td>2025年1月9日</td><td>文号</td><td>无</td></tr></table>').join(),
      ['visible 2025-01-09', 'signature 2025-01-20'],
    ],
    [dated('', '<meta name="PubDate" content="2025-02-30 09:30">').join(), ['signature 2025-01-20']],
    [
      dated('', '<meta name="PubDate" content="2025/1/8 09:30">').join(),
      ['PubDate 2025-01-08', 'signature 2025-01-20'],
    ],
    [
      dated('', '', 'http://www.yunze.gov.cn/zwgk/202501/t20250116_7794358.shtml').join(),
      ['url 2025-01-16', 'signature 2025-01-20'],
    ],
    [
      dated('', '', 'http://www.yunze.gov.cn/art/2025/1/5/art_16516_1541057.html').join(),
      ['url 2025-01-05', 'signature 2025-01-20'],
    ],
    [dated('', '', 'http://www.yunze.gov.cn/zwgk/20251399/1.html').join(), ['signature 2025-01-20']],
  ])('%s', (found, due) => expect(found).toBe(due.join()));

  it('a year comes from the title, else the period, else the address', () => {
    const anonymous = (text: string, url = '') =>
      read(
        `${url && `<!-- saved from url=(0042)${url} -->`}<html><body><h1>政府信息公开工作年度报告</h1>${text}</body></html>`,
      );
    const whole = bodyHtml(article());
    expect(anonymous(whole)).toMatchObject({ year: 2024, yearSource: 'period' });
    const bare = whole.replace(/<p>[^<]{0,80}统计期限[^<]{0,80}<\/p>/, '');
    expect(anonymous(bare, 'http://x.gov.cn/module/xxgk/xxgkAnnualReport.jsp?area=1&fbtime=2023')).toMatchObject({
      year: 2023,
      yearSource: 'url',
    });
    expect(titled('云泽市财政局2023年政府信息公开工作年度报告')).toMatchObject({ year: 2023, yearSource: 'title' });
    expect(
      read(page(titleHtml(article({ form: '2019' })) + bodyHtml(article({ form: '2019' })), { title: 'x' })).year,
    ).toBe(2020);
  });
});
