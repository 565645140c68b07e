/** What stands in storage by another version or another hand: what is understood holds, the rest is kept aside, nothing breaks. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseTab, deskOf, says, textOf, told, waive } from '../e2e/desk.ts';
import { lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, openAudited, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });

interface Api {
  readonly storage: {
    readonly local: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
}
type Entry = Record<string, unknown> & { readonly waivers: object[]; readonly notes: object[] };

const stored = (harness: Harness): Promise<Record<string, unknown>> =>
  harness.driven.inExtension(() => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return (scope.browser ?? scope.chrome).storage.local.get(null);
  });
const put = (harness: Harness, values: object): Promise<void> =>
  harness.driven.inExtension((given: object) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    return (scope.browser ?? scope.chrome).storage.local.set(given);
  }, values);

describe.each(KINDS)('what others left in storage in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  beforeAll(async () => {
    page = await openAudited(harness, faulty);
  });

  it('settings of another version: what is understood is worn, and the whole is kept aside when one is changed', async () => {
    const settings = {
      version: 9,
      locale: 'en',
      theme: { night: true },
      rules: { 'cell-placeholder': 'off', 'section-missing': 42 },
      marks: 'never',
      barFolded: 'no',
      later: ['a', 'b'],
    };
    await put(harness, { settings, nonsense: [null, 1] });
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    const panel = await deskOf(harness, faulty.url);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await textOf(panel, '#sheet [data-rule]')).not.toContain('“/”');
    expect(
      (
        await until(
          () => lit(page),
          (found) => (found['error']?.length ?? 0) > 0,
        )
      )['error'],
    ).toHaveLength(3);
    const options = await harness.driven.openExtensionPage('options.html#look');
    await options.bringToFront();
    await (await options.waitForSelector('input[value="zh-CN"]'))!.click();
    await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN', { polling: 100 });
    const { 'kept:settings': kept, settings: now } = await stored(harness);
    expect(kept).toEqual(settings);
    expect(now).toMatchObject({ version: 1, locale: 'zh-CN', rules: { 'cell-placeholder': 'off' } });
    await options.close();
    await panel.close();
  });

  it('a damaged ledger: its sound waivers hold and its others are kept aside when something is written', async () => {
    const panel = await deskOf(harness, faulty.url);
    await waive(panel, 'proceedings-total', '第三人另行起诉');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    const [key, entry] = Object.entries(await stored(harness)).find(([name]) => name.startsWith('ledger:'))! as [
      string,
      Entry,
    ];
    const damaged = {
      ...entry,
      version: 7,
      waivers: [{ id: 5, scope: 'planet' }, ...entry.waivers],
      notes: [null, { text: '无主' }],
      later: true,
    };
    await put(harness, { [key]: damaged, everywhere: 'everything', 'ledger:page:x': 7 });
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await chooseTab(panel, 'waivers');
    expect(await says(panel, '[data-waived]', '第三人')).toContain('第三人另行起诉');
    await chooseTab(panel, 'findings');
    await waive(panel, 'section-missing', '机构改革');
    expect(await badgeBecomes(harness, faulty.url, '2')).toBe('2');
    expect(await told(panel, '已豁免')).toBe('已豁免');
    const now = await stored(harness);
    expect(now[`kept:${key}`]).toEqual(damaged);
    expect(now[key]).toMatchObject({ version: 1, waivers: [{ reason: '第三人另行起诉' }, { reason: '机构改革' }] });
    expect(now['ledger:page:x']).toBe(7);
  });
});
