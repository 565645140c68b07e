const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern in a text, as `matchAll` gives them. That copies the pattern on each call, which over all
 * passages of a report costs more than the search where nothing is found.
 * @param pattern a global one, a constant of ours
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // behind an empty match by one letter, not by half of one
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
