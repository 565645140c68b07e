/** What the browser tells the worker. All of it must be called in the worker's first turn. */
import { browser } from 'wxt/browser';

const AUDIT = 'audit';

export type Command = 'toggle-marks' | 'next' | 'previous';
const COMMANDS: readonly string[] = ['toggle-marks', 'next', 'previous'] satisfies Command[];

/** An entry in every page's context menu; choosing it grants activeTab. */
export function onAuditMenu(title: string, chosen: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: AUDIT, title, contexts: ['page', 'frame', 'selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === AUDIT && tab?.id !== undefined) chosen(tab.id);
  });
}

/** The shortcuts, with the tab that the user is in. */
export function onCommand(given: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId !== undefined && COMMANDS.includes(command)) given(command as Command, tabId);
  });
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** The extension or the browser starts anew; `isNew` where the extension was installed or updated. */
export function onStart(started: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(() => started(true));
  browser.runtime.onStartup.addListener(() => started(false));
}

/** @returns the address of a tab; undefined where the extension may not know it, null where there is no such tab */
export async function addressOf(tabId: number): Promise<string | undefined | null> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return null;
  }
}

export async function activeTab(): Promise<number | null> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
}

/** Opens a page of the extension in a new tab. */
export async function openPage(page: 'file.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as never) });
}

/** Follows a link that a page had: an address of the web, and nothing else. */
export async function openLink(href: string): Promise<void> {
  if (/^https?:\/\//.test(href)) await browser.tabs.create({ url: href });
}

export function uiLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage()];
}
