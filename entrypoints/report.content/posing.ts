/** The page's part in a picture: it stands still, is scrolled piece by piece, and is put back whatever happens. */
import type { Pose } from '../../lib/mark/pose.ts';
import type { OrderAnswers, Result } from '../../lib/model/messages.ts';

/** Milliseconds without an order, after which nobody takes the picture any more: the worker may have been killed. */
const FORSAKEN = 5_000;
/** Milliseconds, where the browser draws no frames because nobody sees the page. */
const UNSEEN = 250;

type Answer = Promise<Result<OrderAnswers['pose']>>;

export class Posing {
  #pose: Pose | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(pose: Pose | null): Answer {
    this.#pose = pose;
    return this.#stand();
  }

  /** @param to where the window is scrolled to; null ends it */
  scroll(to: number | null): Answer {
    if (to === null) {
      const sight = this.#pose?.sight();
      this.end();
      return Promise.resolve(sight ? { ok: true, sight } : { ok: false, code: 'page-gone' });
    }
    if (this.#pose) scrollTo({ left: scrollX, top: to, behavior: 'instant' });
    return this.#stand();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#pose?.end();
    this.#pose = null;
  }

  /** Answers once the browser has drawn what is to be seen. */
  async #stand(): Answer {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), FORSAKEN);
    await drawn();
    const sight = this.#pose?.sight();
    if (sight) return { ok: true, sight };
    this.end();
    return { ok: false, code: 'page-gone' };
  }
}

function drawn(): Promise<void> {
  return new Promise((done) => {
    // The first frame lays out what was scrolled, the second is drawn after it.
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, UNSEEN);
  });
}
