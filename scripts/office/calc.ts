/** LibreOffice at work: files converted, and a clipboard pasted into Calc with a display of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CalcSheet, readFods } from './fods.ts';
import { PYTHON } from './provide.ts';

const PASTE = fileURLToPath(new URL('./paste.py', import.meta.url));
/** Of Calc's question in which language the numbers are written. */
const DIALOG = 'Import Options';

const profile = (folder: string): string => `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;

/** Opens a file as the user would, and says what stands in its cells. `filter` names how it is read. */
export function opened(folder: string, file: string, filter?: string): CalcSheet[] {
  const args = ['--headless', '--norestore', profile(folder), ...(filter ? [`--infilter=${filter}`] : [])];
  const done = spawnSync('soffice', [...args, '--convert-to', 'fods', '--outdir', folder, file], { encoding: 'utf8' });
  try {
    return readFods(readFileSync(join(folder, `${basename(file, extname(file))}.fods`), 'utf8'));
  } catch {
    throw new Error(`LibreOffice could not open ${basename(file)}: ${done.stderr}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a display, and names it. */
async function display(): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done, failed) => {
    child.stdio[3]?.once('data', (chunk: Buffer) => done(chunk.toString().trim()));
    child.once('exit', () => failed(new Error('Xvfb did not start')));
  });
  return { child, name: `:${number}` };
}

/** Answers the dialog with Return, as the user does. */
function answered(env: NodeJS.ProcessEnv): void {
  const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', DIALOG], { env, encoding: 'utf8' });
  for (const window of (found.stdout ?? '').split('\n').filter(Boolean))
    spawnSync('xdotool', ['windowfocus', window, 'key', '--window', window, 'Return'], { env });
}

/** What is on the clipboard, under a name for its files. */
export interface Copied {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

/** Ends when Python has pasted everything, or after two minutes. */
async function ended(python: ChildProcess, env: NodeJS.ProcessEnv): Promise<void> {
  const answering = setInterval(() => answered(env), 400);
  const limit = setTimeout(() => python.kill(), 120_000);
  const code = await new Promise<number | null>((done) => python.once('exit', done));
  clearInterval(answering);
  clearTimeout(limit);
  if (code !== 0) throw new Error('LibreOffice did not take the paste');
}

/**
 * Puts rich and plain text on LibreOffice's clipboard, pastes into an empty sheet with the command of Ctrl+V, and says
 * what stands in its cells then; one after another, in one run of the office.
 */
export async function pasted(folder: string, copied: readonly Copied[]): Promise<CalcSheet[]> {
  for (const { name, html, text } of copied) {
    writeFileSync(join(folder, `${name}.paste.html`), html);
    writeFileSync(join(folder, `${name}.paste.txt`), text);
  }
  const stems = copied.map(({ name }) => join(folder, name));
  const screen = await display();
  const env = { ...process.env, DISPLAY: screen.name, SAL_USE_VCLPLUGIN: 'gen' };
  const port = await freePort();
  const accept = `--accept=socket,host=127.0.0.1,port=${port};urp`;
  const quiet = ['--norestore', '--nologo', '--nolockcheck', '--nofirststartwizard'];
  // a group of its own, so that the office behind its launcher ends with it
  const office = spawn('soffice', [...quiet, profile(folder), accept], { env, stdio: 'ignore', detached: true });
  try {
    await ended(spawn(PYTHON, [PASTE, String(port), ...stems], { env, stdio: 'inherit' }), env);
    return stems.map((stem) => readFods(readFileSync(`${stem}.pasted.fods`, 'utf8'))[0]!);
  } finally {
    if (office.pid) process.kill(-office.pid, 'SIGKILL');
    screen.child.kill();
  }
}
