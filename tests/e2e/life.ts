/** What only the browser itself can do to a running extension. */
import { inBrowserWindow } from '../../scripts/firefox-action.ts';
import { type Harness, until } from './harness.ts';

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
  readonly discarded?: boolean;
  readonly incognito: boolean;
}

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

/** What tests call of the extension's own interface; Chromium has it under `chrome` alone. */
export interface Api {
  readonly storage: { readonly local: Area; readonly session: Area };
  readonly tabs: {
    query(filter: object): Promise<Tab[]>;
    discard(id: number): Promise<Tab | undefined>;
    update(id: number, change: object): Promise<unknown>;
  };
  readonly windows: { create(how: object): Promise<unknown> };
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  readonly runtime: { sendMessage(message: object): Promise<Record<string, unknown>> };
}

/** Ends the worker (Chromium) or the event page (Firefox) at once, as the browser may do at any moment. */
export async function killWorker({ driven }: Harness): Promise<void> {
  if (driven.kind === 'firefox') {
    const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    return inBrowserWindow(
      driven.browser,
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(driven.id)}).terminateBackground(${options});
      })()`,
    );
  }
  const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  // the driver takes leave of what it has just closed, which may be gone by then
  await worker!.close().catch((error: unknown) => {
    if (!String(error).includes('No session')) throw error;
  });
  await until(
    async () => driven.browser.targets().some((each) => each.type() === 'service_worker'),
    (alive) => !alive,
  );
}
