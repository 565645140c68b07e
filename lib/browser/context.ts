/**
 * What a script in a page is given by WXT's wrapper, in the place of WXT's own, of which every script in a page would
 * carry the whole. That also ends a script at an event that any page can hear and make up; this one ends where the
 * extension has put the same script into the page again, or has left it.
 */
import { isAlive } from './send.ts';

type Scope = Record<symbol, AbortController | undefined>;

export class ContentScriptContext {
  readonly #end = new AbortController();

  /** @param name of the script: of one name only the last lives. Other versions live in worlds of their own. */
  constructor(name: string) {
    const scope = globalThis as unknown as Scope;
    const key = Symbol.for(`crossfoot.script.${name}`);
    scope[key]?.abort();
    scope[key] = this.#end;
  }

  /** Ends with the script. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Nobody hears this script any more; asked for, because no event tells of it. */
  get isInvalid(): boolean {
    if (!isAlive()) this.#end.abort();
    return this.signal.aborted;
  }
}
