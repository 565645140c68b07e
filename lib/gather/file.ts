import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5';
import { collapse } from '../model/handle.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { decode } from './decode.ts';
import { gather } from './gather.ts';
import { parseMarkup } from './plain-markup.ts';
import { atOnce, type Tree } from './tree.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const { isElementNode, isTextNode } = defaultTreeAdapter;
const NOTHING: Node[] = [];

// asked of every node of the page: what parse5 offers for it, and `in`, cost more than all the rest of the walk
function nameOf(node: Node): string {
  const { nodeName } = node;
  return nodeName.startsWith('#') && nodeName !== '#text' ? '' : nodeName;
}

function attribute(element: Node, name: string): string | null {
  for (const each of (element as Element).attrs ?? []) if (each.name === name) return each.value;
  return null;
}

function children(node: Node): Node[] {
  const { content, childNodes } = node as Partial<DefaultTreeAdapterMap['template']>;
  return content?.childNodes ?? childNodes ?? NOTHING;
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function shownValue(control: Node): string {
  if (!isElementNode(control)) return '';
  if (control.tagName === 'textarea') return textOf(control);
  if (control.tagName === 'select') {
    const options = children(control).filter(
      (each): each is Element => isElementNode(each) && each.tagName === 'option',
    );
    const chosen = options.find((each) => attribute(each, 'selected') !== null) ?? options[0];
    return chosen ? textOf(chosen) : '';
  }
  const type = attribute(control, 'type')?.toLowerCase() ?? 'text';
  return type === 'text' || type === 'number' ? (attribute(control, 'value') ?? '') : '';
}

function textOf(node: Node): string {
  return children(node)
    .map((each) => (isTextNode(each) ? each.value : ''))
    .join('');
}

function shadowOf(host: Node): Node | null {
  for (const child of children(host))
    if (child.nodeName === 'template' && attribute(child, 'shadowrootmode') === 'open') return child;
  return null;
}

/** A frame's own markup, where the page carries it (srcdoc); other frames are not in a saved file. */
function frameBody(frame: Node): Node | null {
  const markup = attribute(frame, 'srcdoc');
  return markup === null ? null : find(parseMarkup(markup), html.TAG_NAMES.BODY);
}

/** parse5's tree, which is the tree that browsers build. */
const saved: Tree<Node> = {
  name: nameOf,
  data: (node) => (node as Partial<DefaultTreeAdapterMap['textNode']>).value ?? '',
  children,
  attribute,
  hidden: (node) => attribute(node, 'hidden') !== null || HIDDEN.test(attribute(node, 'style') ?? ''),
  value: shownValue,
  shadow: shadowOf,
  frame: frameBody,
  size: (node) => ({ width: pixels(attribute(node, 'width')), height: pixels(attribute(node, 'height')) }),
};

function pixels(printed: string | null): number {
  return Number.parseInt(printed ?? '', 10) || 0;
}

function find(root: Node, tag: string): Node | null {
  for (const child of children(root)) {
    if (isElementNode(child) && (child.tagName === tag || (child.tagName === 'html' && find(child, tag)))) {
      return child.tagName === tag ? child : find(child, tag);
    }
  }
  return null;
}

/** Browsers note where a page was saved from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)([^\s>]{1,2000})/;
const MARKUP = /<(?:!doctype|html|head|body|meta|table|div|p|span|article|section|title)[\s>]/i;

/**
 * Reads a saved page (.html, .htm) or saved text (.txt) as the browser would.
 * What a saved page cannot show: style sheets (so a tab that only a style sheet hides counts as shown), frames, and
 * what scripts would have added.
 *
 * @param bytes the file; any of UTF-8, GB18030, Big5, UTF-16
 * @param name its name, by which .txt is told from markup
 */
export function gatherFile(bytes: Uint8Array, name: string): Snapshot {
  const text = decode(bytes);
  if (/\.txt$/i.test(name) || !MARKUP.test(text.slice(0, 20_000))) return gatherText(text);
  const document = parseMarkup(text);
  const { origins: _, ...read } = atOnce(
    gather(saved, find(document, html.TAG_NAMES.BODY) ?? document, find(document, html.TAG_NAMES.HEAD)),
  );
  return { schema: 1, url: SAVED_FROM.exec(text.slice(0, 4000))?.[1] ?? '', media: 'html', ...read };
}

/** Lines of text as blocks; the line number is the handle. */
export function gatherText(text: string): Snapshot {
  const blocks: Snapshot['blocks'] = [];
  // a NUL is a damaged character, as browsers show it
  for (const [handle, line] of text
    .replaceAll('\0', '\ufffd')
    .split(/\r\n?|\n|\f/)
    .entries()) {
    const collapsed = collapse(line);
    if (collapsed) blocks.push({ kind: 'text', handle, box: 0, text: collapsed, tag: 'pre' });
  }
  return { schema: 1, url: '', media: 'text', title: '', metas: [], blocks, boxes: [-1] };
}
