/** What the user asks for by shortcut or context menu. */
import { type At, type Command, drawMenu, type Entry } from '../../lib/browser/events.ts';
import { openPanel } from '../../lib/browser/open.ts';
import { t } from '../../lib/locales/index.ts';
import { localeNow } from './desk.ts';
import { run } from './flow.ts';
import { obeyCommand } from './marks.ts';
import { pictureHere } from './picture.ts';
import { select } from './selection.ts';

/** Panels open in the very turn of the key alone: nothing is waited for before. */
export async function obey(command: Command, { tabId, windowId }: At): Promise<void> {
  if (command === 'panel') await openPanel(windowId);
  else if (command === 'picture') await pictureHere(tabId);
  else if (command === 'audit') await run(tabId);
  else await obeyCommand(command, tabId);
}

export async function choose(entry: Entry, { tabId, windowId }: At): Promise<void> {
  if (entry === 'picture') await pictureHere(tabId);
  else if (entry === 'audit') await run(tabId);
  else {
    const opened = openPanel(windowId);
    await select(tabId);
    await opened;
  }
}

/** The context menu in the language of the interface. */
export async function titleMenu(): Promise<void> {
  const locale = await localeNow();
  await drawMenu({
    audit: t(locale, 'manifest.menu.audit'),
    own: t(locale, 'manifest.menu.own'),
    picture: t(locale, 'manifest.menu.picture'),
  });
}
