import { bodyHtml, titleHtml } from '../../fixtures/html.ts';
import { FLAT } from '../flat.ts';
import type { Fault, Plan, Shape } from '../plan.ts';

const onPage = (
  change: (html: string, plan: Plan) => string,
  planted: ReturnType<Fault['plant']> = {},
): Pick<Fault, 'plant'> => ({
  plant: (plan) => {
    plan.pageChanges.push((html) => change(html, plan));
    return planted;
  },
});
const META = /(<meta name="ArticleTitle" content=")[^"]*/;
/** What stands between the title and the foot. */
const CONTENT = /(<div class="position">[\s\S]*?<\/div>)[\s\S]*(<div class="foot">)/;
const title = (plan: Plan): string => `${plan.body.name}${plan.year}年政府信息公开工作年度报告`;
const TEXT: readonly Shape[] = [...FLAT];

export const publicationFaults: readonly Fault[] = [
  {
    rule: 'titles-differ',
    what: 'ArticleTitle of the year before',
    html: true,
    also: ['year-inconsistent'],
    ...onPage((html, plan) => html.replace(META, `$1${title(plan).replace(String(plan.year), String(plan.year - 1))}`)),
  },
  {
    rule: 'titles-differ',
    what: 'ArticleTitle of another agency',
    html: true,
    also: ['agency-name', 'other-agency'],
    ...onPage((html, plan) => html.replace(META, `$1远山县林业局${plan.year}年政府信息公开工作年度报告`)),
  },
  {
    rule: 'host-not-government',
    what: 'saved from a host that is none of a government',
    html: true,
    ...onPage((html) => `<!-- saved from url=(0043)http://www.yunze-gongkai.com/nb/202501/9.html -->\n${html}`, {
      quote: 'yunze-gongkai',
    }),
  },
  {
    rule: 'report-as-image',
    what: 'one long picture',
    html: true,
    also: ['table-missing', 'section-missing', 'table-as-image', 'attachment-only', 'aspect-missing'],
    ...onPage((html, plan) =>
      html.replace(
        CONTENT,
        (_, head: string, foot: string) =>
          `${head}<h1>${title(plan)}</h1><p><img src="/images/nb.jpg" width="900" height="6200"></p>${foot}`,
      ),
    ),
  },
  {
    rule: 'attachment-only',
    what: 'a link to a document and nothing else',
    html: true,
    also: ['table-missing', 'section-missing', 'aspect-missing'],
    ...onPage((html, plan) =>
      html.replace(
        CONTENT,
        (_, head: string, foot: string) =>
          `${head}<h1>${title(plan)}</h1><p>附件：<a href="/files/nb.pdf">${title(plan)}.pdf</a></p>${foot}`,
      ),
    ),
  },
  ...(['新建 Microsoft Word 文档.docx', '年度报告（终稿）.pdf'] as const).map(
    (name): Fault => ({
      rule: 'attachment-name',
      what: name,
      html: true,
      not: ['numbers-lost', 'definition-list', 'one-table', 'headings-in-cells'],
      plant: (plan) => {
        const other = plan.parts.at(-1);
        if (other?.id !== 'other') return null;
        other.paragraphs.push('附件如下');
        plan.pageChanges.push((html) =>
          html.replace('附件如下', `<a href="/files/2025/a1.${name.split('.').at(-1)}">${name}</a>`),
        );
        return { quote: name.split('.')[0]!.slice(0, 8) };
      },
    }),
  ),
  {
    rule: 'several-reports',
    what: 'another body’s report below',
    html: true,
    not: [...TEXT, 'numbers-lost'],
    also: [
      'titles-differ',
      'other-agency',
      'agency-name',
      'section-order',
      'numbering-broken',
      'table-repeated',
      'paragraph-repeated',
    ],
    ...onPage((html, plan) =>
      html.replace('<div class="foot">', () => `<div class="article">${another(plan)}</div><div class="foot">`),
    ),
  },
  {
    rule: 'local-items-missing',
    what: 'Shandong’s items in section six',
    plant: (plan) => {
      const section = plan.parts.find(({ id }) => id === 'other');
      if (!section) return null;
      section.paragraphs = ['（一）收取信息处理费情况。本年度未收取信息处理费。'];
      plan.profile = 'shandong';
      return {};
    },
  },
];

/** A second whole report, of another body. */
function another(plan: Plan): string {
  const parts = [
    '总体情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ];
  const written = {
    form: plan.form,
    title: `远山县林业局${plan.year}年政府信息公开工作年度报告`,
    agency: '远山县林业局',
    year: plan.year,
    published: plan.published,
    preamble: [],
    parts: parts.map((heading, index) => ({
      id: (['overview', 'disclosure', 'applications', 'proceedings', 'problems', 'other'] as const)[index]!,
      heading: `${'一二三四五六'[index]}、${heading}`,
      paragraphs: ['林业局全年公开信息若干条，工作平稳。'],
      table: null,
    })),
    values: {},
  };
  return titleHtml(written) + bodyHtml(written);
}
