import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

const chromium = findBrowser('chromium');
const root = process.getuid?.() === 0;
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const BROWSER_TESTS = ['tests/browser/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'];
const E2E_TESTS = ['tests/e2e/**/*.test.ts'];
/** Many minutes of browsers more: `npm run test:long`, and every release. */
const LONG_TESTS = ['tests/long/**/*.test.ts'];
const isLong = process.env['LONG_TESTS'] !== undefined;
/** Tests of reports that the project does not contain. */
const SEED_TESTS = existsSync(join(import.meta.dirname, '../shared/seeds')) ? [] : ['tests/rules/seeds.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/tally-reporter.ts'],
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...BROWSER_TESTS, ...E2E_TESTS, ...LONG_TESTS, ...SEED_TESTS],
          testTimeout: 30_000,
        },
      },
      {
        oxc: jsx,
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'zod/mini', 'fast-check'],
        },
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: [
                  ...(root ? ['--no-sandbox'] : []),
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: isLong ? [...E2E_TESTS, ...LONG_TESTS] : E2E_TESTS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
