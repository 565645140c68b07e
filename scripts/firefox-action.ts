/** A click on the toolbar button in Firefox, which WebDriver BiDi has no command for. */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs in the browser's own window, as a click would: it opens the popup and grants activeTab. */
const TRIGGER = (addOn: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(addOn)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/**
 * Runs in the browser's own window, with its rights; needs `--remote-allow-system-access`. The connection is no public
 * interface of puppeteer: its version is pinned. Throws where the expression does.
 */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = result['contexts'] as { context: string; url: string }[];
  const window = contexts.find((each) => each.url.includes('browser.xhtml')) ?? contexts[0];
  if (!window) throw new Error('Firefox has no window.');
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.result['type'] !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(answer.result)}`);
}

export function triggerAction(browser: Browser, addOn: string): Promise<void> {
  return inBrowserWindow(browser, TRIGGER(addOn));
}
