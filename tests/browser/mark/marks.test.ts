/** Marks on a live page. */
import { describe, expect, it } from 'vitest';
import { HOST } from '../../../lib/mark/host.ts';
import { clearAfterEach, lit, type Shown, show, stage } from './page.ts';

let shown: Shown | undefined;
clearAfterEach();

const near = (one: DOMRect, other: DOMRect): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(one[edge] - other[edge]) < 3);
const ring = (kind: string): DOMRect[] =>
  [...shown!.shadow.querySelectorAll(`.cf-ring.${kind}`)].map((each) => each.getBoundingClientRect());

describe('marks', () => {
  it('cover exactly the text of the cell at fault', () => {
    shown = show(stage(document, ['2', '1', ' 4 ']));
    expect(lit()).toEqual(['crossfoot-error: 4']);
  });

  it('leave the tree as it was, but for one host element, and take that down too', () => {
    const staged = stage(document, ['2', '1', '4']);
    const before = document.documentElement.outerHTML;
    shown = show(staged);
    shown.marks.focus('sum');
    shown.marks.step(1);
    const host = document.querySelector(HOST)!;
    expect(host.parentElement).toBe(document.documentElement);
    const during = document.documentElement.outerHTML.replace(host.outerHTML, '');
    expect(during).toBe(before);
    shown.marks.destroy();
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(lit()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('are not set where the text is no longer what was audited', () => {
    const staged = stage(document, ['2', '1', '4']);
    staged.cells[2]!.textContent = '3';
    shown = show(staged);
    expect(lit()).toEqual([]);
    shown.marks.focus('sum');
    expect(shown.state().place).toBe('changed');
    expect(ring('on')).toEqual([]);
  });

  it('are set again at a jump when the page took them down', () => {
    shown = show(stage(document, ['2', '1', '4']));
    CSS.highlights.clear();
    shown.marks.focus('sum');
    expect(lit()).toEqual(['crossfoot-error: 4']);
  });

  it('go and come with the switch', () => {
    shown = show(stage(document, ['2', '1', '4']));
    shown.marks.focus('sum');
    shown.marks.set(false);
    expect([lit(), ring('on'), shown.state().at]).toEqual([[], [], null]);
    shown.marks.set(true);
    expect(lit()).toEqual(['crossfoot-error: 4']);
  });
});

describe('the focused finding', () => {
  it('has one ring on its cell, lighter ones on its operands, and their sum beside the table', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    const boxes = staged.cells.map((cell) => cell.getBoundingClientRect());
    expect(ring('on')).toHaveLength(1);
    expect(near(ring('on')[0]!, boxes[2]!)).toBe(true);
    expect(
      ring('operand').map((each, at) => near(each, boxes[at]!) || Math.abs(each.left - boxes[at]!.left) < 5),
    ).toEqual([true, true]);
    const note = shown.shadow.querySelector('.cf-note')!;
    expect(note.textContent).toBe('和 3');
    expect(note.getBoundingClientRect().left).toBeGreaterThanOrEqual(boxes[2]!.right);
  });

  it('says so where the page hides its place', () => {
    const staged = stage(document, ['2', '1', '4']);
    staged.cells[2]!.closest('table')!.style.display = 'none';
    shown = show(staged);
    expect(shown.marks.focus('sum')).toBe(true);
    expect(shown.state().place).toBe('hidden');
    expect(ring('on')).toEqual([]);
    expect(shown.shadow.querySelector('.cf-card')!.matches(':popover-open')).toBe(true);
  });

  it('is followed by its ring when a box of the page scrolls, and hidden when it is scrolled out', async () => {
    const staged = stage(document, ['2', '1', '4']);
    const table = staged.cells[0]!.closest('table')!;
    const box = document.createElement('div');
    box.style.cssText = 'height: 120px; overflow: auto';
    const high = Object.assign(document.createElement('div'), { style: 'height: 2000px' });
    table.before(box);
    box.append(table, high);
    shown = show(staged);
    shown.marks.focus('sum');
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    box.scrollTop = 8;
    await frame();
    expect(
      near(ring('on')[0]!, staged.cells[2]!.getBoundingClientRect()) ||
        ring('on')[0]!.top >= box.getBoundingClientRect().top,
    ).toBe(true);
    box.scrollTop = 900;
    await frame();
    expect(ring('on')).toEqual([]);
  });

  it('may stand in a frame of the same origin: lit in its document, ringed over it', () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'margin: 50px; border: 7px solid; width: 400px; height: 200px';
    document.body.append(frame);
    const staged = stage(frame.contentDocument!, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    expect(lit()).toEqual([]);
    expect(lit(frame.contentWindow as typeof window)).toEqual(['crossfoot-error: 4']);
    const outer = frame.getBoundingClientRect();
    const inner = staged.cells[2]!.getBoundingClientRect();
    const there = new DOMRect(outer.left + 7 + inner.left, outer.top + 7 + inner.top, inner.width, inner.height);
    expect(near(ring('on')[0]!, there)).toBe(true);
  });
});

describe('the pointer', () => {
  const move = (element: Element): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    element.dispatchEvent(new PointerEvent('pointermove', at));
  };

  it('opens the card of the mark that it rests on, and leaving closes it', async () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    move(staged.cells[2]!);
    await expect.poll(() => shown!.state().at).toBe(0);
    move(staged.paragraph);
    await expect.poll(() => shown!.state().at).toBeNull();
  });

  it('leaves a card open that was asked for', async () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    move(staged.cells[2]!);
    move(staged.paragraph);
    await new Promise((done) => setTimeout(done, 500));
    expect(shown.state().at).toBe(0);
  });

  it('opens nothing where there is no mark, or marks are off', async () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    move(staged.cells[0]!);
    await new Promise((done) => setTimeout(done, 250));
    expect(shown.state().at).toBeNull();
    shown.marks.set(false);
    move(staged.cells[2]!);
    await new Promise((done) => setTimeout(done, 250));
    expect(shown.state().at).toBeNull();
  });
});

describe('what is missing', () => {
  it('has a marker below the place that it should follow', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    const marker = shown.shadow.querySelector('.cf-gap')!;
    expect(marker.textContent).toBe('gap');
    expect(marker.getBoundingClientRect().top).toBeGreaterThanOrEqual(staged.paragraph.getBoundingClientRect().bottom);
  });

  it('has no marker where that place is hidden', () => {
    const staged = stage(document, ['2', '1', '4']);
    staged.paragraph.style.display = 'none';
    shown = show(staged);
    expect((shown.shadow.querySelector('.cf-gap') as HTMLElement).hidden).toBe(true);
  });
});
