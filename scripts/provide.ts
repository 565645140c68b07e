/** Sees to it that browsers are there: installed ones of any make, or the distribution's on Debian as root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './browsers.ts';

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserKind, string> = {
  chromium:
    'No Chrome, Chromium, Edge or Brave was found: install one (on Debian: apt-get install chromium; else https://www.google.com/chrome/) or name its executable in CHROME_PATH.',
  firefox:
    'No Firefox was found: install it (on Debian: apt-get install firefox-esr; else https://www.mozilla.org/firefox/) or name its executable in FIREFOX_PATH.',
};

function debianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function apt(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} with apt-get (a minute or so) …`);
  const options = {
    stdio: ['ignore', 2, 2] as [string, number, number],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], options as never);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options as never);
}

/**
 * The kinds that are there after what could be done; `enough` says how many of them the caller needs.
 * Throws one sentence a missing browser where too few could be had.
 */
export function provide(kinds: readonly BrowserKind[], enough: 'all' | 'any'): BrowserKind[] {
  const there = (): BrowserKind[] => kinds.filter((kind) => findBrowser(kind));
  const satisfied = (): boolean => there().length >= (enough === 'all' ? kinds.length : 1);
  const font = hasChineseFont();
  if ((!satisfied() || !font) && debianAsRoot()) {
    const missing = kinds.filter((kind) => !findBrowser(kind));
    const wanted = satisfied() ? [] : enough === 'all' ? missing : missing.slice(0, 1);
    apt([...wanted.map((kind) => PACKAGES[kind]), ...(font ? [] : ['fonts-noto-cjk'])]);
  }
  if (satisfied()) return there();
  throw new Error(
    kinds
      .filter((kind) => !findBrowser(kind))
      .map((kind) => ADVICE[kind])
      .join('\n'),
  );
}
