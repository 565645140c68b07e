/** The pages that are measured: fixtures in the surroundings of a real portal, and real pages where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyHtml, page, titleHtml } from '../../tests/fixtures/html.ts';
import { article, type NegativeName, negative, report, severalReports } from '../../tests/fixtures/index.ts';
import { SAMPLE_FAULTS } from '../../tests/fixtures/sample.ts';
import { ROOT } from '../step.ts';

export const PLACES = ['城关', '石桥', '柳湾', '北塘', '青坪', '沙洲', '望溪', '龙潭', '双河', '新集', '白杨', '云台'];
const OFFICES = [
  '发展和改革局',
  '教育局',
  '民政局',
  '财政局',
  '水务局',
  '农业农村局',
  '卫生健康局',
  '应急管理局',
  '统计局',
  '医疗保障局',
];
const THEMES = ['机构职能', '政府信息公开', '政策文件', '办事服务', '互动交流', '数据开放', '人事信息', '应急预案'];

/** Menus and links to neighbours, as many as a portal's pages carry around their few paragraphs. */
function surroundings(): string {
  const names = [...THEMES, ...PLACES.flatMap((place) => OFFICES.map((office) => `${place}区${office}`)), ...PLACES];
  const items = names.map((name, at) => `<li><a href="/site/${at}/"><span>${name}</span></a></li>`);
  return `<div class="menu"><ul>${items.join('\n')}</ul></div>`;
}

export const inPortal = (html: string): string =>
  html.replace('<div class="foot">', `${surroundings()}<div class="foot">`);

const NO_REPORTS: readonly NegativeName[] = ['plain-news', 'list-of-reports', 'penalty-table', 'notice'];
const CORPUS = ['news.html', 'list-of-reports.html', 'penalty-table.html'];

/** Pages that are no report, by name. */
export function noReports(): Record<string, string | Uint8Array> {
  const folder = join(ROOT, '../shared/corpus');
  const real = existsSync(folder) ? CORPUS.filter((name) => existsSync(join(folder, name))) : [];
  if (real.length === 0) console.error('../shared/corpus is absent: only fixture pages are measured.');
  return {
    ...Object.fromEntries(NO_REPORTS.map((name) => [name, inPortal(negative(name).text)])),
    'register-20000-rows': register(),
    ...Object.fromEntries(real.map((name) => [`real-${name.replace('.html', '')}`, readFileSync(join(folder, name))])),
  };
}

/** The whole report, `times` over, on one page. */
export function grown(times: number): string {
  const each = article();
  const boxes = Array.from({ length: times }, () => `<div class="box">${titleHtml(each)}${bodyHtml(each)}</div>`);
  return page(boxes.join('\n'), { title: each.title, published: each.published });
}

/** Real reports, where they are at hand. */
export function realReports(): string[] {
  return ['report-2023-county-bureau.html', 'report-2024-pilot-zone.html']
    .map((name) => join(ROOT, '../shared/corpus', name))
    .filter((file) => existsSync(file));
}

/** A hundred agencies' reports on one page, each with its errors. */
export function hundred(): string {
  const agencies = PLACES.flatMap((place) => OFFICES.map((office) => `云泽市${place}区${office}`)).slice(0, 100);
  return severalReports(agencies.map((agency) => ({ agency, faults: SAMPLE_FAULTS }))).text;
}

const LINK = '<li><a href="/site/1/"><span>云泽市城关区教育局关于开展政务服务事项办理情况的通知</span></a></li>\n';
const MANY = 5_000_000;
const ROWS = 20_000;

/** Five million characters around one report: the lists and archives that some portals put into every page. */
export function large(): string {
  const filler = `<ul>${LINK.repeat(Math.ceil(MANY / LINK.length))}</ul>`;
  return report().text.replace('<div class="foot">', `${filler}<div class="foot">`);
}

/** A public register of twenty thousand rows that is no statutory table. */
export function register(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `<tr><td>${at + 1}</td><td>云罚决字〔2024〕${at}号</td><td>某公司</td><td>警告</td><td>2024-03-01</td></tr>`,
  );
  return page(`<h1>行政处罚信息公示</h1><table border="1">${rows.join('\n')}</table>`, { title: '行政处罚信息公示' });
}
