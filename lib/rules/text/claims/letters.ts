/** Words by their letters: one step a letter, and none where no word goes on. */

export interface Letters<Meaning extends object> {
  /** What the longest word that begins at `start` of a text means. */
  longestAt(text: string, start: number): Meaning | null;
}

/** Room enough that few steps meet another in their place. */
const ROOM = 4;

/**
 * The tree of the words as one table of numbers, since it is asked at every letter of every report: the step from a
 * branch by a code unit stands at the place that both give, or behind it.
 */
export function wordsByLetters<Meaning extends object>(
  words: readonly (readonly [string, Meaning])[],
): Letters<Meaning> {
  const letters = words.reduce((sum, [word]) => sum + word.length, 1);
  const size = 2 ** Math.ceil(Math.log2(letters * ROOM));
  const shift = 32 - Math.log2(size);
  const steps = new Int32Array(size);
  const targets = new Int32Array(size);
  const meanings: (Meaning | undefined)[] = [undefined];
  const placeOf = (step: number): number => {
    let place = Math.imul(step, 0x9e3779b1) >>> shift;
    while (steps[place] !== 0 && steps[place] !== step) place = (place + 1) & (size - 1);
    return place;
  };
  // never 0: a word has no letter of that code
  const stepFrom = (branch: number, letter: number): number => (branch << 16) | letter;
  for (const [word, meaning] of words) {
    let branch = 0;
    for (let at = 0; at < word.length; at++) {
      const step = stepFrom(branch, word.charCodeAt(at));
      const place = placeOf(step);
      if (steps[place] === 0) {
        steps[place] = step;
        targets[place] = meanings.push(undefined) - 1;
      }
      branch = targets[place]!;
    }
    meanings[branch] = meaning;
  }
  return {
    longestAt(text, start) {
      let meaning: Meaning | null = null;
      let branch = 0;
      for (let at = start; at < text.length; at++) {
        const place = placeOf(stepFrom(branch, text.charCodeAt(at)));
        if (steps[place] === 0) break;
        branch = targets[place]!;
        meaning = meanings[branch] ?? meaning;
      }
      return meaning;
    },
  };
}
