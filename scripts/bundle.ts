/** Code of ours for a page of a browser that is driven. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './step.ts';

/**
 * @param entry file below the project's root
 * @param name under which the page finds what the file exports
 * @returns one script
 */
export async function bundle(entry: string, name: string, minify = true): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: { write: false, minify, lib: { entry: join(ROOT, entry), formats: ['iife'], name } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} could not be bundled.`);
  return first.output[0].code;
}
