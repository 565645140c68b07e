const BLOCK = 'p,div,h1,h2,h3,h4,h5,h6,li,td,th,tr,section,article,header,center,dt,dd,pre,body';
const SECTION_ONE = /总体情况.{0,3}$/;
const MAX_LINES = 400;
/** How many lines above section one a title may stand. */
const NEAR = 24;

const LONGEST = 90;
/** A preamble names the notice of the form, and lines of a fixed width cut its name anywhere. */
const SENTENCE = /[，。；]|^(?:本报告|本年度报告|根据|依据|按照)/;

function isCut(line: string): boolean {
  const count = (mark: string): number => line.split(mark).length;
  return count('《') !== count('》') || count('〈') !== count('〉');
}

const mayBeTitle = (line: string): boolean => line.length <= LONGEST && !SENTENCE.test(line) && !isCut(line);

/** Titles over two or three lines, beside the single ones; the nearest to the heading first. */
export function joins(lines: readonly string[]): string[] {
  const titles = lines.map((line) => (mayBeTitle(line) ? line : ''));
  const found: string[] = [];
  for (let at = titles.length - 1; at >= 0; at--) {
    const line = titles[at]!;
    if (line === '') continue;
    found.push(line, `${titles[at - 1] ?? ''}${line}`, `${titles[at - 2] ?? ''}${titles[at - 1] ?? ''}${line}`);
  }
  return found;
}

/** The lines above the heading of section one, where portals without headings print the title. */
export function linesAbove(root: Node): string[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  // A form's fields may stand before its own properties: one named parentElement would lead up and down for ever.
  const { closest } = Element.prototype;
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && lines.length < MAX_LINES; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && closest.call(parent, 'script,style')) continue;
    const owner: Element | null = parent && closest.call(parent, BLOCK);
    const text = (node as Text).data.trim();
    if (text === '') continue;
    for (const line of text.split('\n')) {
      if (owner === block && lines.length > 0 && owner?.localName !== 'pre') lines[lines.length - 1] += line.trim();
      else lines.push(line.trim());
      const last = lines.at(-1)!;
      if (last.length < 30 && lines.length > 3 && SECTION_ONE.test(last)) return joins(lines.slice(-NEAR));
    }
    block = owner;
  }
  return [];
}
