/** Dates, titles, agencies and cited documents on whole pages: honest ones in every shape, and faults as clerks make them. */
import { expect, test } from 'vitest';
import { article } from '../fixtures/article.ts';
import { bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import { allShapes } from '../fixtures/index.ts';
import { plainText } from '../fixtures/text.ts';
import type { Article, ReportOptions } from '../fixtures/types.ts';
import { audits, encoder, says } from './on-pages.ts';

/** What honest reports say of years, bodies and documents. */
const HONEST: NonNullable<ReportOptions['faults']> = {
  text: {
    overview: [
      '2024年，云泽市自然资源局按照《中华人民共和国政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）开展工作，全年公开信息906条，较2023年增加62条。',
      '（一）主动公开。2023年度部门决算于8月公开，2024年度部门预算于3月公开；《2023年政务公开工作要点》逐条落实。',
      '（二）依申请公开。新收申请3件，2023年为5件，同比下降四成；依照《条例》第三十二条征求第三方意见1次。',
      '（三）政府信息管理。截至2023年底有效规范性文件12件，2024年新制发2件。自2023年6月起实行逐件标注。',
      '（四）平台建设。2023年12月启用的检索系统运行平稳，与云泽市大数据中心、云泽市公安局共享目录。',
      '（五）监督保障。2023年度考核结果为优秀，2024年1月18日发布2023年政府信息公开工作年度报告。',
    ],
    problems: ['针对2023年存在的问题，今年逐项整改。主要问题是公开格式不统一；将在2025年6月30日前完成改进。'],
  },
};

test.each(
  allShapes({ faults: HONEST })
    .filter(({ live }) => !live)
    .map((shape) => [shape.name, shape] as const),
)('an honest report yields nothing: %s', (_, shape) => {
  const read = audits(shape.bytes, shape.contentType === 'text/plain' ? 'a.txt' : 'a.html', shape.url);
  expect(read).toHaveLength(1);
  expect(says(read)).toEqual([]);
});

type Change = (written: Article) => Partial<Article>;
interface Planted {
  readonly of: string;
  readonly change?: Change;
  readonly options?: ReportOptions;
  /** The title that the page gives it, beside the report's own. */
  readonly heading?: string;
  readonly signed?: readonly string[];
  readonly url?: string;
  readonly finds: readonly string[];
  /** What a text file cannot show. */
  readonly onPageOnly?: boolean;
}

const preamble =
  (...lines: string[]): Change =>
  () => ({ preamble: lines });
const overview = (...lines: string[]): ReportOptions => ({
  faults: { text: { overview: ['2024年，我局按条例要求开展工作。', ...lines] } },
});
const PERIOD = '所列数据的统计期限自2024年1月1日起至2024年12月31日止。';
const AGENCY = '云泽市自然资源局';

const PLANTED: readonly Planted[] = [
  { of: 'late', options: { published: '2025-02-18' }, finds: ['published-late:error:fail'] },
  { of: 'on the last day', options: { published: '2025-01-31' }, finds: [] },
  { of: 'a government in March', options: { agency: '云泽市人民政府', published: '2025-03-31' }, finds: [] },
  {
    of: 'a town, late',
    options: { agency: '临川县桃溪镇人民政府', published: '2025-02-08' },
    finds: ['published-late:warning:fail'],
  },
  {
    of: 'put online before the year ended',
    options: { published: '2024-11-11' },
    finds: ['published-early:warning:fail'],
    onPageOnly: true,
  },
  {
    of: 'last year’s period',
    change: preamble('所列数据的统计期限自2023年1月1日起至2023年12月31日止。'),
    finds: ['year-inconsistent:error:fail'],
  },
  {
    of: 'another period',
    change: preamble('统计时间为2023年12月1日至2024年11月30日。'),
    finds: ['period-wrong:error:fail'],
  },
  {
    of: 'last year’s preamble',
    change: preamble(`现公布${AGENCY}2023年政府信息公开工作年度报告。`, PERIOD),
    finds: ['year-inconsistent:error:fail'],
  },
  { of: 'signed a year early', signed: [AGENCY, '2024年1月15日'], finds: ['year-inconsistent:warning:fail'] },
  {
    of: 'up to the end of last year',
    options: overview('（一）主动公开。截至2023年底，共公开信息812条。'),
    finds: ['year-stale:warning:fail'],
  },
  {
    of: 'last year’s sentence',
    options: overview('（三）2023年，我局按季度核对公开目录。'),
    finds: ['year-stale:warning:fail'],
  },
  {
    of: 'this year’s accounts',
    options: overview('7月公开2024年度部门决算。'),
    finds: ['accounts-too-early:info:fail'],
  },
  { of: '31 November', options: overview('11月31日举办开放日。'), finds: ['date-impossible:warning:fail'] },
  {
    of: 'the wrong year of publication',
    options: overview('已于2024年1月20日前公布2024年报告。'),
    finds: ['publication-year-wrong:warning:fail'],
  },
  { of: 'a short name', options: { agency: '云泽市住建局' }, finds: ['agency-name:warning:fail'] },
  {
    of: 'a short name below',
    signed: ['云泽市自规局', '2025年1月15日'],
    options: { agency: '云泽市自然资源和规划局' },
    finds: ['agency-name:warning:fail'],
  },
  {
    of: 'another body’s preamble',
    change: preamble(`现将云泽市水务局2024年政府信息公开工作年度报告公布如下。`, PERIOD),
    finds: ['other-agency:warning:fail'],
  },
  { of: 'another body’s signature', signed: ['云泽市水务局', '2025年1月15日'], finds: ['agency-name:warning:fail'] },
  {
    of: 'another body’s signature, with its date on the same line',
    signed: ['特此公布。', '云泽市水务局 2025年1月15日'],
    finds: ['agency-name:warning:fail'],
  },
  {
    of: 'late, known by the signature alone',
    signed: ['', `${AGENCY}　2025年3月15日`],
    options: { published: '' },
    finds: ['published-late:error:fail'],
  },
  {
    of: 'another body calls itself 我局',
    options: overview('云泽市水务局（以下简称“我局”）公开信息906条。'),
    finds: ['other-agency:warning:fail'],
  },
  {
    of: 'another year in the page’s heading',
    heading: `${AGENCY}2023年政府信息公开工作年度报告`,
    finds: ['titles-differ:warning:fail'],
    onPageOnly: true,
  },
  {
    of: 'a letter',
    change: preamble('市政府办公室：', `现将有关情况报告如下，${PERIOD}`),
    finds: ['covering-letter:warning:fail'],
  },
  {
    of: 'the old decree',
    change: preamble(`根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制，${PERIOD}`),
    finds: ['basis-obsolete:warning:fail'],
  },
  {
    of: 'the old notice',
    change: preamble(`按照国办公开办函〔2019〕60号编制，${PERIOD}`),
    finds: ['basis-obsolete:warning:fail'],
  },
  {
    of: 'the old title with the new number',
    change: preamble(`按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制，${PERIOD}`),
    finds: ['basis-mismatch:warning:fail'],
  },
  {
    of: 'a host of its own',
    url: 'http://www.yunze-zwgk.com/nb/1.html',
    finds: ['host-not-government:warning:fail'],
    onPageOnly: true,
  },
  {
    of: 'a bare address',
    url: 'http://122.0.2.24:8080/nb/1.html',
    finds: ['host-not-government:info:fail'],
    onPageOnly: true,
  },
];

const dayOf = ({ published }: Article): string => published.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

function written({ options = {}, change, signed }: Planted): { article: Article; tail: readonly string[] } {
  const made = article(options);
  return { article: { ...made, ...change?.(made) }, tail: signed ?? [made.agency, dayOf(made)] };
}

test.each(PLANTED.map((each) => [each.of, each] as const))('on a page: %s', (_, planted) => {
  const { article: made, tail } = written(planted);
  const heading = planted.heading ?? made.title;
  const head = planted.heading ? `${titleHtml({ ...made, title: heading })}<p>${made.title}</p>` : titleHtml(made);
  const body = bodyHtml(made) + tail.map((line) => `<p style="text-align:right">${line}</p>`).join('');
  const html = page(`<div id="zoom">${head}${body}</div>`, {
    title: heading,
    published: made.published,
    siteName: made.agency,
  });
  expect(says(audits(encoder.encode(html), 'a.html', planted.url ?? 'http://www.yunze.gov.cn/nb/1.html'))).toEqual(
    planted.finds,
  );
});

test.each(PLANTED.filter(({ onPageOnly }) => !onPageOnly).map((each) => [each.of, each] as const))(
  'in saved text: %s',
  (_, planted) => {
    const { article: made } = written(planted);
    const [agencyLine, dateLine] = planted.signed ?? [made.agency, dayOf(made)];
    const text = plainText(made).trimEnd().split('\n').slice(0, -2).join('\n');
    expect(says(audits(encoder.encode(`${text}\n${agencyLine}\n${dateLine}\n`), 'a.txt'))).toEqual(planted.finds);
  },
);
