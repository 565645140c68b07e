/**
 * What it means that a page hangs: the time that it takes, beside what parse5 takes in the same process for the same
 * bytes. No clock of one machine is the measure, and no load of it: the work of this thread alone is counted.
 */
import { parse as parseHtml } from 'parse5';
import { decode } from '../../lib/gather/decode.ts';
import { report } from '../fixtures/index.ts';

/** Milliseconds that this thread has worked: what else the machine does is no page's fault. */
export function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The median page takes 2 times, the densest text without a fault 12 times. */
const TIMES = 40;
/** Less is never worth a second look. */
const CHEAP = 80;
/** Letters in which one finding is written, all exports together; a workbook's are packed too. */
const FINDING = 4_000;

/** What ran, and what came of it. */
export interface Work {
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
  readonly findings: number;
}

/** The system counts a thread's work by steps of some milliseconds: what takes less is done again until it is measured. */
const MEASURED = 60;

/** Milliseconds that parse5 takes, on the mean. */
function parsing(bytes: Uint8Array): number {
  const start = busy();
  for (let times = 1; ; times++) {
    parseHtml(decode(bytes));
    const taken = busy() - start;
    if (taken >= MEASURED) return taken / times;
  }
}

let plainest: { readonly milliseconds: number; readonly perByte: number } | undefined;

/** Of an ordinary report, once the compilers know the way. */
function ordinary(): { readonly milliseconds: number; readonly perByte: number } {
  if (plainest) return plainest;
  const { bytes } = report();
  parsing(bytes);
  const milliseconds = parsing(bytes);
  plainest = { milliseconds, perByte: milliseconds / bytes.length };
  return plainest;
}

/**
 * Milliseconds that a page may take: text is long to read where its markup is quick to parse, so its length counts too,
 * and thousands of findings take as long as they are to write.
 */
function allowed({ bytes, findings }: Work): number {
  const { milliseconds, perByte } = ordinary();
  const reading = milliseconds + Math.max(parsing(bytes), bytes.length * perByte);
  return TIMES * reading + findings * FINDING * perByte;
}

/** @param again runs the same once more: what a compiler or a collector took the first time does not come twice */
export async function hangs(work: Work, again: () => unknown): Promise<string[]> {
  if (work.milliseconds < CHEAP || work.milliseconds <= allowed(work)) return [];
  const start = busy();
  await again();
  const second = busy() - start;
  const most = allowed(work);
  return Math.min(work.milliseconds, second) > most
    ? [`it hangs: ${Math.round(second)} ms, where ${Math.round(most)} ms may be`]
    : [];
}
