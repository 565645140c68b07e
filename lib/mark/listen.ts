/** What a marked page and our card in it are listened to for, in the page's own document and those of its frames. */
import type { Handle } from '../model/handle.ts';
import { documentsOf } from './documents.ts';
import type { Ground } from './ground.ts';
import type { Layers } from './host.ts';
import { Hover, type Open } from './hover.ts';
import { onLayout } from './layout.ts';
import { gapPlace, type Mark } from './plan.ts';
import { followPointer, type Spot } from './pointer.ts';

interface Heard {
  /** What is open when the pointer comes. */
  readonly open: () => Open;
  /** Marks are shown. */
  readonly on: () => boolean;
  /** The pointer has come to a mark, or with null has left it, for long enough. */
  readonly glance: (at: number | null) => void;
  /** Things may have moved. */
  readonly moved: () => void;
}

export class Ears {
  readonly #document: Document;
  readonly #host: Element;
  readonly #heard: Heard;
  readonly #hover: Hover;
  readonly #end = new AbortController();
  /** Ends the listening to the documents that the handles stand in. */
  #away = new AbortController();

  constructor(document: Document, { card, host }: Layers, heard: Heard) {
    this.#document = document;
    this.#host = host;
    this.#heard = heard;
    this.#hover = new Hover(heard.open, heard.glance);
    const { signal } = this.#end;
    card.addEventListener('pointerenter', () => this.#hover.stay(), { signal });
    card.addEventListener('pointerleave', () => this.#hover.over(null), { signal });
  }

  /** From now on to these documents alone. */
  listen(handles: readonly Handle[], spots: readonly Spot<number>[]): void {
    this.#away.abort();
    this.#away = new AbortController();
    const { signal } = this.#away;
    const { on, moved } = this.#heard;
    const documents = documentsOf(this.#document, handles);
    followPointer(
      documents,
      this.#host,
      () => (on() ? spots : []),
      (key) => this.#hover.over(key),
      signal,
    );
    onLayout(documents, moved, signal);
  }

  end(): void {
    this.#end.abort();
    this.#away.abort();
    this.#hover.stay();
  }
}

/** Where the marks of a plan stand, by their index in it. */
export function spotsOf(plan: readonly Mark[], ground: Ground): Spot<number>[] {
  return plan.map(({ lit }, key) => ({ key, boxes: () => lit.flatMap((place) => ground.lines(place)) }));
}

/** The page has taken out nodes that are marked. */
export function isLost(plan: readonly Mark[], ground: Ground): boolean {
  return plan.some(({ lit, finding }) => {
    const gap = gapPlace(finding);
    return lit.some((place) => ground.isLost(place)) || (gap !== null && ground.isLost(gap));
  });
}
