/** An audit shown in the page it is of: highlights, one ring, a card. The page's own tree stays as it is. */
import type { Audit, Finding } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Handle } from '../model/handle.ts';
import { Ground } from './ground.ts';
import { type Layers, show } from './host.ts';
import { Ears, isLost, spotsOf } from './listen.ts';
import { findMark, gapPlace, type Mark, nextMark, planOf } from './plan.ts';
import { type Pose, poseFor } from './pose.ts';
import { type Focused, Stage } from './stage.ts';
import type { Condition } from './text.ts';
import { type Look, type MarksState, type MarksView, stateOf } from './view.ts';

export class Marks {
  readonly #document: Document;
  readonly #layers: Layers;
  readonly #view: MarksView;
  readonly #ground: Ground;
  readonly #stage: Stage;
  readonly #ears: Ears;
  #plan: readonly Mark[] = [];
  #on = true;
  #focused: Focused | null = null;
  #pinned = false;
  #held = false;
  #pose: Pose | null = null;
  #shown: Condition = 'there';

  /** @param layers the host's, mounted and empty; for the others see `show` */
  constructor(
    document: Document,
    handles: readonly Handle[],
    audits: readonly Audit[],
    layers: Layers,
    view: MarksView,
    look: Look = { on: true },
  ) {
    this.#document = document;
    this.#layers = layers;
    this.#view = view;
    this.#ground = new Ground(handles);
    this.#stage = new Stage(this.#ground, layers, view);
    this.#ears = new Ears(document, layers, {
      open: () => ({ at: this.#focused?.at ?? null, pinned: this.#pinned, held: this.#held || this.#pose !== null }),
      on: () => this.#on,
      glance: (at) => this.#glance(at),
      moved: () => this.#moved(),
    });
    this.show(handles, audits, look);
  }

  /**
   * The audits are others, or the page was read again: card and ring stay with their finding, where there still is one.
   * @param handles what the snapshot's numbers stand for
   */
  show(handles: readonly Handle[], audits: readonly Audit[], { on, kinds, palette = 'standard' }: Look): void {
    const before = this.#focused;
    const found = before && this.#plan[before.at];
    this.#on = on;
    this.#ground.rebind(handles);
    this.#plan = planOf(audits, kinds);
    this.#stage.set(audits, this.#plan, palette, (slot, mark) =>
      this.#view.gap(slot, mark, () => this.focus(mark.finding.id, mark.audit)),
    );
    const now = found && on ? findMark(this.#plan, before.finding, found.audit) : null;
    this.#focused = before && now && { ...before, at: now.at, spot: now.finding.places[0] ?? null, around: null };
    this.#ears.listen(handles, spotsOf(this.#plan, this.#ground));
    this.#update((focused) => this.#place(focused));
  }

