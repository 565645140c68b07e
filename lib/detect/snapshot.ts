import type { Detection } from '../model/detection.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { judge, type Link } from './judge.ts';

const HEAD_LINES = 40;

/** Lines and their joins with the one or two before, as titles are set over several lines. */
function joins(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => [
    line,
    `${lines[at - 1] ?? ''}${line}`,
    `${lines[at - 2] ?? ''}${lines[at - 1] ?? ''}${line}`,
  ]);
}

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
    if (/总体情况.{0,3}$/.test(block.text) && block.text.length < 30) reachedFirst = true;
    if (!reachedFirst && block.text.length <= 90) above.push(block.text);
  }
  const lines =
    snapshot.media === 'text'
      ? snapshot.blocks.slice(0, 6).flatMap((each) => (each.kind === 'text' ? [each.text] : []))
      : [];
  const near = reachedFirst ? joins(above.slice(-HEAD_LINES)).reverse() : [];
  return judge({
    url: snapshot.url,
    titles: [[...own, ...joins(lines)], [snapshot.title].filter(Boolean), near],
    text: text.join('\n'),
    links: linkTexts(snapshot),
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
