/** Places that move, hide and go while the page is open, and what is written beside them. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HOST } from '../../../lib/mark/host.ts';
import { seenIn } from '../../../lib/model/handle.ts';
import { lit, type Shown, type Staged, show, stage } from './page.ts';

let shown: Shown | undefined;
afterEach(async () => {
  shown?.marks.destroy();
  shown = undefined;
  document.querySelector(HOST)?.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const boxes = (selector: string): DOMRect[] =>
  [...shown!.shadow.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
const near = (one: DOMRect, other: DOMRect): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(one[edge] - other[edge]) < 3);

/** Takes the table out and puts another with the same text in, as frameworks do. */
function rendered({ cells, paragraph }: Staged): Staged['handles'] {
  const table = cells[0]!.closest('table')!;
  const again = table.cloneNode(true) as HTMLTableElement;
  table.replaceWith(again);
  return [...again.querySelectorAll('td'), paragraph].map((element) => ({ element, seen: seenIn(element) }));
}

/** Puts the table into a pane that a tab of the page shows. */
function paned(staged: Staged): { tabs: HTMLElement; pane: HTMLElement } {
  const [tabs, pane] = [document.createElement('div'), document.createElement('div')];
  const table = staged.cells[0]!.closest('table')!;
  table.before(tabs);
  tabs.append(Object.assign(document.createElement('p'), { textContent: '第一页 第二页' }), pane);
  pane.append(table);
  pane.hidden = true;
  return { tabs, pane };
}

describe('a page that renders the same text again', () => {
  it('is said to have lost its places, and gets marks, ring and card back on the new nodes', async () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    const handles = rendered(staged);
    await expect.poll(() => shown!.lost.length).toBeGreaterThan(0);
    expect(boxes('.cf-ring.on')).toEqual([]);
    shown.marks.rebind(handles);
    expect(lit()).toEqual(['crossfoot-error: 4']);
    const cell = document.querySelectorAll('td')[2]!;
    expect([...CSS.highlights.values()].flatMap((each) => [...each])[0]!.startContainer.parentElement).toBe(cell);
    expect(near(boxes('.cf-ring.on')[0]!, cell.getBoundingClientRect())).toBe(true);
    expect(shown.state().at).toBe(0);
  });

  it('asks for the places before it jumps to one', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    rendered(staged);
    shown.marks.focus('sum');
    expect(shown.lost).toEqual([true]);
  });

  it('is left alone where nothing was replaced', async () => {
    shown = show(stage(document, ['2', '1', '4']));
    document.body.style.paddingTop = '40px';
    await frame();
    await frame();
    expect(shown.lost).toEqual([]);
  });
});

describe('a place that the page hides', () => {
  it('is told with what stands there, and what is around it can be gone to', () => {
    const staged = stage(document, ['2', '1', '4']);
    const { tabs } = paned(staged);
    tabs.style.marginTop = '2000px';
    shown = show(staged);
    shown.marks.focus('sum');
    expect(shown.state()).toMatchObject({ place: 'hidden', seen: '4', around: true });
    expect(boxes('.cf-ring')).toEqual([]);
    shown.marks.locate();
    const box = tabs.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(near(boxes('.cf-ring.around')[0]!, box)).toBe(true);
    expect(staged.cells[2]!.checkVisibility()).toBe(false);
  });

  it('leaves the card in the corner of the window above the bar, however the page scrolls and the window changes', async () => {
    const staged = stage(document, ['2', '1', '4']);
    paned(staged);
    document.body.style.paddingBottom = '3000px';
    shown = show(staged);
    shown.marks.focus('sum');
    const inside = (): boolean => {
      const [card] = boxes('.cf-card');
      return card!.right <= innerWidth && card!.left >= 0 && card!.top >= 0 && card!.bottom <= innerHeight;
    };
    expect(inside()).toBe(true);
    scrollTo(0, 1500);
    await expect.poll(inside).toBe(true);
    await page.viewport(700, 500);
    await expect.poll(inside).toBe(true);
    scrollTo(0, 0);
  });

  it('has its ring as soon as the page shows it', async () => {
    const staged = stage(document, ['2', '1', '4']);
    const { pane } = paned(staged);
    shown = show(staged);
    shown.marks.focus('sum');
    shown.marks.locate();
    pane.hidden = false;
    await expect.poll(() => shown!.state().place).toBe('there');
    expect(near(boxes('.cf-ring.on')[0]!, staged.cells[2]!.getBoundingClientRect())).toBe(true);
    expect(boxes('.cf-ring.around')).toEqual([]);
  });

  it('and one that is gone or changed is told with what was audited, and there is nothing to go to', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    staged.cells[2]!.textContent = '3';
    shown.marks.focus('sum');
    expect(shown.state()).toMatchObject({ place: 'changed', seen: '4', around: false });
    staged.cells[2]!.remove();
    shown.marks.focus('sum');
    expect(shown.state()).toMatchObject({ place: 'gone', seen: '4', around: false });
  });

  it('in a frame that was unloaded is gone', () => {
    const inner = document.body.appendChild(document.createElement('iframe'));
    const staged = stage(inner.contentDocument!, ['2', '1', '4']);
    shown = show(staged);
    inner.remove();
    shown.marks.focus('sum');
    expect(shown.state().place).toBe('gone');
  });
});

