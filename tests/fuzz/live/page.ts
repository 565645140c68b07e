/** A broken page in a frame, as a browser builds it; and whether it is read there as its file is. */
import { defaultTreeAdapter, parse } from 'parse5';
import { gatherDocument } from '../../../lib/gather/document.ts';
import { gatherFile } from '../../../lib/gather/file.ts';
import type { Snapshot } from '../../../lib/model/snapshot.ts';
import { report } from '../../fixtures/index.ts';
import type { Page } from '../pages.ts';
import { differing, fingerprint } from './dom.ts';

/** Browsers build these in ways of their own, and so does parse5 a template that is not closed. */
const OWN_WAYS = /<(?:select|noscript|frameset|input|object|embed|math|svg)[\s>]|<[^<>]*\0/i;
/** Chromium opens none of a frame that its parser put elsewhere once more: what it holds is shown to nobody. */
const isUnopened = (live: Document): boolean =>
  [...live.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')].some((frame) => frame.contentDocument === null);
/** Before the body the standard has it open one; Chromium passes it over. */
const isNulAhead = (text: string): boolean => text.split('<body', 1)[0]!.includes('\0');
/** Where more elements than 512 are open, a browser no longer puts them into one another. */
const DEEPEST = 500;

export const load = (page: Page): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  // no script of the page's runs
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1000';
  frame.height = '600';
  const type = page.file.endsWith('.txt') ? 'text/plain' : 'text/html';
  const address = URL.createObjectURL(new Blob([page.text], { type: `${type};charset=utf-8` }));
  frame.src = address;
  return new Promise((loaded) => {
    frame.addEventListener('load', () => {
      URL.revokeObjectURL(address);
      loaded(frame);
    });
    document.body.append(frame);
  });
};

/** Without what only one side can know: handles, addresses, sizes, what styles hide, and a browser's metas of a text. */
function comparable({ blocks, ...rest }: Snapshot): string {
  const bare = blocks.map((block) => {
    const { handle: _, hidden: __, ...own } = block;
    if (own.kind === 'image') return { ...own, width: 0, height: 0 };
    if (own.kind !== 'table') return own;
    return { ...own, cells: own.cells.map(({ handle: _, hidden: __, ...cell }) => cell) };
  });
  const { media, title, metas, boxes, partial } = rest;
  return JSON.stringify({ media, title, metas: media === 'text' ? [] : metas, boxes, partial, blocks: bare });
}

let ordinary: number | undefined;

/** Milliseconds in which this browser builds and lays out an ordinary report. */
export async function unit(): Promise<number> {
  if (ordinary !== undefined) return ordinary;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const frame = await load({ name: '', file: 'page.html', text: report().text });
    frame.contentDocument!.body.getBoundingClientRect();
    times.push(performance.now() - start);
    frame.remove();
  }
  ordinary = times.sort((one, other) => one - other)[2]!;
  return ordinary;
}

const isClosed = (text: string): boolean => text.split('<template').length === text.split('</template>').length;

/**
 * How many elements are open at once, in a page or in one that stands in a frame of it. The tree does not tell: what is
 * closed out of its order is moved up in it.
 */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  const framed: string[] = [];
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      framed.push(...attributes.filter((each) => each.name === 'srcdoc').map(({ value }) => value));
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      deepest = Math.max(deepest, ++depth);
    },
    onItemPop() {
      depth--;
    },
  };
  parse(text, { treeAdapter });
  return Math.max(deepest, ...framed.map(depthOf));
}

/** The page in its frame as it came is read as its file is. */
export async function compare(page: Page, live: Document, wrong: string[]): Promise<boolean> {
  const before = fingerprint(live);
  const { snapshot } = await gatherDocument(live);
  const after = fingerprint(live);
  if (after !== before) wrong.push(`the page was changed while it was read: ${differing(before, after)}`);
  const { text } = page;
  if (OWN_WAYS.test(text) || isNulAhead(text) || !isClosed(text) || isUnopened(live) || depthOf(text) > DEEPEST)
    return false;
  const [one, other] = [comparable(snapshot), comparable(gatherFile(new TextEncoder().encode(text), page.file))];
  if (one !== other) wrong.push(`read otherwise than its file: ${differing(one, other)}`);
  return true;
}

/** Into our own document, as if the script ran in the page itself. */
export function own(live: Document): HTMLElement {
  const root = document.createElement('main');
  root.append(...live.body.childNodes);
  document.body.append(root);
  return root;
}
