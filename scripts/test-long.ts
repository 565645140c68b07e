/** `npm run test:long`: every end-to-end test, also those that `npm test` leaves out for time; ends with `N passed, N failed`. */
import { buildSteps } from './build.ts';
import { provide } from './provide.ts';
import { run, steps } from './step.ts';

provide(['chromium', 'firefox'], 'all');
const built = await steps(buildSteps());
const code = built.every(Boolean)
  ? await run('vitest', ['run', '--project', 'e2e', ...process.argv.slice(2)], { env: { LONG_TESTS: '1' } })
  : 1;
process.exitCode = code;
