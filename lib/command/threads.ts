/** Many files are audited on several cores; the few that somebody waits for need no thread to be started. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Asked, Written } from './asked.ts';
import { auditFile, lostFile } from './file.ts';
import { handOver } from './hand-over.ts';

export interface Threads {
  /** How many there are at most; with one, there is none but the caller's own. */
  readonly count?: number;
  /** As many files are audited before one is started. */
  readonly few?: number;
  /** Milliseconds that a file may take. */
  readonly patience?: number;
  /** Megabytes that a file may take. */
  readonly memory?: number;
}

/** Beyond, threads wait for the memory and for each other. */
const MOST = 4;
const FEW = 8;
/** The largest pages take some seconds. */
const PATIENCE = 120_000;
const MEMORY = 2_048;

/** One thread, which does one thing after another; a lost one is replaced. */
class Lane {
  waiting = 0;
  readonly #start: () => Worker;
  readonly #patience: number;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: () => Worker, patience: number) {
    this.#start = start;
    this.#patience = patience;
  }

  do(source: string): Promise<readonly Written[] | string> {
    this.waiting++;
    const mine = this.#last.then(() => this.#do(source));
    this.#last = mine;
    return mine;
  }

  async #do(source: string): Promise<readonly Written[] | string> {
    this.#worker ??= this.#start();
    const answer = await handOver<readonly Written[]>(this.#worker, source, this.#patience);
    if (typeof answer === 'string') this.close();
    this.waiting--;
    return answer;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

/** @returns what audits a file, how many it is worth being given at a time, and what ends its threads */
export function auditor(
  asked: Asked,
  { count = Math.min(MOST, availableParallelism()), few = FEW, patience = PATIENCE, memory = MEMORY }: Threads = {},
) {
  const start = () =>
    new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
  const lanes = count < 2 ? [] : Array.from({ length: count }, () => new Lane(start, patience));
  let given = 0;
  return {
    // one in work and one to go on with, for each
    atOnce: Math.max(1, lanes.length * 2),
    async audit(source: string): Promise<readonly Written[]> {
      const [lane] = lanes.toSorted((one, other) => one.waiting - other.waiting);
      if (!lane || given++ < few) return auditFile(source, asked);
      const answer = await lane.do(source);
      return typeof answer === 'string' ? lostFile(source, asked) : answer;
    },
    close(): void {
      for (const lane of lanes) lane.close();
    },
  };
}
