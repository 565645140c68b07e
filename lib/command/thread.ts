/** A thread of the command line: audits the files that it is given the names of. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked } from './asked.ts';

enableCompileCache();
const { auditFile } = await import('./file.ts');
parentPort?.on('message', async (source: string) => {
  parentPort?.postMessage(await auditFile(source, workerData as Asked));
});
