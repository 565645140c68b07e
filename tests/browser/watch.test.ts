/** When a page is looked at again: what changes about a click, and what a page's own clicks are to us. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watch } from '../../entrypoints/detect.content/watch.ts';
import { survey } from '../../lib/detect/survey.ts';
import { report } from '../fixtures/index.ts';

vi.mock(import('../../lib/detect/survey.ts'), { spy: true });

/** Milliseconds: a page is looked at while it changes, and counts as settled. */
const LOOKED = 400;
const SETTLED = 2_000;
const pause = (milliseconds: number): Promise<void> => new Promise((end) => setTimeout(end, milliseconds));

/** In the margin, where no link is. */
const click = (): Promise<void> => userEvent.click(document.body, { position: { x: 1, y: 1 } });

const tell = vi.fn();
let over = new AbortController();

beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString(report().text, 'text/html').body.childNodes);
  over = new AbortController();
  tell.mockClear();
  watch(document, over.signal, tell, () => false);
  expect(tell).toHaveBeenCalledTimes(1);
});
afterEach(() => {
  over.abort();
  document.body.replaceChildren();
});

/** Another figure where one was: the page is a report as before. */
function writeFigure(): void {
  document.querySelector('td:nth-child(4)')!.replaceChildren('4711');
}

it('a figure that changed just before a click is told when the page is quiet, though nothing follows', async () => {
  writeFigure();
  await pause(50);
  await click();
  await pause(SETTLED + 300);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('a page that looks otherwise is told at once, though it is clicked without a pause', async () => {
  for (const table of document.querySelectorAll('table')) table.remove();
  for (const end = performance.now() + LOOKED + 300; performance.now() < end; ) await click();
  expect(tell).toHaveBeenCalledTimes(2);
});

it('a page that clicks on itself neither hides a change nor has itself looked at', async () => {
  writeFigure();
  const clicking = setInterval(() => document.body.click(), 100);
  await pause(SETTLED + 300);
  clearInterval(clicking);
  expect(tell).toHaveBeenCalledTimes(2);
});

it('after a click to which nothing changes nothing is looked at', async () => {
  writeFigure();
  await pause(SETTLED + 300);
  const before = vi.mocked(survey).mock.calls.length;
  await click();
  await pause(SETTLED + 300);
  expect(survey).toHaveBeenCalledTimes(before);
});
