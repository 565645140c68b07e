/** The tab that a side panel stands beside: it follows whichever is active in its window. */
import { browser } from 'wxt/browser';

/** Calls back with the active tab of this window, now and whenever another becomes it, until the returned function is called. */
export function followActiveTab(changed: (tabId: number | null) => void): () => void {
  let ended = false;
  let own: number | null = null;
  const ask = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!ended) changed(tab?.id ?? null);
  };
  void browser.windows.getCurrent().then(({ id }) => {
    own = id ?? null;
  });
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    if (own === null) void ask();
    else if (windowId === own) changed(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  void ask();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(activated);
  };
}

/** Calls back when a tab begins or ends loading a page, which may be one that none of our scripts runs in. */
export function onPageChange(tabId: number, changed: () => void): () => void {
  const updated = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status !== undefined) changed();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/** The window that a page of the extension stands in: asked for early, since a panel opens only in the turn of a click. */
export async function ownWindow(): Promise<number | null> {
  try {
    return (await browser.windows.getCurrent()).id ?? null;
  } catch {
    return null;
  }
}

export async function openOptions(rule?: string): Promise<void> {
  if (rule === undefined) await browser.runtime.openOptionsPage();
  else await openOwn(`options.html?${new URLSearchParams({ rule })}#rules`);
}

export async function openHelp(rule?: string): Promise<void> {
  await openOwn(rule === undefined ? 'help.html' : `help.html#${encodeURIComponent(rule)}`);
}

async function openOwn(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as never) });
}