  get state(): MarksState {
    return stateOf(this.#plan, this.#ground, this.#on, this.#focused);
  }

  /** The page shows the same text in other nodes: marks, card and ring move over to them. */
  rebind(handles: readonly Handle[]): void {
    this.#ground.rebind(handles);
    this.#ears.listen(handles, spotsOf(this.#plan, this.#ground));
    this.#update();
  }

  /**
   * Opens the card of a finding, or of the cause that it is folded under, and jumps to its place.
   * @returns false where no audit of this page has such a finding
   */
  focus(id: string, audit?: number): boolean {
    const found = findMark(this.#plan, id, audit);
    if (!found) return false;
    // What is about to be shown may stand in nodes that the page has replaced meanwhile.
    if (isLost(this.#plan, this.#ground)) this.#view.lost(true);
    this.#on = true;
    this.#pinned = true;
    this.#focused = focusOn(found.at, found.finding, this.#plan[found.at]!);
    this.#update((focused) => {
      this.#stage.jump(focused);
      this.#place(focused);
      // Notes keep clear of the card.
      this.#stage.layout(this.#on, focused);
      // Highlights take no focus: keys go through the card.
      this.#layers.card.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    });
    return true;
  }

  /** The next or previous cause, in the order of the page; round at its ends. */
  step(by: 1 | -1): void {
    const next = nextMark(this.#plan, this.#focused?.at ?? null, by);
    if (next) this.focus(next.finding.id, next.audit);
  }

  /** Goes to what can be seen around a place that the page hides, and rings that; the page's own tabs stay as they are. */
  locate(): void {
    const spot = this.#focused?.spot;
    const around = spot ? this.#ground.around(spot) : null;
    if (!around || !this.#focused) return;
    this.#refine({ around });
    this.#stage.jump(this.#focused);
    this.#place(this.#focused);
  }

  /** Draws the equation of a finding folded under the one in focus. */
  choose(finding: string): void {
    this.#refine({ finding });
  }

  /** Lights one operand more, as the user goes through the equation in the card. */
  point(field: FieldId | null): void {
    this.#refine({ field });
  }

  /** Something is written in the card, or no more: it stays open until then. The card may be of another size now. */
  hold(on: boolean): void {
    this.#held = on;
    this.#pinned ||= on;
    if (this.#focused) this.#stage.placeCard(this.#focused);
  }

  /**
   * Goes to a finding for its picture, ring and lines alone being drawn until the pose is ended.
   * @param id the one in focus, or else the first, where it is null
   * @returns null where there is no such finding, or nothing of it can be seen
   */
  pose(id: string | null, audit?: number): Pose | null {
    this.#pose?.end();
    const [focused, pinned, on] = [this.#focused, this.#pinned, this.#on];
    const mark = this.#plan[focused?.at ?? 0];
    const wanted = id ?? focused?.finding ?? mark?.finding.id;
    const found = wanted === undefined ? null : findMark(this.#plan, wanted, id === null ? mark?.audit : audit);
    if (!found) return null;
    const spot = found.finding.places[0] ?? gapPlace(this.#plan[found.at]!.finding);
    const extent = () => this.#focused && this.#stage.extent(this.#focused);
    const { sight, end } = poseFor(this.#document, spot && this.#ground.element(spot), extent);
    this.#pose = {
      sight,
      end: () => {
        this.#pose = null;
        [this.#focused, this.#pinned, this.#on] = [focused, pinned, on];
        end();
        this.#update();
      },
    };
    this.focus(found.finding.id, this.#plan[found.at]!.audit);
    if (sight()) return this.#pose;
    this.#pose.end();
    return null;
  }

  close(): void {
    this.#pinned = false;
    this.#held = false;
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
    this.#pose?.end();
    this.#ears.end();
    this.#stage.clear();
  }

  /** Things moved on the page: a tab may have been opened or closed, nodes may have been replaced. */
  #moved(): void {
    if (isLost(this.#plan, this.#ground)) this.#view.lost(false);
    if (this.#focused && this.state.place !== this.#shown) this.#update();
    else this.#stage.layout(this.#on, this.#focused);
  }

  #refine(change: Partial<Focused>): void {
    if (!this.#focused) return;
    this.#focused = { ...this.#focused, ...change };
    this.#stage.layout(this.#on, this.#focused);
  }

  /** The pointer's card. */
  #glance(at: number | null): void {
    if (at === null) return void this.close();
    const mark = this.#plan[at]!;
    this.#pinned = false;
    this.#focused = focusOn(at, mark.finding, mark);
    this.#update((focused) => this.#place(focused));
  }

  #place(focused: Focused): void {
    this.#stage.layout(this.#on, focused);
    this.#stage.placeCard(focused);
  }

  /**
   * Draws all anew. Highlights come last: with their first rules the browser must make all the page's styles anew, and
   * would at once if anything were measured after them.
   * @param then draws in place of this where something is in focus: on a long page each drawing is felt
   */
  #update(then?: (focused: Focused) => void): void {
    const { state } = this;
    // What was ringed around a place that could not be seen gives way to the place.
    if (this.#focused && state.place !== 'hidden') this.#focused = { ...this.#focused, around: null };
    this.#shown = state.place;
    this.#view.render(state);
    show(this.#layers.card, this.#focused !== null && !this.#pose);
    show(this.#layers.bar, !this.#pose);
    if (this.#focused && then) then(this.#focused);
    else this.#stage.layout(this.#on, this.#focused);
    this.#stage.light(this.#on);
  }
}

function focusOn(at: number, { id, places }: Finding, { finding }: Mark): Focused {
  return { at, finding: id, spot: places[0] ?? finding.places[0] ?? null, field: null, around: null };
}
