/** Scripts in pages load lib/browser/bridge.ts in the place of the whole polyfill, twice in every report page. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const BRIDGE = fileURLToPath(new URL('../lib/browser/bridge.ts', import.meta.url));

/** For the builds of content scripts; fails the build where the polyfill is no longer what WXT's module loads. */
export function slimBrowser(): Plugin {
  let isDone = false;
  return {
    name: 'crossfoot:slim-browser',
    enforce: 'pre',
    resolveId(source) {
      if (source !== POLYFILL) return null;
      isDone = true;
      return BRIDGE;
    },
    buildEnd(error) {
      if (!error && !isDone) this.error(`${POLYFILL} is not loaded any more: look at scripts/slim.ts again`);
    },
  };
}
