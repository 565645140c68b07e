/** `wxt/browser` as tests of the worker have it: before each test a fresh fake, held where the test reaches it. */
import { beforeEach } from 'vitest';
import { type Fake, fakeBrowser } from './fake.ts';

export const held = { browser: {} as Fake };

/** What stands in for the module. */
export const stand = {
  get browser() {
    return held.browser;
  },
};

beforeEach(() => {
  held.browser = fakeBrowser();
});
