/** How many characters of texts are kept in all. */
const KEPT = 240_000;

/**
 * Remembers what a pure function said of texts: most cells of a table say 0, every report says the same labels, and
 * several rules ask the same of each paragraph.
 * Forgets everything at once when full, so that memory stays what it is.
 * @param longest texts beyond it are not worth keeping
 */
export function memo<Answer>(ask: (text: string) => Answer, longest = 60): (text: string) => Answer {
  let kept = 0;
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    kept += text.length + 1;
    if (kept > KEPT) {
      known.clear();
      kept = 0;
    }
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** Remembers what a pure function said of an object, such as a report that several rules ask the same of, while that lives. */
export function once<Key extends WeakKey, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
