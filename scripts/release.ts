/**
 * `npm run release`: everything of a release but the upload. Each step also runs alone: `npm run release -- verify`.
 * The last lines are the files and their SHA-256.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserKind } from './browsers.ts';
import { NOTICES_FILE } from './build/notices.ts';
import { buildSteps, output } from './build.ts';
import { packSources } from './package/archive.ts';
import { knownWeaknesses } from './package/audit.ts';
import { entryOf } from './package/changelog.ts';
import { artifact, packageOf, sha256 } from './package/files.ts';
import { inspect } from './package/inspect.ts';
import { lint } from './package/lint.ts';
import type { Store } from './package/manners.ts';
import { rebuild } from './package/rebuild.ts';
import { bill } from './package/sbom.ts';
import { ROOT, type Step, steps } from './step.ts';

const FOLDER = join(ROOT, '.output/release');
const STORES: readonly (readonly [Store, BrowserKind])[] = [
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
];

/** What is left to a person, said once more at the end. */
const left: string[] = [];

/** Prints the faults. @returns the exit code that they make */
function tell(faults: readonly string[]): number {
  for (const fault of faults) console.log(fault);
  return faults.length > 0 ? 1 : 0;
}

function state(): string[] {
  const { version } = packageOf();
  const { stdout, status } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  const changed = status === 0 ? stdout.split('\n').filter(Boolean) : [];
  const entry = entryOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
  if (entry) console.log(`${version}\n${entry}`);
  return [
    ...changed.map((line) => `not committed: ${line}`),
    ...(entry ? [] : [`CHANGELOG.md has no entry for ${version}`]),
  ];
}

function everyTest(): number {
  const env = { ...process.env, LONG_TESTS: '1' };
  return spawnSync(process.execPath, [join(ROOT, 'scripts/test.ts')], { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
}

async function archives(): Promise<number> {
  const built = await steps(buildSteps('zip'));
  packSources();
  return built.includes(false) ? 1 : 0;
}

function weaknesses(): string[] {
  const known = [ROOT, join(ROOT, 'scripts/package/web-ext')].map(knownWeaknesses);
  if (known.includes(null)) {
    console.log('The registry gave no answer: nothing is known.');
    left.push('The registry did not answer npm audit: run it where one does, before the upload.');
  }
  return known.flatMap((each) => each ?? []);
}

function collect(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const file of (['chrome', 'firefox', 'sources'] as const).map((part) => artifact(part)))
    copyFileSync(file, join(FOLDER, basename(file)));
  const notices = readFileSync(join(output('chromium'), NOTICES_FILE), 'utf8');
  writeFileSync(join(FOLDER, NOTICES_FILE), notices);
  const { file, text } = bill(notices);
  writeFileSync(join(FOLDER, file), text);
  const sums = readdirSync(FOLDER).map((name) => `${sha256(readFileSync(join(FOLDER, name)))}  ${name}`);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  return 0;
}

const over = (look: (folder: string, store: Store) => string[]): number =>
  tell(STORES.flatMap(([store, kind]) => look(output(kind), store).map((fault) => `${store}: ${fault}`)));

const STEPS: readonly Step[] = [
  { name: 'state', run: async () => tell(state()) },
  { name: 'test', run: async () => everyTest() },
  { name: 'zip', run: archives },
  { name: 'inspect', run: async () => over(inspect) },
  { name: 'lint', run: async () => over(lint) },
  { name: 'verify', run: async () => tell(rebuild('installed')) },
  { name: 'audit', run: async () => tell(weaknesses()) },
  { name: 'collect', run: async () => collect() },
];

async function release(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.log(`There is no step ${unknown.join(', ')}: ${STEPS.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const [passed] = await steps([step]);
    // What follows would speak of packages that are not to be released.
    if (!passed) return 1;
    if (step.name === 'collect') console.log(`\n${FOLDER}\n${readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8')}`);
  }
  for (const each of left) console.log(`Left to do: ${each}`);
  return 0;
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = await release(process.argv.slice(2).map((each) => each.replace(/^--/, '')));
