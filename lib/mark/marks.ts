/** An audit shown in the page it is of: highlights, one ring, a card. The page's own tree stays as it is. */
import type { Audit } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Handle } from '../model/handle.ts';
import { documentsOf } from './documents.ts';
import { Ground } from './ground.ts';
import { type Layers, show } from './host.ts';
import { onLayout } from './layout.ts';
import { type Mark, planOf } from './plan.ts';
import { followPointer } from './pointer.ts';
import type { Words } from './scene.ts';
import { type Focused, Stage } from './stage.ts';
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
  readonly #layers: Layers;
  readonly #view: MarksView;
  readonly #ground: Ground;
  readonly #plan: readonly Mark[];
  readonly #stage: Stage;
  readonly #end = new AbortController();
  #on: boolean;
  #focused: Focused | null = null;
  /** The user asked for the card; it does not close when the pointer leaves. */
  #pinned = false;
  #pointer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param handles what the snapshot's numbers stand for
   * @param layers the host's, mounted and empty
   * @param on whether marks are shown from the start
   */
  constructor(
    document: Document,
    handles: readonly Handle[],
    audits: readonly Audit[],
    layers: Layers,
    view: MarksView,
    on = true,
  ) {
    this.#layers = layers;
    this.#view = view;
    this.#ground = new Ground(handles);
    this.#plan = planOf(audits);
    this.#on = on;
    const open = ({ finding, audit }: Mark) => this.focus(finding.id, audit);
    this.#stage = new Stage(audits, this.#plan, this.#ground, layers, view, (slot, mark) =>
      view.gap(slot, mark, () => open(mark)),
    );
    const { signal } = this.#end;
    const documents = documentsOf(document, handles);
    const spots = this.#plan.map(({ lit }, key) => ({
      key,
      boxes: () => lit.flatMap((place) => this.#ground.lines(place)),
    }));
    followPointer(
      documents,
      layers.host,
      () => (this.#on ? spots : []),
      (key) => this.#hover(key),
      signal,
    );
    layers.card.addEventListener('pointerenter', () => clearTimeout(this.#pointer), { signal });
    layers.card.addEventListener('pointerleave', () => this.#hover(null), { signal });
    onLayout(documents, () => this.#stage.layout(this.#on, this.#focused), signal);
    show(layers.bar, true);
    this.#update();
  }

  get state(): MarksState {
    const spot = this.#focused?.spot;
    const place = spot ? this.#ground.condition(spot) : 'there';
    return { marks: this.#plan, on: this.#on, at: this.#focused?.at ?? null, place };
  }

  /**
   * Opens the card of a finding, or of the cause that it is folded under, and jumps to its place.
   * @returns false where no audit of this page has such a finding
   */
  focus(id: string, audit?: number): boolean {
    const family = ({ finding, folded }: Mark) => [finding, ...folded];
    const at = this.#plan.findIndex(
      (mark) => (audit === undefined || mark.audit === audit) && family(mark).some((each) => each.id === id),
    );
    const mark = this.#plan[at];
    const finding = mark && family(mark).find((each) => each.id === id);
    if (!finding) return false;
    this.#on = true;
    this.#pinned = true;
    this.#focused = { at, finding: id, spot: finding.places[0] ?? mark.finding.places[0] ?? null, field: null };
    this.#update();
    this.#stage.jump(this.#focused);
    this.#stage.layout(this.#on, this.#focused);
    this.#stage.placeCard(this.#focused);
    // Highlights take no focus: keys go through the card.
    this.#layers.card.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    return true;
  }

  /** The next or previous cause, in the order of the page; round at its ends. */
  step(by: 1 | -1): void {
    const { length } = this.#plan;
    const from = this.#focused?.at ?? (by === 1 ? -1 : length);
    const next = this.#plan[(from + by + length) % length];
    if (next) this.focus(next.finding.id, next.audit);
  }

  /** Draws the equation of a finding folded under the one in focus. */
  choose(finding: string): void {
    this.#refine({ finding });
  }

  /** Lights one operand more, as the user goes through the equation in the card. */
  point(field: FieldId | null): void {
    this.#refine({ field });
  }

  close(): void {
    this.#pinned = false;
    this.#focused = null;
    this.#update();
  }

  set(on: boolean): void {
    this.#on = on;
    if (on) this.#update();
    else this.close();
  }

  /** Takes everything down; the host element is its owner's. */
  destroy(): void {
    this.#end.abort();
    clearTimeout(this.#pointer);
    this.#stage.clear();
  }

  #refine(change: Partial<Focused>): void {
    if (!this.#focused) return;
    this.#focused = { ...this.#focused, ...change };
    this.#stage.layout(this.#on, this.#focused);
  }

  #hover(at: number | null): void {
    clearTimeout(this.#pointer);
    if (at === null ? this.#pinned || !this.#focused : at === this.#focused?.at) return;
    const wait = at === null ? CLOSE : this.#pinned ? REPLACE : OPEN;
    this.#pointer = setTimeout(() => {
      if (at === null) return this.close();
      const { finding } = this.#plan[at]!;
      this.#pinned = false;
      this.#focused = { at, finding: finding.id, spot: finding.places[0] ?? null, field: null };
      this.#update();
      this.#stage.placeCard(this.#focused);
    }, wait);
  }

  #update(): void {
    this.#stage.light(this.#on);
    this.#view.render(this.state);
    show(this.#layers.card, this.#focused !== null);
    this.#stage.layout(this.#on, this.#focused);
  }
}
