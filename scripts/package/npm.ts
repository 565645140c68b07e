/** npm as whoever started us runs it. */
import { spawnSync } from 'node:child_process';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
}

/** Runs npm in that folder; what it prints on standard error is shown. */
export function npm(folder: string, args: readonly string[]): Ended {
  // npm's own script where npm started this; else the command, which on Windows is a batch file.
  const script = process.env['npm_execpath'];
  const own = script?.endsWith('.js') ? script : null;
  return spawnSync(own ? process.execPath : 'npm', own ? [own, ...args] : args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 2],
    shell: own === null && process.platform === 'win32',
  });
}
