/** From a plan to the bytes of a page. */
import { type FieldId, FORMS, type TableId } from '../../lib/model/form.ts';
import { encode } from '../fixtures/encode.ts';
import { bodyHtml, page, tableHtml, titleHtml } from '../fixtures/html.ts';
import { SHAPES as FIXTURES, type Shaped, type ShapeName } from '../fixtures/shapes.ts';
import { printed } from '../fixtures/tables.ts';
import type { Article, Part, PrintedCell, PrintedTable } from '../fixtures/types.ts';
import type { Plan } from './plan.ts';

const FULL = '０１２３４５６７８９';

function figureText(value: number, style: Plan['style']): string {
  const text = String(value);
  switch (style) {
    case 'plain':
      return text;
    case 'thousands': {
      const [whole = '', part] = text.split('.');
      const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
      return part === undefined ? grouped : `${grouped}.${part}`;
    }
    case 'full-width':
      return text.replace(/\d/g, (digit) => FULL[Number(digit)]!);
    case 'padded':
      return `\u3000${text} `;
  }
}

/** A change of a table that is markup already goes into the page as it is: shapes print it through a marker. */
const marker = (id: string): string => `（此处为${id}表）`;

function articleOf(plan: Plan): { article: Article; markup: Map<string, string> } {
  const markup = new Map<string, string>();
  const form = FORMS[plan.form];
  const rows = form.tables.applications.rows.filter((row) => !plan.withoutRows.has(row.id));
  const print = (field: FieldId): string => plan.print.get(field) ?? figureText(plan.figures[field] ?? 0, plan.style);
  const parts = plan.parts.map((each, index): Part => {
    let table: PrintedTable | null = each.table ? printed(form, each.id as TableId, print, rows) : null;
    for (const { table: id, change } of plan.changes) {
      if (id !== each.id || table === null) continue;
      const changed = change(table);
      if (typeof changed !== 'string') table = changed;
      else {
        markup.set(marker(each.id), changed);
        table = null;
      }
    }
    const last = index === plan.parts.length - 1;
    return {
      id: each.id,
      heading: each.heading,
      paragraphs: [
        ...each.paragraphs,
        ...(markup.has(marker(each.id)) ? [marker(each.id)] : []),
        ...(last ? plan.signature : []),
      ],
      table,
    };
  });
  const { form: version, title, body, year, published, preamble } = plan;
  const article = { form: version, title, agency: body.name, year, published, preamble, parts, values: {} };
  return { article, markup };
}

const empty = (cell: PrintedCell): PrintedCell => cell;

/** Habits of portals that the fixtures do not have. */
const OWN: Readonly<Record<string, (article: Article) => string>> = {
  'telephone-copy': (article) => {
    const body = bodyHtml(article);
    return `<div class="pc">${titleHtml(article)}${body}</div><div class="wap" style="display:none"><h2>${article.title}</h2>${body}</div>`;
  },
  'three-proceedings': (article) =>
    titleHtml(article) +
    bodyHtml(article, {
      table: (table, part) => (part.id === 'proceedings' ? threeTables(table) : tableHtml(table)),
    }),
  'sideways-proceedings': (article) =>
    titleHtml(article) +
    bodyHtml(article, {
      table: (table, part) => (part.id === 'proceedings' ? sideways(table) : tableHtml(table)),
    }),
  'page-headers': (article) => {
    const body = bodyHtml(article, { heading: (text) => `<h2>${text}</h2><p>&nbsp;</p>` });
    return `<div class="crumb">首页 &gt; 政务公开 &gt; ${article.title}</div>${titleHtml(article)}<div>${body}</div><div class="share">分享到：微信 微博</div><div>上一篇：${article.agency}${article.year - 1}年政府信息公开工作年度报告</div>`;
  },
};

const figuresOf = (table: PrintedTable): readonly PrintedCell[] => table.at(-1)?.map(empty) ?? [];
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const NAMES = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const cell = (text: string, colSpan = 1): PrintedCell => ({ text, colSpan, rowSpan: 1 });

function threeTables(table: PrintedTable): string {
  const figures = figuresOf(table);
  if (figures.length !== 15) return tableHtml(table);
  return NAMES.map((name, index) =>
    tableHtml([
      [cell(index === 0 ? name : `行政诉讼（${name}）`, 5)],
      OUTCOMES.map((each) => cell(each)),
      figures.slice(index * 5, index * 5 + 5),
    ]),
  ).join('\n');
}

function sideways(table: PrintedTable): string {
  const figures = figuresOf(table);
  if (figures.length !== 15) return tableHtml(table);
  const rows = OUTCOMES.map((name, at) => [cell(name), figures[at]!, figures[at + 5]!, figures[at + 10]!]);
  return tableHtml([[cell('办理结果'), ...NAMES.map((name) => cell(name))], ...rows]);
}

export interface Page {
  /** Its ending says how it is read. */
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export function render(plan: Plan): Page {
  const { article, markup } = articleOf(plan);
  const own = OWN[plan.shape];
  const shaped: Shaped = own
    ? { html: page(own(article), { title: article.title, published: article.published, siteName: article.agency }) }
    : (FIXTURES[plan.shape as ShapeName](article) as Shaped);
  let text = shaped.plain ?? shaped.html ?? '';
  for (const [mark, html] of markup) text = text.replaceAll(mark, () => html);
  for (const change of plan.pageChanges) text = change(text);
  const charset = shaped.charset === 'gbk' ? 'gbk' : 'utf-8';
  return { file: `page.${shaped.plain === undefined ? 'html' : 'txt'}`, text, bytes: encode(text, charset) };
}
