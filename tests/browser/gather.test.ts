/** The same page read from a live document and from its file: one snapshot, handles apart; and what a live page is. */
import { afterEach, describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { gatherDocument } from '../../lib/gather/document.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { allShapes, NEGATIVE_NAMES, negative } from '../fixtures/index.ts';

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** The page in a frame of its own, laid out as a tab would be. */
function load(markup: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.srcdoc = markup;
  return new Promise((resolve) => {
    frame!.addEventListener('load', () => resolve(frame!.contentDocument!));
    document.body.append(frame!);
  });
}

/** Without what only one side can know: handles, addresses, the natural size of pictures that do not load. */
function comparable({ blocks, ...rest }: Snapshot): unknown {
  return {
    ...rest,
    url: '',
    blocks: blocks.map(({ handle: _, ...block }) =>
      block.kind === 'table'
        ? { ...block, cells: block.cells.map(({ handle: __, ...cell }) => cell) }
        : block.kind === 'image'
          ? { ...block, width: 0, height: 0 }
          : block,
    ),
  };
}

const encoder = new TextEncoder();
const pages = [
  ...allShapes().filter((page) => page.contentType === 'text/html' && (!page.live || page.name === 'shadow-root')),
  ...NEGATIVE_NAMES.map(negative),
];

describe('live and saved', () => {
  it.each(pages)('$name is the same', async ({ text }) => {
    const live = gatherDocument(await load(text));
    expect(comparable(live.snapshot)).toEqual(comparable(gatherFile(encoder.encode(text), 'page.html')));
  });
});

describe('a live page', () => {
  it.each(pages)('$name is known for what it is', async (page) => {
    expect(detect(await load(page.text)).class).toBe(page.class);
  });
});
