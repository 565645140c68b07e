/** Work on what comes one by one, several at a time. */

export interface Worked<Given, Made> {
  readonly given: Given;
  readonly made: Made;
}

/**
 * What is made of each, in the order in which they came and as soon as it is there: neither waits for the next to come.
 * @param work must not throw
 * @param most so many are worked on, or wait to be taken, at a time: ten thousand results never pile up
 */
export async function* inOrder<Given, Made>(
  source: AsyncIterable<Given>,
  work: (given: Given) => Promise<Made>,
  most: number,
): AsyncGenerator<Worked<Given, Made>> {
  const all = source[Symbol.asyncIterator]();
  const queue: Promise<Worked<Given, Made>>[] = [];
  const next = () => all.next().then((came) => ({ came }));
  let coming: ReturnType<typeof next> | null = next();
  while (coming || queue.length > 0) {
    const [head] = queue;
    const wait = coming && queue.length < most ? [coming] : [];
    const event = await Promise.race([...wait, ...(head ? [head] : [])]);
    if ('made' in event) {
      queue.shift();
      yield event;
    } else if (event.came.done) coming = null;
    else {
      const given = event.came.value;
      queue.push(work(given).then((made) => ({ given, made })));
      coming = next();
    }
  }
}
