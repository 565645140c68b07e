/** A frame of the same origin is read by the page that it stands in, and stays silent itself. */
export function isReadByParent(): boolean {
  if (window === window.parent) return false;
  try {
    return window.parent.document.body !== null;
  } catch {
    return false; // another origin
  }
}

const CLAIM = Symbol.for('crossfoot.detect');

/** Says to the extension's other script in this frame that detection answers for the page, as long as the signal lives. */
export function claim(signal: AbortSignal): AbortSignal {
  const scope = globalThis as { [CLAIM]?: AbortSignal };
  scope[CLAIM] = signal;
  return signal;
}

export function isClaimed(): boolean {
  const signal = (globalThis as { [CLAIM]?: AbortSignal })[CLAIM];
  return signal !== undefined && !signal.aborted;
}
