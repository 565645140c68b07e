/** A browser in a language, and the pages of one scene after the other opened in it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Change } from '../../lib/model/ledger.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { STATES } from '../../tests/components/states.ts';
import type { Driven } from '../launch.ts';
import { KEY, PAGES, type PageName, TITLE, WRITTEN, withdrawn } from './given.ts';
import type { Scene, Step } from './scene.ts';

interface Api {
  readonly runtime: { sendMessage(message: object, then?: (answer: object) => void): Promise<object> };
  readonly storage: { readonly session: { remove(key: string): Promise<void> } };
}

export class Room {
  readonly driven: Driven;
  readonly folder: string;
  private readonly tabs = new Map<PageName, Page>();

  constructor(driven: Driven, folder: string) {
    this.driven = driven;
    this.folder = folder;
  }

  /** The tab of a fixture page, opened once. */
  async tab(name: PageName): Promise<Page> {
    const known = this.tabs.get(name);
    if (known) return known;
    const page = await this.driven.openPage(PAGES[name].url);
    this.tabs.set(name, page);
    await settle(page, 1200);
    return page;
  }

  private async tabId(name: PageName): Promise<number> {
    return this.driven.tabId((await this.tab(name)).url());
  }

  send(message: object): Promise<object> {
    return this.driven.inExtension((sent: object) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).runtime.sendMessage(sent);
    }, message);
  }

  async write(changes: readonly Change[]): Promise<void> {
    for (const change of changes) await this.send({ kind: 'change', key: KEY, title: TITLE, change });
  }

  /** Makes the scene; what is to be pictured, and what clears it away. */
  async stage(
    { at, written = [], steps = [] }: Scene,
    view: (page: Page) => Promise<void>,
  ): Promise<{ page: Page; done: () => Promise<void> }> {
    if (written.length > 0) await this.tab('errors');
    await this.write(written.map((each) => WRITTEN[each]));
    const page = await this.open(at);
    await page.bringToFront();
    await view(page);
    await settle(page, 300);
    const of = 'page' in at ? at.page : 'extension' in at ? at.tab : undefined;
    for (const step of steps) await this.take(step, page, of);
    await settle(page);
    const done = async (): Promise<void> => {
      await this.write(written.toReversed().map(withdrawn));
      if (!('page' in at)) {
        await page.close();
        await this.forget();
        if (steps.some(([what]) => what === 'select'))
          await this.send({ kind: 'unselect', tabId: await this.tabId(of!) });
      } else if (steps.length > 0) {
        // What was hidden or chosen is no matter of the next scene.
        await this.send({ kind: 'marks', tabId: await this.tabId(at.page), on: true, reach: 'page' });
        // In a narrow window the bar would be folded from the start.
        await page.setViewport({ width: 1366, height: 768 });
        await page.reload();
        await settle(page, 400);
      }
    };
    return { page, done };
  }

  /** Throws away what was being typed. */
  private forget(): Promise<void> {
    return this.driven.inExtension(() => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).storage.session.remove('drafts');
    });
  }

  private async open(at: Scene['at']): Promise<Page> {
    if ('page' in at) {
      const page = await this.tab(at.page);
      await page.evaluate(() => scrollTo(0, 0));
      return page;
    }
    if ('export' in at) {
      const page = await this.driven.browser.newPage();
      await page.goto(pathToFileURL(join(this.folder, `${at.export}.html`)).href);
      return page;
    }
    if ('evidence' in at) return this.evidence(at.evidence, at.finding);
    const [path, fragment] = at.extension.split('#');
    const query = at.tab && !fragment ? `?tab=${await this.tabId(at.tab)}` : '';
    const address = `${path}${query}${fragment ? `#${fragment}` : ''}`;
    if (!at.given) return this.driven.openExtensionPage(address);
    const page = await this.driven.browser.newPage();
    await page.evaluateOnNewDocument(pretend, STATES[at.given]!);
    await page.goto(this.driven.extensionUrl(address));
    return page;
  }

  private async evidence(name: PageName, finding: string): Promise<Page> {
    const page = await this.tab(name);
    await page.setViewport({ width: 1366, height: 768 });
    await this.send({ kind: 'focus', tabId: await this.tabId(name), finding });
    await page.bringToFront();
    await this.driven.clickAction(page);
    await settle(page, 600);
    await this.send({ kind: 'picture', tabId: await this.tabId(name), finding });
    const target = await this.driven.browser.waitForTarget((each) => each.url().includes('/picture.html?'));
    const picture = await target.asPage();
    await picture.waitForSelector('[data-state="picture"] img');
    return picture;
  }

  private async take(step: Step, page: Page, of: PageName | undefined): Promise<void> {
    const [what, value] = step;
    if (what === 'focus') {
      await this.send({ kind: 'focus', tabId: await this.tabId(of!), finding: value });
      await page.bringToFront();
      await settle(page, 600);
    } else if (what === 'select') {
      await (await this.tab(of!)).evaluate((selector) => {
        getSelection()!.selectAllChildren(document.querySelector(selector)!);
      }, value);
    } else if (what === 'upload') {
      const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
      await input!.uploadFile(join(this.folder, value));
    } else if (what === 'type') await page.keyboard.type(value);
    else if (what === 'press') await page.keyboard.press(value as 'Enter');
    else {
      const found = await page.waitForSelector(value, { timeout: 6000 });
      if (what === 'click') await found!.click();
      if (what === 'show') await found!.scrollIntoView();
    }
    await settle(page);
  }
}

/** Runs in an extension page before its own script: the worker's answer of that tab is this. */
function pretend(state: TabState): void {
  if (state.state === 'old browser') Reflect.deleteProperty(globalThis, 'Highlight');
  const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, then) => {
    const { kind } = message as { kind?: string };
    const since = { ...(state.state === 'reading' && { since: Date.now() }) };
    if (kind !== 'state') return send(message, then);
    const answer = { ok: true, tab: { ...state, ...since } };
    then?.(answer);
    return Promise.resolve(answer);
  };
}

/** Until nothing has moved or changed for a moment. */
export async function settle(page: Page, quiet = 120): Promise<void> {
  await page.evaluate(
    (still) =>
      new Promise<void>((done) => {
        const end = Date.now() + 4000;
        let last = Date.now();
        const observer = new MutationObserver(() => {
          last = Date.now();
        });
        const options = { subtree: true, childList: true, attributes: true, characterData: true };
        observer.observe(document, options);
        const ours = document.querySelector('crossfoot-ui')?.shadowRoot;
        if (ours) observer.observe(ours, options);
        const look = (): void => {
          const moving = document.getAnimations().some(({ playState }) => playState === 'running');
          if ((!moving && Date.now() - last >= still) || Date.now() > end) {
            observer.disconnect();
            done();
          } else setTimeout(look, 40);
        };
        look();
      }),
    quiet,
  );
}
