/** What the desk does to a marked page: audits shown anew, kinds, waivers, a pose for a picture. */
import { describe, expect, it } from 'vitest';
import type { Audit, Finding } from '../../../lib/model/audit.ts';
import { clearAfterEach, lit, type Shown, show, stage } from './page.ts';

let shown: Shown | undefined;
clearAfterEach();

const waived = { id: 'w', scope: 'finding', reason: '第三人起诉', time: '2025-02-11T00:00:00Z' } as const;
const changed = (audit: Audit, id: string, change: Partial<Finding>): Audit => ({
  ...audit,
  findings: audit.findings.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
const isOpen = (name: string): boolean => shown!.shadow.querySelector(`.${name}`)!.matches(':popover-open');

describe('a waived finding', () => {
  it('keeps a line of its own shape, is not stepped through, and its card can still be opened', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show({ ...staged, audit: changed(staged.audit, 'sum', { waived }) });
    expect(lit()).toEqual(['crossfoot-waived: 4']);
    shown.marks.step(1);
    shown.marks.step(1);
    expect(shown.state().marks[shown.state().at!]!.finding.id).toBe('gap');
    expect(shown.state().open.map(({ finding }) => finding.id)).toEqual(['gap']);
    expect(shown.marks.focus('sum')).toBe(true);
  });

  it('that is something missing has no marker any more', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    expect(shown.shadow.querySelectorAll('.cf-gap')).toHaveLength(1);
    shown.marks.show(staged.handles, [changed(staged.audit, 'gap', { waived })], { on: true });
    expect(shown.shadow.querySelectorAll('.cf-gap')).toHaveLength(0);
  });
});

describe('audits shown anew', () => {
  it('keep card and ring with their finding, though it stands elsewhere in the list', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    const before = shown.state().at;
    const first: Finding = { ...staged.audit.findings[0]!, id: 'earlier', places: [{ handle: 0 }] };
    const audit = { ...staged.audit, findings: [first, ...staged.audit.findings] };
    shown.marks.show(staged.handles, [audit], { on: true });
    const { at, marks } = shown.state();
    expect([marks[at!]!.finding.id, at! - before!]).toEqual(['sum', 1]);
    expect(isOpen('cf-card')).toBe(true);
  });

  it('close the card of a finding that is no more', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.focus('sum');
    const audit = { ...staged.audit, findings: staged.audit.findings.filter(({ id }) => id !== 'sum') };
    shown.marks.show(staged.handles, [audit], { on: true });
    expect(shown.state().at).toBeNull();
    expect(isOpen('cf-card')).toBe(false);
    expect(lit()).toEqual([]);
  });

  it('mark only the kinds that are wanted', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    shown.marks.show(staged.handles, [staged.audit], { on: true, kinds: ['warning'] });
    expect(lit()).toEqual([]);
    expect(shown.state().open).toEqual([]);
    shown.marks.show(staged.handles, [staged.audit], { on: true, kinds: ['error'] });
    expect(lit()).toEqual(['crossfoot-error: 4']);
  });

  it('are drawn heavier where that is wanted, and as before when it is no more', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    const rules = () => [...document.adoptedStyleSheets].map((sheet) => sheet.cssRules[0]!.cssText).join();
    const standard = rules();
    shown.marks.show(staged.handles, [staged.audit], { on: true, palette: 'strong' });
    expect(rules()).toContain('4px');
    shown.marks.show(staged.handles, [staged.audit], { on: true, palette: 'standard' });
    expect(rules()).toBe(standard);
  });
});

describe('what is written in the card', () => {
  it('is not lost to the pointer', async () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    const cell = staged.cells[2]!.getBoundingClientRect();
    const over = (x: number, y: number) =>
      document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
    over(cell.left + cell.width / 2, cell.top + cell.height / 2);
    await expect.poll(() => shown!.state().at).not.toBeNull();
    shown.marks.hold(true);
    over(cell.right + 300, cell.bottom + 300);
    await new Promise((done) => setTimeout(done, 600));
    expect(isOpen('cf-card')).toBe(true);
  });
});

describe('a pose for a picture', () => {
  const header = () => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position:fixed;top:0;left:0;right:0;height:50px;background:#ccc';
    document.body.prepend(bar);
  };

  it('shows the ring without card and bar, says what is covered, and puts everything back', () => {
    document.body.style.cssText = 'margin:0;padding:1500px 100px';
    const staged = stage(document, ['2', '1', '4']);
    header();
    shown = show(staged);
    scrollTo(0, 300);
    const pose = shown.marks.pose('sum')!;
    const sight = pose.sight()!;
    const table = document.querySelector('table')!.getBoundingClientRect();
    expect([isOpen('cf-card'), isOpen('cf-bar')]).toEqual([false, false]);
    expect(shown.shadow.querySelectorAll('.cf-ring.on')).toHaveLength(1);
    expect(sight.free.top).toBe(50);
    expect(sight.target.y).toBeLessThan(table.top + scrollY);
    expect(sight.target.y + sight.target.height).toBeGreaterThan(table.bottom + scrollY);
    expect(sight.scroll.y).not.toBe(300);
    pose.end();
    expect(scrollY).toBe(300);
    expect([isOpen('cf-card'), isOpen('cf-bar')]).toEqual([false, true]);
    expect(shown.state().at).toBeNull();
  });

  it('is of what is in focus where no finding is named, and gives the card back', () => {
    shown = show(stage(document, ['2', '1', '4']));
    shown.marks.focus('sum');
    const pose = shown.marks.pose(null)!;
    expect(isOpen('cf-card')).toBe(false);
    pose.end();
    expect(isOpen('cf-card')).toBe(true);
  });

  it('is none of a place that is gone, and nothing stays changed', () => {
    const staged = stage(document, ['2', '1', '4']);
    shown = show(staged);
    document.querySelector('table')!.remove();
    expect(shown.marks.pose('sum')).toBeNull();
    expect(shown.marks.pose('unknown')).toBeNull();
    expect(isOpen('cf-bar')).toBe(true);
  });

  it('does not take the head of a table for a bar, before it is scrolled under', () => {
    document.body.style.cssText = 'margin:0;padding:0 0 3000px';
    const staged = stage(document, ['2', '1', '4']);
    for (const cell of staged.cells) cell.style.cssText = 'position:sticky;top:0';
    shown = show(staged);
    const sight = shown.marks.pose('sum')!.sight()!;
    expect(sight.free.top).toBe(0);
  });
});
