// Plain JavaScript on purpose: it runs on any Node from 20 on, before anything is installed.
// It says everything on standard error, so that what it starts has standard output to itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const WINDOWS = process.platform === 'win32';

const SCRIPTS = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  check: 'scripts/check.ts',
  build: 'scripts/build.ts',
  zip: 'scripts/build.ts',
  release: 'scripts/release.ts',
  bench: 'scripts/bench.ts',
  accuracy: 'scripts/accuracy.ts',
  fuzz: 'scripts/fuzz.ts',
  'test:long': 'scripts/test-long.ts',
  'test:office': 'scripts/test-office.ts',
  screens: 'scripts/screens.ts',
  readme: 'scripts/readme.ts',
  audit: 'lib/cli.ts',
};

const say = (text) => process.stderr.write(`${text}\n`);

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

// npm notes what it installed as its last step: an interrupted or outdated installation differs from the lockfile.
function installed() {
  const wanted = readJson(join(ROOT, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(MODULES, '.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function install() {
  say('Installing the packages (half a minute or so) …');
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  // npm's own script where npm started this; else the command, which on Windows is a batch file.
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: WINDOWS });
  if (error || status !== 0) {
    say(`The packages could not be installed: npm ci ended with ${error ? error.message : status}.`);
    process.exit(1);
  }
}

const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

// The tools and lib/ run as TypeScript, which Node 24 reads by itself; an older one hands over to the packaged one.
function currentNode() {
  if (major(process.version) >= 24) return process.execPath;
  const platform = WINDOWS ? 'win' : process.platform;
  const file = join(MODULES, `node-${platform}-${process.arch}`, 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(file) && major(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '') >= 24) return file;
  say(`Node 24 or newer is needed: this is ${process.version}, and there is no packaged one for this platform.`);
  process.exit(1);
}

function run(command, args) {
  const script = SCRIPTS[command];
  if (!script) {
    say(`Usage: node scripts/bootstrap.js ${Object.keys(SCRIPTS).join('|')} …`);
    process.exit(2);
  }
  if (!installed()) install();
  const node = currentNode();
  const path = [dirname(node), join(MODULES, '.bin'), process.env.PATH].join(delimiter);
  const passed = command === 'zip' ? ['--zip', ...args] : args;
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...passed], {
    // File names on the command line are relative to where the user stands, not to the project.
    cwd: command === 'audit' ? (process.env.INIT_CWD ?? process.cwd()) : ROOT,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to the child as well; this one waits for it to clean up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    say(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [command = '', ...args] = process.argv.slice(2);
run(command, args);
