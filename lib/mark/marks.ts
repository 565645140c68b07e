/** An audit shown in the page it is of: highlights, one ring, a card's place. The page's own tree stays as it is. */
import type { Audit } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Handle } from '../model/handle.ts';
import type { Place } from '../model/report.ts';
import { Anchor, type Anchoring } from './anchor.ts';
import type { Box } from './box.ts';
import { documentsOf } from './documents.ts';
import { draw, EMPTY, type Scene } from './drawing.ts';
import { Gaps } from './gaps.ts';
import { Ground } from './ground.ts';
import { Highlights } from './highlight.ts';
import { type Layers, show } from './host.ts';
import { jumpTo } from './jump.ts';
import { onLayout } from './layout.ts';
import { cellPlaces, type Mark, planOf } from './plan.ts';
import { followPointer } from './pointer.ts';
import { sceneOf, type Words } from './scene.ts';
import type { Condition } from './text.ts';

export interface MarksState {
  readonly marks: readonly Mark[];
  /** Marks are shown. */
  readonly on: boolean;
  /** Index of the mark that the card speaks of; null where there is no card. */
  readonly at: number | null;
  /** What has become of its place. */
  readonly place: Condition;
}

export interface MarksView extends Words {
  /** Draws card and bar; called at every change, and done when it returns. */
  render(state: MarksState): void;
  gap(slot: HTMLElement, mark: Mark, open: () => void): void;
}

/** Milliseconds: before the pointer opens a card, before it replaces one that was asked for, before leaving closes it. */
const OPEN = 120;
const REPLACE = 450;
const CLOSE = 350;

