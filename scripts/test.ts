/** `npm test`: every check and every test; the last line on standard output is `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSteps } from './build.ts';
import { CHECKS } from './check.ts';
import { provide } from './provide.ts';
import { ROOT, run, steps } from './step.ts';

interface Tally {
  passed: number;
  failed: number;
}

async function tests(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const file = join(folder, 'tally.json');
  console.log('\n— tests: unit, in a real browser, end to end …');
  const code = await run('vitest', ['run'], { env: { TALLY_FILE: file } });
  const tally = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  // A run that ends badly without a failed test (it could not start, or found none) has failed all the same.
  if (tally.failed === 0 && (code !== 0 || tally.passed === 0)) tally.failed = 1;
  return tally;
}

async function all(): Promise<Tally> {
  try {
    provide(['chromium', 'firefox'], 'all');
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
  const results = await steps([...CHECKS, ...buildSteps()]);
  const tally = await tests();
  return {
    passed: tally.passed + results.filter((each) => each).length,
    failed: tally.failed + results.filter((each) => !each).length,
  };
}

const { passed, failed } = await all();
for (const name of ['corpus', 'seeds']) {
  const folder = `../shared/${name}`;
  if (!existsSync(resolve(ROOT, folder))) console.log(`${folder} is absent: its tests are not registered.`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
