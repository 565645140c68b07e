/** `npm run check`: types, lint and format, unused code. */
import { run, type Step, steps } from './step.ts';

export const CHECKS: readonly Step[] = [
  {
    name: 'types',
    // The types of the entry points' environment are written by WXT.
    run: async () => (await run('wxt', ['prepare'], { aside: true })) || run('tsc', ['--noEmit', '-p', '.']),
  },
  { name: 'lint and format', run: () => run('biome', ['ci', '.']) },
  { name: 'unused code', run: () => run('knip', []) },
];

if (process.argv[1] === import.meta.filename) {
  const results = await steps(CHECKS);
  if (results.includes(false)) process.exitCode = 1;
}
