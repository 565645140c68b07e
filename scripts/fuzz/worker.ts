/** One of the workers of `npm run fuzz`: runs the cases that it is given, and says after each what did not hold. */
import { parentPort } from 'node:worker_threads';
import { drawCase } from '../../tests/fuzz/pages.ts';
import { type Ran, runCase } from '../../tests/fuzz/properties.ts';

export interface Task {
  readonly index: number;
  readonly seed: number;
}

export interface Done extends Ran {
  readonly index: number;
  readonly name: string;
}

const port = parentPort;
port?.on('message', async ({ index, seed }: Task) => {
  const made = drawCase(index, seed);
  port.postMessage({ ...(await runCase(made)), index, name: made.name } satisfies Done);
});
