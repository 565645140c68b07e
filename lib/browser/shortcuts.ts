/** The keyboard shortcuts, which only the browser itself lets be changed. */
import { browser } from 'wxt/browser';

export interface Command {
  readonly name: string;
  readonly label: string;
  readonly keys: string;
}

/** @returns the commands with the keys that they have now; null where the browser does not say. Never throws. */
export async function commandsOf(): Promise<Command[] | null> {
  try {
    const all = await browser.commands.getAll();
    return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, label: description, keys: shortcut }));
  } catch {
    return null;
  }
}

/** Firefox has a call of its own for its page, Chromium and Edge an address. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function browserKind(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('/' as never).startsWith('moz-') ? 'firefox' : 'chromium';
}
