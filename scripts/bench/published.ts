/**
 * Fixture pages with the weight that portals' editors give them. Bare, a report is 18 KB, nearly all of which is to be
 * audited; as it is published, most of a page is how it looks.
 *
 * Measured on the two real reports of ../shared/corpus, whose scripts were taken out (none are put in here): 93,654 and
 * 92,599 characters in 3,508 and 2,143 tags, half of all characters in `style`; 297 and 279 cells of 235 and 199
 * characters and 9.2 and 4.2 tags each; 20 and 36 thousand characters around the tables, in 654 and 901 tags. The first
 * is what a word processor pastes, the second what an editor in a page writes. What is made here is like the one or the
 * other, and rather lighter than heavier: a test holds it to these figures.
 */
import { PLACES } from './pages.ts';

type Dress = (open: string, text: string, close: string) => string;

const FONT = 'style="font-family: 宋体"';
const pasted: Dress = (open, text, close) =>
  `${open} style="border: 1pt solid windowtext; padding: 0cm 5.4pt" width="96">
<p style="text-align: center; line-height: 2" align="center"><span ${FONT}>${text}</span><span ${FONT}><o:p></o:p></span></p>
${close}`;
const edited: Dress = (open, text, close) =>
  `${open} style="padding: 5px; border-width: 1px; border-style: solid; word-break: break-all" width="96" valign="middle"><p style="text-align: center; text-indent: 0; line-height: 2">${text}</p>${close}`;

/** A cell that holds nothing but a little text, perhaps in a paragraph. */
const CELL = /(<t[dh](?: [^<>]*)?)>(?:<p[^<>]*>)?([^<>]*)(?:<\/p>)?(<\/t[dh]>)/g;
const PARAGRAPH = '<p style="text-indent: 2em; line-height: 2; font-family: 仿宋; font-size: 16pt">';

/** Links to neighbours, with the classes and titles that a template gives them. */
function around(links: number): string {
  const entry = (at: number): string => {
    const name = `${PLACES[at % PLACES.length]}区政务公开专栏`;
    return `<li class="list-item clearfix"><span class="date">2025-01-${10 + (at % 20)}</span>
          <a href="/zwgk/column/${at}/index.html" target="_blank" title="${name}" class="list-link">${name}</a></li>`;
  };
  return `<div class="wrap"><ul class="list">${Array.from({ length: links }, (_, at) => entry(at)).join('\n')}</ul></div>`;
}

/**
 * The page of a report as a portal publishes it; what it says stays the same.
 * @param html a page of the fixtures
 * @param by what wrote it: a word processor, from which it was pasted, or an editor in a page
 */
export function asPublished(html: string, by: 'word processor' | 'editor'): string {
  const [dress, links] = by === 'editor' ? [edited, 120] : [pasted, 60];
  return html
    .replace(CELL, (_, open: string, text: string, close: string) => dress(open, text, close))
    .replaceAll('<p>', PARAGRAPH)
    .replace('<div class="foot">', `${around(links)}<div class="foot">`);
}
