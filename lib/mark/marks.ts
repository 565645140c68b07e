/** An audit shown in the page it is of: highlights, one ring, a card. The page's own tree stays as it is. */
import type { Audit } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Handle } from '../model/handle.ts';
import { documentsOf } from './documents.ts';
import { Ground } from './ground.ts';
import { type Layers, show } from './host.ts';
import { Hover } from './hover.ts';
import { onLayout } from './layout.ts';
import { gapPlace, type Mark, planOf } from './plan.ts';
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
  /** What stood there when the page was audited. */
  readonly seen: string;
  /** Something around the place can be seen, where the place itself cannot. */
  readonly around: boolean;
}

export interface MarksView extends Words {
  /** Draws card and bar; called at every change, and done when it returns. */
  render(state: MarksState): void;
  gap(slot: HTMLElement, mark: Mark, open: () => void): void;
  /** The page took out nodes that are marked and should be read again; before this returns where they are needed now. */
  lost(now: boolean): void;
}

export class Marks {
  readonly #document: Document;
  readonly #layers: Layers;
  readonly #view: MarksView;
  readonly #ground: Ground;
  readonly #plan: readonly Mark[];
  readonly #stage: Stage;
  readonly #hover: Hover;
  readonly #end = new AbortController();
  /** Ends the listening to the documents that the handles stand in. */
  #away = new AbortController();
  #on: boolean;
  #focused: Focused | null = null;
  #pinned = false;
  #shown: Condition = 'there';

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
    this.#document = document;
    this.#layers = layers;
    this.#view = view;
    this.#ground = new Ground(handles);
    this.#plan = planOf(audits);
    this.#on = on;
    this.#hover = new Hover(
      () => ({ at: this.#focused?.at ?? null, pinned: this.#pinned }),
      (at) => this.#glance(at),
    );
    const open = ({ finding, audit }: Mark) => this.focus(finding.id, audit);
    this.#stage = new Stage(audits, this.#plan, this.#ground, layers, view, (slot, mark) =>
      view.gap(slot, mark, () => open(mark)),
    );
    const { signal } = this.#end;
    layers.card.addEventListener('pointerenter', () => this.#hover.stay(), { signal });
    layers.card.addEventListener('pointerleave', () => this.#hover.over(null), { signal });
    this.#listen(handles);
    show(layers.bar, true);
    this.#update();
  }

  get state(): MarksState {
    const spot = this.#focused?.spot;
    const place = spot ? this.#ground.condition(spot) : 'there';
    const away = spot && place !== 'there';
    return {
      marks: this.#plan,
      on: this.#on,
      at: this.#focused?.at ?? null,
      place,
      seen: away ? this.#ground.seen(spot) : '',
      around: place === 'hidden' && away !== null && this.#ground.around(spot!) !== null,
    };
  }

  /** The page shows the same text in other nodes: marks, card and ring move over to them. */
  rebind(handles: readonly Handle[]): void {
    this.#ground.rebind(handles);
    this.#listen(handles);
    this.#update();
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
    const spot = finding.places[0] ?? mark.finding.places[0] ?? null;
    // What is about to be shown may stand in nodes that the page has replaced meanwhile.
    if (this.#isLost()) this.#view.lost(true);
    this.#on = true;
    this.#pinned = true;
    this.#focused = { at, finding: id, spot, field: null, around: null };
    this.#update();
    this.#stage.jump(this.#focused);
    this.#stage.layout(this.#on, this.#focused);
    this.#stage.placeCard(this.#focused);
    // Notes keep clear of the card.
    this.#stage.layout(this.#on, this.#focused);
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

  /** Goes to what can be seen around a place that the page hides, and rings that; the page's own tabs stay as they are. */
  locate(): void {
    const spot = this.#focused?.spot;
    const around = spot ? this.#ground.around(spot) : null;
    if (!around || !this.#focused) return;
    this.#refine({ around });
    this.#stage.jump(this.#focused);
    this.#stage.layout(this.#on, this.#focused);
    this.#stage.placeCard(this.#focused);
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
    this.#away.abort();
    this.#hover.stay();
    this.#stage.clear();
  }

  #listen(handles: readonly Handle[]): void {
    this.#away.abort();
    this.#away = new AbortController();
    const { signal } = this.#away;
    const documents = documentsOf(this.#document, handles);
    const spots = this.#plan.map(({ lit }, key) => ({
      key,
      boxes: () => lit.flatMap((place) => this.#ground.lines(place)),
    }));
    const shown = () => (this.#on ? spots : []);
    followPointer(documents, this.#layers.host, shown, (key) => this.#hover.over(key), signal);
    onLayout(documents, () => this.#moved(), signal);
  }

  /** Things moved on the page: a tab may have been opened or closed, nodes may have been replaced. */
  #moved(): void {
    if (this.#isLost()) this.#view.lost(false);
    if (this.#focused && this.state.place !== this.#shown) this.#update();
    else this.#stage.layout(this.#on, this.#focused);
  }

  #isLost(): boolean {
    return this.#plan.some(({ lit, finding }) => {
      const gap = gapPlace(finding);
      return lit.some((place) => this.#ground.isLost(place)) || (gap !== null && this.#ground.isLost(gap));
    });
  }

  #refine(change: Partial<Focused>): void {
    if (!this.#focused) return;
    this.#focused = { ...this.#focused, ...change };
    this.#stage.layout(this.#on, this.#focused);
  }

  /** The pointer's card. */
  #glance(at: number | null): void {
    if (at === null) {
      this.close();
      return;
    }
    const { finding } = this.#plan[at]!;
    this.#pinned = false;
    this.#focused = { at, finding: finding.id, spot: finding.places[0] ?? null, field: null, around: null };
    this.#update();
    this.#stage.placeCard(this.#focused);
  }

  #update(): void {
    const { state } = this;
    // What was ringed around a place that could not be seen gives way to the place.
    if (this.#focused && state.place !== 'hidden') this.#focused = { ...this.#focused, around: null };
    this.#shown = state.place;
    this.#stage.light(this.#on);
    this.#view.render(state);
    show(this.#layers.card, this.#focused !== null);
    this.#stage.layout(this.#on, this.#focused);
  }
}