export class Marks {
  readonly #audits: readonly Audit[];
  readonly #layers: Layers;
  readonly #view: MarksView;
  readonly #ground: Ground;
  readonly #plan: readonly Mark[];
  readonly #highlights = new Highlights();
  readonly #gaps: Gaps;
  readonly #anchor: Anchor;
  readonly #end = new AbortController();
  #on: boolean;
  #at: number | null = null;
  /** The finding whose equation is drawn, and the place that has the ring: the mark's own, or one folded under it. */
  #shown: { finding: string; spot: Place | null; field: FieldId | null } = { finding: '', spot: null, field: null };
  #pinned = false;
  #pointer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    handles: readonly Handle[],
    audits: readonly Audit[],
    layers: Layers,
    view: MarksView,
    on = true,
  ) {
    this.#audits = audits;
    this.#layers = layers;
    this.#view = view;
    this.#ground = new Ground(handles);
    this.#plan = planOf(audits);
    this.#on = on;
    this.#anchor = new Anchor(layers.card);
    this.#gaps = new Gaps(layers.gaps, this.#plan, (slot, mark) =>
      view.gap(slot, mark, () => this.focus(mark.finding.id, mark.audit)),
    );
    const { signal } = this.#end;
    const documents = documentsOf(document, handles);
    const spots = this.#plan.map((mark, key) => ({
      key,
      boxes: () => (this.#on ? mark.lit.flatMap((place) => this.#ground.lines(place)) : []),
    }));
    followPointer(
      documents,
      layers.host,
      () => spots,
      (key) => this.#hover(key),
      signal,
    );
    layers.card.addEventListener('pointerenter', () => clearTimeout(this.#pointer), { signal });
    layers.card.addEventListener('pointerleave', () => this.#hover(null), { signal });
    onLayout(documents, () => this.#layout(), signal);
    show(layers.bar, true);
    this.#update();
  }

  get state(): MarksState {
    const spot = this.#shown.spot;
    return { marks: this.#plan, on: this.#on, at: this.#at, place: spot ? this.#ground.condition(spot) : 'there' };
  }

  /**
   * Opens the card of a finding, or of the cause that it is folded under, and jumps to its place.
   * @returns false where no audit of this page has such a finding
   */
  focus(id: string, audit?: number): boolean {
    const at = this.#plan.findIndex(
      (mark) =>
        (audit === undefined || mark.audit === audit) && [mark.finding, ...mark.folded].some((each) => each.id === id),
    );
    const mark = this.#plan[at];
    if (!mark) return false;
    const finding = [mark.finding, ...mark.folded].find((each) => each.id === id)!;
    this.#on = true;
    this.#open(at, true, finding.id, finding.places[0] ?? mark.finding.places[0] ?? null);
    const target = this.#target();
    if (target) jumpTo(target, this.#shown.spot ? this.#ground.ranges(this.#shown.spot)[0] : undefined);
    this.#layout();
    this.#anchor.place(this.#anchoring());
    return true;
  }

  /** The next or previous cause, in the order of the page; round at its ends. */
  step(by: 1 | -1): void {
    const { length } = this.#plan;
    if (length === 0) return;
    const next = this.#at === null ? (by === 1 ? 0 : length - 1) : (this.#at + by + length) % length;
    const { finding, audit } = this.#plan[next]!;
    this.focus(finding.id, audit);
  }

  /** Draws the equation of a finding folded under the one in focus. */
  choose(finding: string): void {
    this.#shown = { ...this.#shown, finding };
    this.#layout();
  }

  /** Lights one operand more, as the user goes through the equation in the card. */
  point(field: FieldId | null): void {
    this.#shown = { ...this.#shown, field };
    this.#layout();
  }

  close(): void {
    this.#at = null;
    this.#pinned = false;
    this.#shown = { finding: '', spot: null, field: null };
    this.#update();
  }

  set(on: boolean): void {
    this.#on = on;
    if (!on) this.close();
    else this.#update();
  }

  /** Takes everything down; the host element is its owner's. */
  destroy(): void {
    this.#end.abort();
    clearTimeout(this.#pointer);
    this.#highlights.clear();
    this.#gaps.clear();
    draw(this.#layers.drawing, EMPTY);
    show(this.#layers.card, false);
    show(this.#layers.bar, false);
  }

  #open(at: number, pinned: boolean, finding: string, spot: Place | null): void {
    this.#at = at;
    this.#pinned = pinned;
    this.#shown = { finding, spot, field: null };
    this.#update();
  }

  #hover(at: number | null): void {
    clearTimeout(this.#pointer);
    if (at === null ? this.#pinned || this.#at === null : at === this.#at) return;
    const wait = at === null ? CLOSE : this.#pinned ? REPLACE : OPEN;
    this.#pointer = setTimeout(() => {
      if (at === null) return this.close();
      const { finding } = this.#plan[at]!;
      this.#open(at, false, finding.id, finding.places[0] ?? null);
      this.#anchor.place(this.#anchoring());
    }, wait);
  }

  /** Everything is verified and set anew: the page may have changed, or have taken our marks down. */
  #update(): void {
    this.#highlights.set(
      this.#on
        ? this.#plan.flatMap((mark) =>
            mark.lit.flatMap((place) => this.#ground.ranges(place).map((range) => ({ range, shade: mark.shade }))),
          )
        : [],
    );
    this.#view.render(this.state);
    show(this.#layers.card, this.#at !== null);
    this.#layout();
  }

  #target(): Element | null {
    const { spot } = this.#shown;
    if (spot) return this.#ground.condition(spot) === 'there' ? this.#ground.target(spot) : null;
    const gap = this.#plan[this.#at!]?.finding.gap;
    return gap ? this.#ground.element('after' in gap ? gap.after : gap.before) : null;
  }

  #anchoring(): Anchoring {
    const { spot } = this.#shown;
    const table = spot && this.#ground.table(spot);
    const row = this.#row();
    const rings = this.#focused().rings.map(({ box }) => box);
    const avoid = [...rings, this.#layers.bar.getBoundingClientRect()];
    return { row, table: (table && this.#ground.boxOf(table)) ?? row, avoid };
  }

  #row(): Box | null {
    const { spot } = this.#shown;
    return spot ? this.#ground.row(spot) : this.#gaps.box(this.#at);
  }

  #layout(): void {
    const { drawing, gaps, host } = this.#layers;
    this.#ground.refresh();
    const origin = host.getBoundingClientRect();
    for (const layer of [drawing, gaps]) {
      layer.style.left = `${-origin.left}px`;
      layer.style.top = `${-origin.top}px`;
    }
    this.#gaps.layout(this.#on, this.#ground);
    draw(drawing, this.#on ? { ...this.#boxes(), ...this.#focused() } : EMPTY);
    if (this.#at !== null) this.#anchor.follow(this.#row());
  }

  /** Marks on what has no text to light. */
  #boxes(): Pick<Scene, 'marks'> {
    const marks: Scene['marks'][number][] = [];
    for (const { lit, shade } of this.#plan) {
      for (const place of lit) {
        const box = this.#ground.isBare(place) ? this.#ground.box(place) : null;
        if (box) marks.push({ box, shade });
      }
    }
    return { marks };
  }

  #focused() {
    const mark = this.#at === null ? undefined : this.#plan[this.#at];
    if (!mark) return { rings: [], traces: [], notes: [] };
    const all = [mark.finding, ...mark.folded];
    const finding = all.find(({ id }) => id === this.#shown.finding) ?? mark.finding;
    const { spot, field } = this.#shown;
    const cells = cellPlaces(this.#audits[mark.audit]!);
    return sceneOf(
      { finding, kin: all.filter((each) => each !== finding), cells, spot, at: field },
      this.#ground,
      this.#view,
    );
  }
}
