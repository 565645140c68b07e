/** The side panel as its user has it: opened, walked by keys, clicked by the words that are seen. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { type Harness, until } from './harness.ts';

/** The panel of that page, as a page of its own: what it looks like beside a tab is tested where it is opened so. */
export async function deskOf(harness: Harness, url: string): Promise<Page> {
  const panel = await harness.driven.openExtensionPage(`sidepanel.html?tab=${await harness.driven.tabId(url)}`);
  await panel.bringToFront();
  await panel.waitForSelector('.panel[data-state="audit"] #sheet');
  return panel;
}

/** Clicks the button, tab, link or choice that carries these words, within a part of the page. */
export async function press(page: Page, words: string, within = 'body'): Promise<void> {
  const find = () =>
    page.evaluateHandle(
      (wanted, part) =>
        [...document.querySelectorAll(`${part} :is(button, label, a, [role="menuitem"])`)].find(
          (each) =>
            each.checkVisibility() &&
            (each.textContent?.trim() === wanted || each.getAttribute('aria-label') === wanted),
        ) ?? null,
      words,
      within,
    );
  const found = await until(find, (handle) => handle.asElement() !== null);
  const element = found.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`nothing says ${words}`);
  // clear of the bars that stay at the edges of the sheet
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await element.click();
}

export async function chooseTab(panel: Page, tab: string): Promise<void> {
  await (await panel.waitForSelector(`[data-tab="${tab}"]`))!.click();
  await panel.waitForSelector(`[data-tab="${tab}"][aria-selected="true"]`);
}

/** Chooses from one of the menus at the foot: `copy:markdown`, `save:csv`, `copy:figures:proceedings`. */
export async function choose(panel: Page, name: string): Promise<void> {
  const [how] = name.split(':');
  await panel.click(`[data-copy="${how}"] + [aria-haspopup]`);
  await panel.click(`[role="menuitem"][data-copy="${name}"]`);
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? '').join('\n'),
    selector,
  );

/** What stands in a part of the page, once it holds the words; else what stands there instead. */
export const says = (page: Page, selector: string, words: string): Promise<string> =>
  until(
    () => textOf(page, selector),
    (text) => text.includes(words),
  );

/** What the panel says at its foot of the last thing done. */
export const told = (panel: Page, words: string): Promise<string> => says(panel, '[data-foot] .told', words);

/** The rules of the findings that are listed, in their order; those folded under a cause left out. */
export const listed = (panel: Page): Promise<string[]> =>
  panel.$$eval('#sheet .findings > section > ul > li[data-rule]', (all) =>
    all.map((row) => row.getAttribute('data-rule') ?? ''),
  );

/** The rule whose row has the focus of the keys; null where none has. */
export const atRow = (panel: Page): Promise<string | null> =>
  panel.evaluate(() =>
    document.activeElement?.matches('[data-row]')
      ? (document.activeElement.closest('[data-rule]')?.getAttribute('data-rule') ?? null)
      : null,
  );

export async function send(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

/** Opens a finding's row; clicked again where the list was still being laid out under the pointer. */
async function opened(panel: Page, rule: string): Promise<void> {
  const row = `[data-rule="${rule}"] [data-row]`;
  await panel.waitForSelector(row);
  for (let attempt = 0; attempt < 3; attempt++) {
    await panel.click(row);
    const open = await panel.waitForSelector(`${row}[aria-expanded="true"]`, { timeout: 3_000 }).catch(() => null);
    if (open) return;
  }
}

/** Opens the form of a finding by its button, types the reason and sends it. @returns what the button said */
export async function waive(panel: Page, rule: string, reason: string, scope?: string): Promise<string> {
  await opened(panel, rule);
  await (await panel.waitForSelector(`[data-rule="${rule}"] [data-do="waive"]`))!.click();
  await panel.waitForSelector('[data-form="waive"] textarea');
  if (scope) await press(panel, scope, '[data-form="waive"]');
  await panel.click('[data-form="waive"] textarea');
  await panel.keyboard.type(reason);
  const button = await textOf(panel, '[data-form="waive"] [type="submit"]');
  await panel.click('[data-form="waive"] [type="submit"]');
  return button;
}

/** A folder that is gone after the tests of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  afterAll(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
}

/** The file with that ending that a link saved into the folder, whole. */
export async function saved(downloads: string, ending: string): Promise<{ path: string; name: string; text: string }> {
  const find = async () =>
    readdirSync(downloads).some((name) => /\.(?:part|crdownload)$/.test(name))
      ? []
      : readdirSync(downloads).filter((name) => name.endsWith(ending));
  const [name] = await until(find, (names) => names.length > 0);
  if (name === undefined) throw new Error(`no ${ending} was saved: ${readdirSync(downloads).join(' ')}`);
  const path = join(downloads, name);
  const text = await until(
    async () => readFileSync(path, 'utf8'),
    (content) => content !== '',
  );
  return { path, name, text };
}
