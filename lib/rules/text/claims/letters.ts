/** Words by their letters: one step a letter, and none where no word goes on. */

export interface Letters<Meaning extends object> {
  /** What the longest word that begins at `start` of a text means. */
  longestAt(text: string, start: number): Meaning | null;
}

/** Room enough that few steps meet another in their place. */
const ROOM = 4;

/**
 * The tree of the words as tables of numbers, since it is asked at every letter of every report: the branch of each
 * first letter stands at its code unit, and the step from a branch by a further one at the place that both give, or
 * behind it, with the branch that it leads to beside it.
 */
export function wordsByLetters<Meaning extends object>(
  words: readonly (readonly [string, Meaning])[],
): Letters<Meaning> {
  const letters = words.reduce((sum, [word]) => sum + word.length, 1);
  const size = 2 ** Math.ceil(Math.log2(letters * ROOM));
  const shift = 32 - Math.log2(size);
  const first = new Uint16Array(0x10000);
  const steps = new Int32Array(2 * size);
  const meanings: (Meaning | undefined)[] = [undefined];
  const placeOf = (step: number): number => {
    let place = Math.imul(step, 0x9e3779b1) >>> shift;
    while (steps[2 * place] !== 0 && steps[2 * place] !== step) place = (place + 1) & (size - 1);
    return 2 * place;
  };
  // never 0: only first letters step from the root
  const stepFrom = (branch: number, letter: number): number => (branch << 16) | letter;
  for (const [word, meaning] of words) {
    const letter = word.charCodeAt(0);
    if (first[letter] === 0) first[letter] = meanings.push(undefined) - 1;
    let branch = first[letter]!;
    for (let at = 1; at < word.length; at++) {
      const step = stepFrom(branch, word.charCodeAt(at));
      const place = placeOf(step);
      if (steps[place] === 0) {
        steps[place] = step;
        steps[place + 1] = meanings.push(undefined) - 1;
      }
      branch = steps[place + 1]!;
    }
    meanings[branch] = meaning;
  }
  return {
    longestAt(text, start) {
      if (start >= text.length) return null;
      let branch = first[text.charCodeAt(start)]!;
      if (branch === 0) return null;
      let meaning = meanings[branch] ?? null;
      for (let at = start + 1; at < text.length; at++) {
        const place = placeOf(stepFrom(branch, text.charCodeAt(at)));
        if (steps[place] === 0) break;
        branch = steps[place + 1]!;
        meaning = meanings[branch] ?? meaning;
      }
      return meaning;
    },
  };
}
