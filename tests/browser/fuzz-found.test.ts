/** What `npm run fuzz -- --live` found in a real browser, each as small as it could be made. */
import { afterEach, expect, it } from 'vitest';
import { HOST } from '../../lib/mark/host.ts';
import type { Handle } from '../../lib/model/handle.ts';
import { lit, type Shown, show, stage } from './mark/page.ts';

let shown: Shown | undefined;
afterEach(() => {
  shown?.marks.destroy();
  shown = undefined;
  document.querySelector(HOST)?.remove();
  document.body.replaceChildren();
});

it('a line that stands two thousand times is ringed at one stroke: each node that comes or goes costs a page with as many marks', () => {
  const staged = stage(document, ['2', '1', '4']);
  const lines = Array.from({ length: 2_000 }, () => Object.assign(document.createElement('p'), { textContent: '同' }));
  document.body.append(...lines);
  const handles = [...staged.handles, ...lines.map((element): Handle => ({ element, seen: '同' }))];
  const { equation: _, ...bare } = staged.audit.findings[0]!;
  const many = { ...bare, places: lines.map((_, at) => ({ handle: staged.handles.length + at })) };
  shown = show({ ...staged, handles, audit: { ...staged.audit, findings: [many] } });
  const observer = new MutationObserver(() => undefined);
  observer.observe(shown.shadow, { childList: true, subtree: true });
  shown.marks.focus('sum');
  const moved = observer.takeRecords().reduce((sum, { addedNodes: { length } }) => sum + length, 0);
  observer.disconnect();
  expect(shown.shadow.querySelectorAll('.cf-ring')).toHaveLength(2_000);
  expect(moved).toBeLessThan(50);
});

it('a jump draws what it comes to, and again clear of the card, but nothing where it came from', () => {
  shown = show(stage(document, ['2', '1', '4']));
  const layer = shown.shadow.querySelector('.cf-layer')!;
  const observer = new MutationObserver(() => undefined);
  observer.observe(layer, { childList: true });
  shown.marks.focus('sum');
  const drawn = observer.takeRecords().length;
  observer.disconnect();
  expect(layer.querySelectorAll('.cf-ring.on')).toHaveLength(1);
  expect(drawn).toBe(2);
});

it('a line of which a later part was taken out of the page has changed, and nothing of it is lit', () => {
  const staged = stage(document, ['2', '1', '4']);
  const [line, later] = [document.createElement('p'), document.createTextNode('余')];
  line.append('其', later);
  document.body.append(line);
  const runs = [...line.childNodes].map((node) => ({ node: node as Text, start: 0, end: 1 }));
  const { equation: _, ...bare } = staged.audit.findings[0]!;
  const finding = { ...bare, places: [{ handle: staged.handles.length }] };
  const handles = [...staged.handles, { runs, seen: '其余' }];
  shown = show({ ...staged, handles, audit: { ...staged.audit, findings: [finding] } });
  expect(lit()).toEqual(['crossfoot-error: 其', 'crossfoot-error: 余']);
  later.remove();
  shown.marks.focus('sum');
  expect(shown.state().place).toBe('changed');
  expect(lit()).toEqual([]);
});
