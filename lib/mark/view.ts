/** What is told of the marks to those who draw card and bar, and how the marks are to look. */
import type { Ground } from './ground.ts';
import type { Palette } from './highlight.ts';
import type { Mark } from './plan.ts';
import type { Words } from './scene.ts';
import type { Focused } from './stage.ts';
import type { Condition } from './text.ts';

/** How an audit is marked. */
export interface Look {
  /** Marks are shown. */
  readonly on: boolean;
  readonly kinds?: readonly ('error' | 'warning' | 'review' | 'info')[];
  readonly palette?: Palette;
}

export interface MarksState {
  readonly marks: readonly Mark[];
  /** Those that next and previous walk. */
  readonly open: readonly Mark[];
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

export function stateOf(marks: readonly Mark[], ground: Ground, on: boolean, focused: Focused | null): MarksState {
  const spot = focused?.spot;
  const place = spot ? ground.condition(spot) : 'there';
  const away = spot && place !== 'there';
  return {
    marks,
    open: marks.filter(({ open }) => open),
    on,
    at: focused?.at ?? null,
    place,
    seen: away ? ground.seen(spot) : '',
    around: place === 'hidden' && away !== null && ground.around(spot!) !== null,
  };
}
