/** Drives an installed browser with the built extension in it, on pages under government host names. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './browsers.ts';
import { triggerAction } from './firefox-action.ts';

/** moz-extension:// addresses are random unless the profile fixes them. */
const FIREFOX_UUID = '5f0c2d4e-7a61-4b8e-9d35-c1055f007a11';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port on 127.0.0.1 that answers for every *.gov.cn host over http; without one the real hosts are asked. */
  readonly port?: number;
  readonly headless: boolean;
  /** Profile folder; a fresh one, deleted afterwards, unless given. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  /** Language of the browser's interface: zh-CN unless given. */
  readonly language?: string;
  /** Folder where files are saved without a question. */
  readonly downloads?: string;
  /** Firefox forgets what a temporary add-on stored when it shuts down, an installed one's it keeps: keep it too. */
  readonly keepStorage?: boolean;
  /** Firefox gives an extension as much room as the disk has: as many KB for all pages and extensions together. */
  readonly room?: number;
  /** Nothing moves: for pictures. */
  readonly calm?: boolean;
}

/** A running browser with the extension, driven alike in both families. */
export interface Driven {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Extension id (Chromium) or add-on id (Firefox). */
  readonly id: string;
  extensionUrl(path: string): string;
  openPage(url: string): Promise<Page>;
  /** A page of the extension's own, in a tab; its script may call `browser.*`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs in an extension page, where `browser` (or `chrome`) is at hand. */
  inExtension<Result>(body: (argument: never) => Result | Promise<Result>, argument?: unknown): Promise<Result>;
  tabId(url: string): Promise<number>;
  /** The badge text of the tab that shows `url`. */
  badge(url: string): Promise<string>;
  /** Clicks the toolbar button on that page: grants activeTab and opens the popup. */
  clickAction(page: Page): Promise<void>;
  /** The popup as the button opens it; null where the browser does not let it be driven (Firefox). */
  realPopup(page: Page): Promise<Page | null>;
  close(): Promise<void>;
}

interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function chromiumOptions(options: LaunchOptions): PuppeteerOptions {
  return {
    enableExtensions: true,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.port ? [`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${options.port}`] : []),
      ...(options.calm ? ['--force-prefers-reduced-motion'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Government pages in these tests are plain http on purpose.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
      `--lang=${options.language ?? 'zh-CN'}`,
      `--accept-lang=${options.language ?? 'zh-CN'}`,
    ],
  };
}

function firefoxOptions(options: LaunchOptions, addOn: string): PuppeteerOptions {
  return {
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.originControls.grantByDefault': true,
      ...(options.port && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
      'dom.security.https_only_mode': false,
      'dom.security.https_first': false,
      'intl.accept_languages': options.language ?? 'zh-CN',
      'intl.locale.requested': options.language ?? 'zh-CN',
      ...(options.keepStorage && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(options.calm && { 'ui.prefersReducedMotion': 1 }),
      ...(options.room && { 'dom.quotaManager.temporaryStorage.fixedLimit': options.room }),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      }),
    },
  };
}

/** A system without a locale for their letters has Chromium save 云泽市….csv as "download", and find no such file. */
function fileNames(): Readonly<Record<string, string>> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '') ? {} : { LC_ALL: 'C.UTF-8' };
}

/**
 * Starts a browser of that family with the extension installed and `*.gov.cn` answered by a local port.
 * Throws where no such browser is installed, or the extension was not built.
 */
export async function launchWithExtension(kind: BrowserKind, options: LaunchOptions): Promise<Driven> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} browser was found.`);
  const extension = resolve(options.extension);
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const addOn = manifest.browser_specific_settings?.gecko?.id ?? '';
  const popup = manifest.action?.default_popup ?? 'popup.html';
  const { width = 1360, height = 900 } = options;
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    // Chromium on Linux takes the language of its interface, and so of the extension's, from here.
    env: { ...process.env, ...fileNames(), LANGUAGE: (options.language ?? 'zh-CN').replace('-', '_') },
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    // A person watches: no bar that says that the browser is remote-controlled.
    ...(!options.headless && kind === 'chromium' && { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(options.profile && { userDataDir: options.profile }),
    ...(kind === 'firefox' ? firefoxOptions(options, addOn) : chromiumOptions(options)),
  });
  try {
    const id = await browser.installExtension(extension);
    return drive(kind, browser, id, popup);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function drive(kind: BrowserKind, browser: Browser, id: string, popup: string): Driven {
  let helper: Page | undefined;
  const extensionUrl = (path: string): string => {
    const scheme = kind === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${id}/`;
    return scheme + path.replace(/^\//, '');
  };
  const driven: Driven = {
    kind,
    browser,
    id,
    extensionUrl,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox shows the page but never reports the navigation as done.
      await page.goto(extensionUrl(path), kind === 'firefox' ? { waitUntil: [] } : {});
      await page.waitForFunction(() => /-extension:$/.test(location.protocol) && document.readyState === 'complete');
      return page;
    },
    async inExtension(body, argument) {
      if (!helper || helper.isClosed()) {
        const front = (await browser.pages()).at(-1);
        helper = await driven.openExtensionPage(`${popup}?tab=0`);
        await front?.bringToFront();
      }
      return (await helper.evaluate(body as never, argument)) as never;
    },
    tabId: (url) => driven.inExtension(findTab as (argument: never) => Promise<number>, url),
    async badge(url) {
      const tab = await driven.tabId(url);
      return driven.inExtension(badgeOf as (argument: never) => Promise<string>, tab);
    },
    async clickAction(page) {
      await page.bringToFront();
      if (kind === 'firefox') return triggerAction(browser, id);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      await page.triggerExtensionAction(extension);
    },
    async realPopup(page) {
      await driven.clickAction(page);
      if (kind === 'firefox') return null;
      const address = extensionUrl(popup);
      const target = await browser.waitForTarget((each) => each.url() === address, { timeout: 10_000 });
      return target.asPage();
    },
    close: () => browser.close(),
  };
  return driven;
}

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

// The two below run inside the extension page: they may use nothing of this file.
async function findTab(url: string): Promise<number> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
  const found = tabs.filter((tab) => tab.url === url).at(-1)?.id;
  if (found === undefined) throw new Error(`no tab shows ${url}: ${tabs.map((tab) => tab.url).join(' ')}`);
  return found;
}

function badgeOf(tabId: number): Promise<string> {
  const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId });
}
