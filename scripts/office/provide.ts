/** Sees to it that LibreOffice and what drives and reads it are there: on Debian as root by apt, else it says what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian's own Python, for which the bridge to LibreOffice is packaged. */
export const PYTHON = '/usr/bin/python3';

interface Need {
  readonly package: string;
  readonly there: () => boolean;
  /** Only the paste through the clipboard needs it. */
  readonly pasting?: true;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
}

const NEEDS: readonly Need[] = [
  // with its dialogs: pasting into Calc opens one, and without a display it would give up
  { package: 'libreoffice-calc', there: () => runs('soffice', '--version') && hasDialogs() },
  { package: 'poppler-utils', there: () => runs('pdftotext', '-v') },
  { package: 'python3-uno', there: () => spawnSync(PYTHON, ['-c', 'import uno']).status === 0, pasting: true },
  { package: 'xvfb', there: () => runs('Xvfb', '-version'), pasting: true },
  { package: 'xdotool', there: () => runs('xdotool', 'version'), pasting: true },
];

function hasDialogs(): boolean {
  return process.platform !== 'linux' || existsSync('/usr/lib/libreoffice/program/libscuilo.so');
}

function debianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

/** @returns whether pasting can be tried. Throws where LibreOffice or poppler cannot be had. */
export function provideOffice(): boolean {
  const missing = (): Need[] => NEEDS.filter(({ there }) => !there());
  const wanted = missing().map((need) => need.package);
  if (wanted.length > 0 && debianAsRoot()) {
    console.error(`Installing ${wanted.join(', ')} with apt-get (a minute or so) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
    const args = ['install', '-y', '-qq', '--no-install-recommends', ...wanted];
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  }
  const left = missing();
  const needed = left.filter(({ pasting }) => !pasting);
  if (needed.length > 0) {
    const names = needed.map((need) => need.package).join(', ');
    throw new Error(`Not installed, and not installable here: ${names} (on Debian: apt-get install ${names}).`);
  }
  for (const { package: name } of left) console.error(`Not installed: ${name}; the paste is not tried.`);
  return left.length === 0;
}
