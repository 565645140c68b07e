/**
 * `npm run bench`: the budgets, each as a ratio measured in one run. Ends with 1 where one is exceeded by half.
 * `npm run bench -- page` leaves out the minutes that many files take.
 */
import { inPage } from './bench/browser.ts';
import { commandLine } from './bench/command-line.ts';
import { type Line, print } from './bench/print.ts';
import { sizes } from './bench/sizes.ts';
import { surfaces } from './bench/surfaces.ts';
import { ensureBuilt } from './build.ts';
import { provide } from './provide.ts';

let good = true;
const judge = (line: Line): void => {
  good = print(line) && good;
};
try {
  provide(['chromium'], 'all');
  for (const line of sizes(await ensureBuilt('chromium'))) judge(line);
  await inPage(judge);
  await surfaces(judge);
  if (!process.argv.includes('page')) {
    console.error('Measuring the command line over many files (three minutes or so) …');
    for (const line of await commandLine()) judge(line);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  good = false;
}
process.exit(good ? 0 : 1);
