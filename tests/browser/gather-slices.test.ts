/** A long page read in slices: the page has its turns, and what is returned was all there at one moment. */
import { afterEach, describe, expect, it } from 'vitest';
import { gatherDocument, type Read } from '../../lib/gather/document.ts';
import { gatherInSlices } from '../../lib/gather/slices.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { bodyHtml, page, titleHtml } from '../fixtures/html.ts';
import { article } from '../fixtures/index.ts';

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

function load(markup: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = markup;
  return new Promise((resolve) => {
    frame!.addEventListener('load', () => resolve(frame!.contentDocument!));
    document.body.append(frame!);
  });
}

const each = article();
/** Long enough for several slices of a millisecond on any machine. */
const BOXES = Array.from({ length: 30 }, () => `<div class="box">${titleHtml(each)}${bodyHtml(each)}</div>`).join('\n');
const long = (before = '', after = ''): string =>
  page(`<p id="first">头 0</p>${before}${BOXES}${after}<p id="last">尾 0</p>`, { title: each.title, published: '' });

const textsOf = ({ blocks }: Snapshot): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));
/** What stands in the first line and in the last, which one moment has alike. */
const ends = (snapshot: Snapshot): (string | undefined)[] =>
  ['头', '尾'].map((word) =>
    textsOf(snapshot)
      .find((text) => text.startsWith(`${word} `))
      ?.slice(2),
  );

/** Reads the page, which does something at each of its turns. @returns how many it had, and what was read */
async function readWhile(live: Document, act: (turn: number) => void): Promise<{ turns: number; read: Read }> {
  let turns = 0;
  // before the reading goes on, as a click or a key would be answered
  const next = (): void => void scheduler.postTask(() => act(++turns), { priority: 'user-blocking' });
  next();
  const goesOn = (): boolean => {
    next();
    return false;
  };
  const read = await gatherInSlices(live, goesOn, 1);
  return { turns, read: read! };
}

/** Writes both ends anew. */
const rewrite = (live: Document, turn: number): void => {
  live.getElementById('first')!.firstChild!.nodeValue = `头 ${turn}`;
  live.getElementById('last')!.firstChild!.nodeValue = `尾 ${turn}`;
};

/** What the page says once it has been changed at the first turn of its reading. */
async function changedOnce(live: Document, change: () => void): Promise<Snapshot> {
  const { turns, read } = await readWhile(live, (turn) => turn === 1 && change());
  expect(turns).toBeGreaterThan(1);
  return read.snapshot;
}

/** What happens to a page under its reading; each is told of in another way. */
const CHANGES: readonly (readonly [what: string, change: (live: Document) => unknown])[] = [
  [
    'a style sheet that hides what was read',
    (live: Document) =>
      live.head.append(Object.assign(live.createElement('style'), { textContent: '#tab{display:none}' })),
  ],
  ['a class that hides what was read', (live: Document) => live.getElementById('tab')!.classList.add('off')],
  ['cells that were joined', (live: Document) => live.querySelector('#tab td')!.setAttribute('colspan', '2')],
  ['text in a shadow tree', (live: Document) => live.getElementById('host')!.shadowRoot!.append('新')],
  [
    'a shadow tree that was not there',
    (live: Document) => live.getElementById('bare')!.attachShadow({ mode: 'open' }).append('影'),
  ],
  ['text in a frame', (live: Document) => live.querySelector('iframe')!.contentDocument!.body.append('框')],
  ['a body that took the place of another', (live: Document) => live.body.replaceWith(live.body.cloneNode(true))],
];

describe('a page read in slices', () => {
  it('gives what it gives when read in one go, and the same handles', async () => {
    const live = await load(long());
    const whole = gatherDocument(live);
    const { turns, read } = await readWhile(live, () => {});
    expect(turns).toBeGreaterThan(2);
    expect(read.snapshot).toEqual(whole.snapshot);
    expect(read.handles.length).toBe(whole.handles.length);
    expect(read.handles.at(-1)).toEqual(whole.handles.at(-1));
  });

  it.each([
    ['a table', (inner: string) => `<table><tr><td>菜单</td><td>${inner}</td></tr></table>`],
    ['an element that is no block', (inner: string) => `<font face="宋体">${inner}</font>`],
    ['a portal’s own element', (inner: string) => `<app-root>${inner}</app-root>`],
  ])('has its turns within %s that holds all of it', async (_, around) => {
    const live = await load(page(around(BOXES), { title: each.title, published: '' }));
    const { turns, read } = await readWhile(live, () => {});
    expect(turns).toBeGreaterThan(2);
    expect(read.snapshot).toEqual(gatherDocument(live).snapshot);
  });

  it('has its turns within one table of many rows', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `<tr><td>${at}</td><td>警告</td><td>2024</td></tr>`);
    const live = await load(page(`<table>${rows.join('')}</table>`, { title: '登记', published: '' }));
    const { turns, read } = await readWhile(live, () => {});
    expect(turns).toBeGreaterThan(4);
    expect(read.snapshot).toEqual(gatherDocument(live).snapshot);
  });

  it('is read anew where it was rewritten meanwhile', async () => {
    const live = await load(long());
    const snapshot = await changedOnce(live, () => rewrite(live, 1));
    expect(ends(snapshot)).toEqual(['1', '1']);
    expect(snapshot).toEqual(gatherDocument(live).snapshot);
  });

  it('that never rests is read in one go in the end', async () => {
    const live = await load(long());
    const { read } = await readWhile(live, (turn) => rewrite(live, turn));
    const [first, last] = ends(read.snapshot);
    expect(first).toBe(last);
    expect(Number(first)).toBeGreaterThan(1);
  });

  it('keeps no table that is taken away while it is read, and loses no other', async () => {
    const live = await load(long());
    const tables = live.querySelectorAll('table').length;
    const { read } = await readWhile(live, (turn) => turn === 1 && live.querySelector('table')?.remove());
    expect(read.snapshot.blocks.filter(({ kind }) => kind === 'table').length).toBe(tables - 1);
    expect(read.handles.every((handle) => !('element' in handle) || handle.element.isConnected)).toBe(true);
  });

  it.each(CHANGES)('is read anew where it was changed by %s', async (_, change) => {
    const live = await load(
      `<style>.off{display:none}</style>${long('<div id="tab"><table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table></div><div id="host"></div><div id="bare">光</div><iframe></iframe>')}`,
    );
    live.getElementById('host')!.attachShadow({ mode: 'open' }).append('旧');
    const before = gatherDocument(live).snapshot;
    const snapshot = await changedOnce(live, () => change(live));
    expect(snapshot).toEqual(gatherDocument(live).snapshot);
    expect(snapshot).not.toEqual(before);
  });

  it('is not read anew for what changes nothing that was read', async () => {
    const live = await load(long('<div id="banner" style="left:0">横幅</div>'));
    const still = await readWhile(live, () => {});
    const moving = await readWhile(live, (turn) => {
      live.getElementById('banner')!.style.left = `${turn}px`;
      live.head.append(live.createElement('script'));
    });
    // three more readings would be three times as many
    expect(moving.turns).toBeLessThan(still.turns * 2);
    expect(moving.read.snapshot).toEqual(still.read.snapshot);
  });

  it('is left where nobody wants it any more', async () => {
    const live = await load(long());
    expect(await gatherInSlices(live, () => true, 1)).toBeNull();
  });
});
