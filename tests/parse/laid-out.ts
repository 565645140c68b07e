import { SECTIONS } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { type BodyStyle, bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import type { ReportOptions } from '../fixtures/types.ts';
import { read } from './pages.ts';

export const IDS = SECTIONS.map(({ id }) => id);
export const HAN = '一二三四五六';
export const without = (heading: string): string => heading.replace(/^[一二三四五六]、/, '');
export const p = (text: string): string => `<p>${text}</p>`;

export function laidOut(style: BodyStyle, options: ReportOptions = {}, wrap = (body: string) => body): string {
  const written = article(options);
  return page(titleHtml(written) + wrap(bodyHtml(written, style)), { title: written.title });
}
export const idsOf = (html: string): string[] =>
  read(html).sections.map(({ id, repeated }) => (repeated ? `${id} again` : id));
