/** Who the worker listens to: its own pages, and its own content scripts for what a page may ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromContent, FromPages } from '../../lib/browser/receive.ts';
import { FROM_CONTENT, FROM_PAGES } from '../../lib/model/messages.ts';
import { ROOT } from '../meta/sources.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
const { receive } = await import('../../lib/browser/receive.ts');

const done: string[] = [];
const noting = (kinds: object): object =>
  Object.fromEntries(
    Object.keys(kinds).map((kind) => [
      kind,
      async () => {
        done.push(kind);
        return { ok: true };
      },
    ]),
  );

beforeEach(() => {
  done.length = 0;
  receive(noting(FROM_CONTENT) as FromContent, noting(FROM_PAGES) as FromPages);
});

const PAGE = 'http://www.yunze.gov.cn/report.html';
const OWN = 'chrome-extension://crossfoot/popup.html';
const state = { kind: 'state', tabId: 7 };
const folded = { kind: 'folded', on: true };
const REFUSED = [{ ok: false, code: 'unreadable' }];

describe('a message', () => {
  it('of our own pages and content scripts is heard, each for its own kinds', async () => {
    await held.browser.runtime.onMessage.fire(state, { id: 'crossfoot', url: OWN });
    await held.browser.runtime.onMessage.fire(folded, { id: 'crossfoot', url: PAGE, tab: { id: 7 }, frameId: 0 });
    expect(done).toEqual(['state', 'folded']);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension in a tab of ours', { id: 'other', url: OWN, tab: { id: 7 }, frameId: 0 }],
    ['a page that was let in to write to us', { url: PAGE, tab: { id: 7 }, frameId: 0 }],
    ['nobody', {}],
  ])('of %s is refused, whatever it says', async (_, sender) => {
    for (const message of [state, folded])
      expect(await held.browser.runtime.onMessage.fire(message, sender)).toEqual(REFUSED);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await held.browser.runtime.onMessage.fire(message, sender)).toEqual(REFUSED);
      }),
      { numRuns: 50 },
    );
    expect(done).toEqual([]);
  });

  it.each([
    ['a content script that asks for what our pages ask', state, { id: 'crossfoot', url: PAGE, tab: { id: 7 } }],
    ['a content script without a tab', folded, { id: 'crossfoot', url: PAGE }],
    ['a page whose address begins like ours', state, { id: 'crossfoot', url: 'chrome-extension://crossfoot.example/' }],
    ['a kind that every object has', { kind: 'constructor' }, { id: 'crossfoot', url: OWN }],
  ])('of %s is refused', async (_, message, sender) => {
    expect(await held.browser.runtime.onMessage.fire(message, sender)).toEqual(REFUSED);
    expect(done).toEqual([]);
  });
});

it('no other ear: nothing listens to other extensions or pages, or takes connections', () => {
  const files = ['lib', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, room, name)),
  );
  const ears = files.filter((file) =>
    /onMessageExternal|onConnect|onUserScriptMessage|externally_connectable/.test(readFileSync(file, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(ears).toEqual([]);
});