describe('the sum of an equation', () => {
  const note = () => shown!.shadow.querySelector('.cf-note');

  /** The cells below each other: their total at the foot, where a long table ends. */
  function column(high: number): Staged {
    const staged = stage(document, ['2', '1', '4']);
    const [first, second, total] = staged.cells;
    const table = first!.closest('table')!;
    const rows = [first!, second!, total!].map((cell) => {
      const row = document.createElement('tr');
      row.append(cell);
      return row;
    });
    const filler = document.createElement('tr');
    filler.append(Object.assign(document.createElement('td'), { style: `height: ${high}px` }));
    const wide = Object.assign(document.createElement('td'), { style: 'width: 300px' });
    rows[0]!.append(wide);
    table.replaceChildren(rows[0]!, rows[1]!, filler, rows[2]!);
    document.body.append(document.createElement('p'));
    return staged;
  }
  /** The finding is shown at the first operand, as where that is the suspect cell. */
  const atOperand = ({ audit, ...staged }: Staged): Staged => {
    const [sum, ...others] = audit.findings;
    const places = [{ handle: 0 }, { handle: 2 }, { handle: 1 }];
    return { ...staged, audit: { ...audit, findings: [{ ...sum!, places }, ...others] } };
  };

  it('stands at its own total where that is in view', () => {
    const staged = column(40);
    shown = show(atOperand(staged));
    shown.marks.focus('sum');
    expect(note()!.textContent).toBe('和 3');
    expect(note()!.getBoundingClientRect().top).toBeGreaterThanOrEqual(staged.cells[2]!.getBoundingClientRect().bottom);
  });

  it('stands beside the focused cell, pointing to its total, where that is out of sight', () => {
    const staged = column(3000);
    shown = show(atOperand(staged));
    shown.marks.focus('sum');
    expect(note()!.textContent).toBe('↓ 和 3');
    const [at, cell] = [note()!.getBoundingClientRect(), staged.cells[0]!.getBoundingClientRect()];
    expect(Math.abs((at.top + at.bottom) / 2 - (cell.top + cell.bottom) / 2)).toBeLessThan(3);
    expect(at.right).toBeLessThanOrEqual(innerWidth);
    expect(at.left).toBeGreaterThanOrEqual(staged.cells[0]!.closest('table')!.getBoundingClientRect().right);
  });

  it('is never written over a cell or under the card', () => {
    const staged = column(3000);
    staged.cells[0]!.closest('table')!.style.width = '100%';
    shown = show(atOperand(staged));
    shown.marks.focus('sum');
    expect(note()).toBeNull();
  });
});

/** A page zoomed to 200 % has half as many pixels of its own: that is all that the page and its scripts see of it. */
describe.each([80, 100, 125, 150, 200])('at a zoom of %i %%, under a header that sticks to the top', (percent) => {
  it('the ring is on its cell in clear view, and the card in the window beside it', async () => {
    await page.viewport(Math.round(136600 / percent), Math.round(76800 / percent));
    const header = document.createElement('header');
    header.style.cssText = 'position: sticky; top: 0; height: 60px; background: #fff; z-index: 5';
    document.body.append(header);
    const staged = stage(document, ['2', '1', '4']);
    const table = staged.cells[0]!.closest('table')!;
    table.style.cssText = 'width: 90%; margin: 1500px auto';
    shown = show(staged);
    shown.marks.focus('sum');
    const cell = staged.cells[2]!.getBoundingClientRect();
    expect(near(boxes('.cf-ring.on')[0]!, cell)).toBe(true);
    expect(cell.top).toBeGreaterThanOrEqual(header.getBoundingClientRect().bottom);
    expect(cell.bottom).toBeLessThanOrEqual(innerHeight);
    const [card] = boxes('.cf-card');
    expect(card!.left).toBeGreaterThanOrEqual(0);
    expect(card!.right).toBeLessThanOrEqual(innerWidth);
    expect(card!.top).toBeGreaterThanOrEqual(0);
    expect(card!.bottom <= cell.top || card!.top >= cell.bottom).toBe(true);
  });
});
