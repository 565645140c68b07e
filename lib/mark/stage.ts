/** All that is drawn for one audited page: highlights, boxes, gaps, the focused finding, and where the card stands. */
import type { Audit } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Place } from '../model/report.ts';
import { Anchor } from './anchor.ts';
import { type Box, height, join } from './box.ts';
import { draw, EMPTY, type Scene } from './drawing.ts';
import { Gaps } from './gaps.ts';
import type { Ground } from './ground.ts';
import { Highlights, type Lit, type Palette } from './highlight.ts';
import { type Layers, show } from './host.ts';
import { jumpTo } from './jump.ts';
import { cellPlaces, gapPlace, type Mark } from './plan.ts';
import { sceneOf, type Words } from './scene.ts';

/** What the card speaks of. */
export interface Focused {
  readonly at: number;
  /** The finding whose equation is drawn: the mark's own, or one folded under it. */
  readonly finding: string;
  /** What has the ring. */
  readonly spot: Place | null;
  /** The operand that the user is at in the card. */
  readonly field: FieldId | null;
  /** What is ringed in place of a spot that the page hides, where the user asked to be taken there all the same. */
  readonly around: Element | null;
}

/** Windows, that a picture may be high. */
const TALLEST = 5;

const sizeOf = (): string => `${innerWidth} ${innerHeight}`;

const NOTHING: Pick<Scene, 'rings' | 'traces' | 'notes'> = EMPTY;

export class Stage {
  #audits: readonly Audit[] = [];
  #plan: readonly Mark[] = [];
  readonly #ground: Ground;
  readonly #layers: Layers;
  readonly #words: Words;
  readonly #highlights = new Highlights();
  readonly #gaps: Gaps;
  readonly #anchor: Anchor;
  /** Of the window, when the card was placed. */
  #size = sizeOf();

  constructor(ground: Ground, layers: Layers, words: Words) {
    this.#ground = ground;
    this.#layers = layers;
    this.#words = words;
    this.#gaps = new Gaps(layers.gaps);
    this.#anchor = new Anchor(layers.card);
  }

  /** What is to be shown from now on. */
  set(
    audits: readonly Audit[],
    plan: readonly Mark[],
    palette: Palette,
    gap: (slot: HTMLElement, mark: Mark) => void,
  ): void {
    this.#audits = audits;
    this.#plan = plan;
    this.#highlights.palette = palette;
    this.#layers.drawing.classList.toggle('strong', palette === 'strong');
    this.#gaps.set(plan, gap);
  }

  /** Every mark is verified and set anew: the page may have changed, or have taken our marks down. */
  light(on: boolean): void {
    this.#highlights.set(on ? this.#plan.flatMap((mark) => this.#litOf(mark)) : []);
  }

  #litOf({ lit, shade }: Mark): Lit[] {
    return lit.flatMap((place) => this.#ground.ranges(place).map((range) => ({ range, shade })));
  }

  /** Draws everything where it stands now. */
  layout(on: boolean, focused: Focused | null): void {
    const { drawing, gaps, host } = this.#layers;
    this.#ground.refresh();
    const origin = host.getBoundingClientRect();
    this.#gaps.layout(on, this.#ground);
    draw(drawing, on ? { marks: this.#bare(), ...this.#scene(focused) } : EMPTY);
    for (const layer of [drawing, gaps]) {
      layer.style.left = `${-origin.left}px`;
      layer.style.top = `${-origin.top}px`;
    }
    if (!focused) return;
    // In a window of another size the card may not stand where it stood.
    if (this.#size !== sizeOf()) this.placeCard(focused);
    else this.#anchor.follow(this.#row(focused), this.#layers.bar.getBoundingClientRect());
  }

  /** Brings the place in focus, or that of the gap, into view. */
  jump({ at, spot, around }: Focused): void {
    if (around) {
      jumpTo(around);
      return;
    }
    const mark = this.#plan[at];
    const place = spot ?? (mark ? gapPlace(mark.finding) : null);
    const target = place && this.#ground.condition(place) === 'there' ? this.#ground.target(place) : null;
    if (place && target) jumpTo(target, this.#ground.ranges(place)[0]);
  }

  /** Chooses a place for the card, which must be drawn by now. */
  placeCard(focused: Focused): void {
    const row = this.#row(focused);
    const element = focused.spot && this.#ground.table(focused.spot);
    const table = (element && this.#ground.boxOf(element)) ?? row;
    const avoid = this.#scene(focused).rings.map(({ box }) => box);
    this.#size = sizeOf();
    this.#anchor.place({ row, table, avoid, bar: this.#layers.bar.getBoundingClientRect() });
  }

  /** What a picture of the finding must show: what is drawn for it, with the table or the lines that it stands in. */
  extent(focused: Focused): { box: Box; within: Element | null } | null {
    const { spot, around } = focused;
    // Sums are left out: where they are written changes as the page is scrolled.
    const row = this.#row(focused);
    const drawn = join([...(row ? [row] : []), ...this.#scene(focused).rings.map(({ box }) => box)]);
    const table = spot && this.#ground.table(spot);
    const within = around ?? (table?.localName === 'table' ? table : spot && this.#ground.element(spot));
    const block = within && this.#ground.boxOf(within);
    if (!drawn || !block) return drawn && { box: drawn, within };
    const box = join([drawn, block])!;
    // Of what is longer than a picture should be, the part that the finding is in.
    return { box: height(box) > innerHeight * TALLEST ? drawn : box, within };
  }

  clear(): void {
    this.#highlights.clear();
    this.#gaps.clear();
    draw(this.#layers.drawing, EMPTY);
    show(this.#layers.card, false);
    show(this.#layers.bar, false);
  }

  /** The card covers what is drawn beneath it. */
  #card(): Box | null {
    const { card } = this.#layers;
    return card.matches(':popover-open') ? card.getBoundingClientRect() : null;
  }

  #row({ at, spot }: Focused): Box | null {
    return spot ? this.#ground.row(spot) : this.#gaps.box(at);
  }

  /** Marks on what has no text to light. */
  #bare(): Scene['marks'] {
    return this.#plan.flatMap(({ lit, shade }) =>
      lit.flatMap((place) => {
        const box = this.#ground.isBare(place) ? this.#ground.box(place) : null;
        return box ? [{ box, shade }] : [];
      }),
    );
  }

  #scene(focused: Focused | null): typeof NOTHING {
    const mark = focused && this.#plan[focused.at];
    if (!focused || !mark) return NOTHING;
    const all = [mark.finding, ...mark.folded];
    const finding = all.find(({ id }) => id === focused.finding) ?? mark.finding;
    const kin = all.filter((each) => each !== finding);
    const cells = cellPlaces(this.#audits[mark.audit]!);
    const { spot, field: at, around } = focused;
    return sceneOf({ finding, kin, cells, spot, at, around }, this.#ground, this.#words, this.#card());
  }
}
