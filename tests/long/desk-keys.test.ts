/** The findings at the desk by keys alone: chosen, opened, gone to, filtered, searched, copied. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { atRow, deskOf, listed, says, told } from '../e2e/desk.ts';
import { card, cardShown } from '../e2e/drawn.ts';
import { KINDS, openAudited, pasted, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
/** Errors before the rest, as the report prints them. */
const ALL = [
  'applications-balance',
  'applications-results-total',
  'proceedings-total',
  'section-missing',
  'cell-placeholder',
];
const ERRORS = ALL.slice(0, 4);

describe.each(KINDS)('the desk by keys in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let panel: Page;
  const key = (name: string) => panel.keyboard.press(name as 'j');
  const pressed = (): Promise<string[]> =>
    panel.$$eval('.chips [aria-pressed="true"]', (all) => all.map((each) => each.getAttribute('data-kind') ?? ''));
  const listBecomes = (rules: readonly string[]): Promise<string[]> =>
    until(
      () => listed(panel),
      (found) => found.join() === rules.join(),
    );

  beforeAll(async () => {
    page = await openAudited(harness, faulty);
    panel = await deskOf(harness, faulty.url);
  });

  it('J and K choose, Space opens the equation in place, Escape shuts it and keeps the row', async () => {
    expect(await listBecomes(ALL)).toEqual(ALL);
    await key('j');
    expect(await atRow(panel)).toBe('applications-balance');
    await key('j');
    await key('j');
    expect(await atRow(panel)).toBe('proceedings-total');
    await key('k');
    expect(await atRow(panel)).toBe('applications-results-total');
    expect(await panel.$('[data-rule="applications-results-total"].is-open')).toBeNull();
    await key(' ');
    await panel.waitForSelector('[data-rule="applications-results-total"].is-open');
    expect(await says(panel, '.f.is-open', '依据')).toMatch(/73/);
    expect(await card(page)).toBeNull();
    await key('Escape');
    await panel.waitForSelector('[data-rule="applications-results-total"]:not(.is-open)');
    expect(
      await until(
        () => atRow(panel),
        (rule) => rule !== null,
      ),
    ).toBe('applications-results-total');
  });

  it('Enter goes to the place in the page, where the card opens; the row says that it is there', async () => {
    await key('Enter');
    expect(await cardShown(page)).toContain('73');
    await panel.waitForSelector('[data-rule="applications-results-total"] [aria-current="true"]');
    expect(await atRow(panel)).toBe('applications-results-total');
  });

  it('W and N open their forms with the cursor in them, and Escape gives the row back', async () => {
    for (const [letter, form] of [
      ['w', 'waive'],
      ['n', 'note'],
    ] as const) {
      await key(letter);
      await panel.waitForFunction(
        (name) => document.activeElement?.matches(`[data-form="${name}"] textarea`) ?? false,
        {},
        form,
      );
      await panel.keyboard.type('jk1');
      expect(await panel.$eval(`[data-form="${form}"] textarea`, (field) => field.value)).toBe('jk1');
      expect(await pressed()).toHaveLength(4);
      await key('Escape');
      await panel.waitForSelector(`[data-form="${form}"]`, { hidden: true });
      expect(
        await until(
          () => atRow(panel),
          (rule) => rule !== null,
        ),
      ).toBe('applications-results-total');
    }
  });

  it('1 to 4 filter, and what is left out is said and brought back', async () => {
    await key('1');
    expect(await listBecomes(['cell-placeholder'])).toEqual(['cell-placeholder']);
    expect(await pressed()).toEqual(['warning', 'review', 'info']);
    expect(await says(panel, '[data-left]', '未列出')).toMatch(/另有 4 个问题未列出（按程度筛选）/);
    await key('1');
    expect(await listBecomes(ALL)).toEqual(ALL);
    await key('2');
    expect(await listBecomes(ERRORS)).toEqual(ERRORS);
    await panel.click('[data-left] button');
    expect(await listBecomes(ALL)).toEqual(ALL);
  });

  it('/ searches rows, columns and figures; Escape empties the search, and once more leaves it', async () => {
    await key('/');
    await panel.waitForFunction(() => document.activeElement?.matches('[data-search]') ?? false);
    await panel.keyboard.type('行政复议');
    expect(await listBecomes(['proceedings-total'])).toEqual(['proceedings-total']);
    await key('Escape');
    expect(await listBecomes(ALL)).toEqual(ALL);
    await panel.keyboard.type('73');
    expect(await listBecomes(['applications-results-total'])).toEqual(['applications-results-total']);
    await key('Enter');
    expect(
      await until(
        () => atRow(panel),
        (rule) => rule !== null,
      ),
    ).toBe('applications-results-total');
    expect(await says(panel, '[data-left]', '未列出')).toMatch(/另有 4 个问题未列出（搜索）/);
  });

  it('C copies the finding of the row, with its equation and where it is from', async () => {
    await key('c');
    expect(await told(panel, '已复制')).toContain('已复制');
    const { text, html } = await pasted(harness);
    expect(text).toMatch(/73，应为 37/);
    expect(text).toContain(faulty.url);
    expect(text).not.toContain('行政复议');
    expect(html).toMatch(/73/);
  });
});
