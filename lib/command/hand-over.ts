import type { Worker } from 'node:worker_threads';

/**
 * Gives a thread something to do, and waits for what comes of it.
 * @param patience milliseconds after which it hangs
 * @returns what the thread posts; in words how it was lost, after which it is of no more use
 */
export function handOver<Answer extends object>(
  worker: Worker,
  task: unknown,
  patience: number,
): Promise<Answer | string> {
  return new Promise((settle) => {
    const ended = (code: number): void => end(`the worker ended with ${code}`);
    const died = (error: unknown): void =>
      end(`the worker died: ${error instanceof Error ? error.message : String(error)}`);
    const end = (result: Answer | string): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', died).off('exit', ended);
      settle(result);
    };
    const timer = setTimeout(() => end('it hangs'), patience);
    worker.on('message', end).on('error', died).on('exit', ended);
    worker.postMessage(task);
  });
}
