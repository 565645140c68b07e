/** As many workers as the machine has cores to spare, each with one case at a time; one that hangs or dies is replaced. */
import { Worker } from 'node:worker_threads';
import type { Done, Task } from './worker.ts';

/** No page takes so long: it hangs. */
const HANGS = 120_000;
/** Megabytes of a worker: one that needs more has met a page that would bring a browser down. */
const MEMORY = 2_048;
/** Of what is young: a page's trees are garbage with the page, and are swept seldom where they have room. */
const YOUNG = 96;

interface Pool {
  readonly workers: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Called for every case, in the order in which they end. */
  readonly done: (done: Done) => void;
  /** No further case is begun. */
  readonly stop: AbortSignal;
}

const lost = (index: number, why: string): Done => ({
  index,
  name: `case ${index}`,
  wrong: [why],
  reports: 0,
  figures: 0,
  findings: 0,
  milliseconds: HANGS,
});

/** Runs the cases from `from` to, not including, `to`. @returns the first case that was not run */
export async function runAll({ workers, seed, from, to, done, stop }: Pool): Promise<number> {
  let next = from;
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < to && !stop.aborted) {
      const index = next++;
      worker ??= new Worker(new URL('./worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
      });
      const result = await runOne(worker, { index, seed });
      done(typeof result === 'string' ? lost(index, result) : result);
      if (typeof result !== 'string') continue;
      await worker.terminate();
      worker = null;
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return next;
}

/** What came of the case, or in words how it ended. */
function runOne(worker: Worker, task: Task): Promise<Done | string> {
  return new Promise((settle) => {
    const ended = (code: number): void => end(`the worker ended with ${code}`);
    const died = (error: unknown): void =>
      end(`the worker died: ${error instanceof Error ? error.message : String(error)}`);
    const end = (result: Done | string): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', died).off('exit', ended);
      settle(result);
    };
    const timer = setTimeout(() => end('it hangs'), HANGS);
    worker.on('message', end).on('error', died).on('exit', ended);
    worker.postMessage(task);
  });
}
