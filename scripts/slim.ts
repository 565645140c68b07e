/** Scripts in pages load our own parts in the place of the whole polyfill and of WXT's context, twice in every report page. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = (file: string): string => fileURLToPath(new URL(`../lib/browser/${file}`, import.meta.url));
const PARTS: ReadonlyMap<string, string> = new Map([
  ['webextension-polyfill', ours('bridge.ts')],
  ['wxt/utils/content-script-context', ours('context.ts')],
]);

/** For the builds of content scripts; fails the build where one of the parts is no longer what WXT loads. */
export function slimContentScripts(): Plugin {
  const missing = new Set(PARTS.keys());
  return {
    name: 'crossfoot:slim-content-scripts',
    enforce: 'pre',
    resolveId(source) {
      missing.delete(source);
      return PARTS.get(source) ?? null;
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        this.error(`${[...missing].join(', ')} not loaded any more: look at scripts/slim.ts again`);
    },
  };
}
