/** Where a browser usually is: named by the user, on the PATH, or at the platform's usual places. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join, win32 } from 'node:path';

export { type Driven, type LaunchOptions, launchWithExtension } from './launch.ts';

export type BrowserKind = 'chromium' | 'firefox';

const VARIABLES: Record<BrowserKind, readonly string[]> = {
  chromium: ['CROSSFOOT_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['CROSSFOOT_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google Chrome', 'Google Chrome for Testing', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PATHS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const LINUX_PATHS: Record<BrowserKind, readonly string[]> = {
  chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox'],
};

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS[kind].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (root) => `${root}/${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS[kind].map((tail) => win32.join(root, tail)) : []));
  }
  return [...LINUX_PATHS[kind]];
}

function onPath(kind: BrowserKind): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/**
 * The executable of an installed browser of that family, or null.
 * Throws where a variable names a file that does not exist: what the user asked for is not replaced in silence.
 */
export function findBrowser(kind: BrowserKind): string | null {
  for (const name of VARIABLES[kind]) {
    const file = process.env[name];
    if (!file) continue;
    if (!existsSync(file)) throw new Error(`${name}=${file} does not exist`);
    return file;
  }
  return [...onPath(kind), ...usualPlaces(kind)].find((file) => existsSync(file)) ?? null;
}

/** The name of the file alone, for messages. */
export function browserName(file: string): string {
  return basename(file);
}
