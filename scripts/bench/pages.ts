/** The pages that are measured: fixtures in the surroundings of a real portal, and real pages where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyHtml, page, titleHtml } from '../../tests/fixtures/html.ts';
import { article, type NegativeName, negative } from '../../tests/fixtures/index.ts';
import { ROOT } from '../step.ts';

const PLACES = ['城关', '石桥', '柳湾', '北塘', '青坪', '沙洲', '望溪', '龙潭', '双河', '新集', '白杨', '云台'];
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
