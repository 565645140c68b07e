/** Opens pages of the extension. */
import { browser } from 'wxt/browser';

/** Opens a page of the extension beside a tab, in its window. */
export async function openBeside(
  tabId: number,
  page: 'picture.html',
  query: Readonly<Record<string, string>>,
): Promise<void> {
  const url = browser.runtime.getURL(`/${page}?${new URLSearchParams(query)}` as never);
  const beside = await browser.tabs.get(tabId).catch(() => null);
  await browser.tabs.create({ url, ...(beside && { windowId: beside.windowId, index: beside.index + 1 }) });
}

interface Panels {
  readonly sidePanel?: { open(of: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel; only in the very turn of a click, a shortcut or the context menu.
 * @param windowId that of the tab that it was given in
 * @returns false where the browser refused, or has no such panel
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = { ...panels(), ...(browser as unknown as Panels) };
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (sidePanel) await sidePanel.open({ windowId });
    return Boolean(sidebarAction ?? sidePanel);
  } catch {
    return false;
  }
}

/** The polyfill knows Chrome's panel not. */
function panels(): Panels {
  return (globalThis as { chrome?: Panels }).chrome ?? {};
}
