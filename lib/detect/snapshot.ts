import type { Detection, Link } from '../model/detection.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { contentOf } from './content.ts';
import { judge } from './judge.ts';
import { joins } from './lines.ts';

const HEAD_LINES = 40;

/**
 * What a saved page or text is, judged as a live page is.
 * In a text file the first lines are the title.
 */
export function detectSnapshot(snapshot: Snapshot): Detection {
  const own: string[] = [];
  const above: string[] = [];
  const text: string[] = [];
  const documents: Link[] = [];
  let reachedFirst = false;
  const article = snapshot.metas.find(({ name }) => name === 'articletitle');
  if (article) own.push(article.content);
  for (const block of snapshot.blocks) {
    if (block.kind === 'attachment') documents.push({ text: block.text, href: block.href });
    if (block.kind === 'table') for (const cell of block.cells) text.push(cell.text);
    if (block.kind !== 'text') continue;
    text.push(block.text);
    if (/^h[12]$/.test(block.tag)) own.push(block.text);
    if (block.text.length < 30 && /总体情况.{0,3}$/.test(block.text)) reachedFirst = true;
    if (!reachedFirst && block.text.length <= 90) above.push(block.text);
  }
  const lines =
    snapshot.media === 'text'
      ? snapshot.blocks.slice(0, 6).flatMap((each) => (each.kind === 'text' ? [each.text] : []))
      : [];
  const near = reachedFirst ? joins(above.slice(-HEAD_LINES)) : [];
  return judge({
    url: snapshot.url,
    base: snapshot.url,
    titles: [[...own, ...joins(lines)], [snapshot.title].filter(Boolean), near],
    content: contentOf(text.join('\n')),
    // only where the page is no report is it asked what it lists
    get links() {
      return linkTexts(snapshot);
    },
    documents,
  });
}

/** A saved page's list entries: short lines that may be titles; their addresses are not kept in a snapshot. */
function linkTexts(snapshot: Snapshot): Link[] {
  const lines = snapshot.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.cells.map((cell) => cell.text);
    return block.kind === 'text' ? [block.text] : [];
  });
  return lines.flatMap((text, at) => (text.length <= 90 ? [{ text, href: `#${at}` }] : []));
}
