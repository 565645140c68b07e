/** All the files of one call, in the order given. */
import { createInterface } from 'node:readline';
import { t } from '../locales/index.ts';
import type { Asked } from './asked.ts';
import { inOrder } from './in-order.ts';
import { putter } from './put.ts';
import { auditor } from './threads.ts';

const FOUND = 1;
export const UNREADABLE = 2;

/** File names in the order given; those that `-` stands for arrive as they are written. */
async function* sources(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== '-') yield name;
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== '') yield line.replace(/\r$/, '');
  }
}

/** Waits where the reader is slower than the audit. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${text}\n`)) done();
    else process.stdout.once('drain', done);
  });
}

/** @returns the exit code: 0, 1 where an error is certain, 2 where a file could not be read */
export async function run(names: readonly string[], out: string | null, asked: Asked): Promise<number> {
  const { locale, format } = asked;
  let exit = 0;
  let files = 0;
  const progress = process.stderr.isTTY === true;
  const put = putter({ format, out, print });
  const threads = auditor(asked);
  try {
    for await (const { given: source, made } of inOrder(sources(names), threads.audit, threads.atOnce)) {
      for (const each of made) {
        await put(each);
        if (each.failure !== null) {
          process.stderr.write(`${source}: ${each.failure}\n`);
          exit = UNREADABLE;
        } else if (each.faulty) exit = Math.max(exit, FOUND);
      }
      files++;
      if (progress && files % 20 === 0) process.stderr.write(`\r${t(locale, 'cli.progress', { n: files })}`);
    }
  } finally {
    threads.close();
  }
  if (progress && files >= 20) process.stderr.write('\n');
  return exit;
}
