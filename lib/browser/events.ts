/** What the browser tells the worker. All of it must be called in the worker's first turn. */
import { browser } from 'wxt/browser';

/** The shortcuts, as the manifest names them. */
export const COMMANDS = ['toggle-marks', 'next', 'previous', 'picture', 'audit', 'panel'] as const;
export type Command = (typeof COMMANDS)[number];

/** The entries of the context menu, and where they are offered. Choosing one grants activeTab. */
const MENU = {
  audit: ['page', 'frame', 'selection'],
  own: ['selection'],
  picture: ['page', 'frame', 'selection'],
} as const;
export type Entry = keyof typeof MENU;
const ENTRIES = Object.keys(MENU) as readonly Entry[];

/** Where something was asked for. */
export interface At {
  readonly tabId: number;
  readonly windowId: number;
}

let drawing: Promise<void> = Promise.resolve();

/** Writes the context menu anew, after an installation or where its language has changed; one call after the other. */
export function drawMenu(titles: Readonly<Record<Entry, string>>): Promise<void> {
  drawing = drawing.then(async () => {
    await browser.contextMenus.removeAll();
    for (const id of ENTRIES) browser.contextMenus.create({ id, title: titles[id], contexts: [...MENU[id]] });
  });
  return drawing;
}

/** Calls back in the very turn of the click, which some of what is asked for needs. */
export function onMenu(chosen: (entry: Entry, at: At) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES.find((each) => each === info.menuItemId);
    if (entry && tab?.id !== undefined) chosen(entry, { tabId: tab.id, windowId: tab.windowId ?? NO_WINDOW });
  });
}

const NO_WINDOW = -1;

/** The shortcuts, with the tab that the user is in; in the very turn of the key where the browser names the tab. */
export function onCommand(given: (command: Command, at: At) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((each) => each === name);
    if (!command) return undefined;
    if (tab?.id !== undefined) return given(command, { tabId: tab.id, windowId: tab.windowId ?? NO_WINDOW });
    return inFront().then((at) => at && given(command, at));
  });
}

async function inFront(): Promise<At | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId ?? NO_WINDOW };
}

/** The keys of a shortcut as the user has set them; empty where it has none. */
export async function shortcutOf(command: Command): Promise<string> {
  const all = await browser.commands.getAll().catch(() => []);
  return all.find(({ name }) => name === command)?.shortcut ?? '';
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

/** The user's languages, as the extension's pages have them: worker and pages speak alike. */
export function uiLanguages(): readonly string[] {
  const { languages } = navigator;
  return languages.length > 0 ? languages : [browser.i18n.getUILanguage()];
}
