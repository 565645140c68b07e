/**
 * Waived at the desk: with a reason, as far as the button says, taken back, and as long as the numbers are the same. What
 * is waived in the page's card is tested elsewhere.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { chooseTab, deskOf, listed, press, says, textOf, told, waive } from './desk.ts';
import { badgeBecomes, KINDS, openAudited, started, until } from './harness.ts';
import { killWorker } from './life.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const again = report({ faults: SAMPLE_FAULTS, shape: 'hanweb' });
const other = report({ faults: SAMPLE_FAULTS, agency: '六安市教育局', shape: 'ucap' });
const changed = (figure: string) =>
  report({ faults: { ...SAMPLE_FAULTS, cells: { ...SAMPLE_FAULTS.cells, 'proceedings.review@total': figure } } });

describe.each(KINDS)('waived at the desk in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let panel: Page;
  /** The rules that are listed, once that of the proceedings is among them or not, as wanted. */
  const listsProceedings = (wanted: boolean) =>
    until(
      () => listed(panel),
      (rules) => rules.includes('proceedings-total') === wanted,
    );

  beforeAll(async () => {
    page = await openAudited(harness, faulty);
    panel = await deskOf(harness, faulty.url);
  });

  it('an error needs a reason; waived it leaves the list and is counted apart; undo brings it back', async () => {
    expect(await waive(panel, 'proceedings-total', '')).toBe('豁免此问题');
    expect(await says(panel, '[data-form] [role="alert"]', '理由')).toContain('豁免错误须写明理由');
    expect(await harness.badge(faulty.url)).toBe('4');
    await panel.type('[data-form="waive"] textarea', '第三人另行起诉');
    await panel.click('[data-form="waive"] [type="submit"]');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    expect(await told(panel, '已豁免')).toBe('已豁免');
    expect(await listsProceedings(false)).not.toContain('proceedings-total');
    await chooseTab(panel, 'waivers');
    expect(await says(panel, '[data-waived]', '第三人另行起诉')).toMatch(
      /行政复议[\s\S]*第三人另行起诉[\s\S]*仅此问题，数字不变时/,
    );
    await panel.click('[data-do="undo"]');
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await told(panel, '已撤销')).toBe('已撤销');
    const waivedList = () => textOf(panel, '[data-waived]');
    expect(await until(waivedList, (text) => text === '')).toBe('');
    await chooseTab(panel, 'findings');
    expect(await listsProceedings(true)).toContain('proceedings-total');
  });

  it('the button says how far it reaches, and so far it does: this report, not another agency’s', async () => {
    const page = await waive(panel, 'section-missing', '机构改革，无此事项', '本页的此类问题');
    expect(page).toBe('豁免本页此类问题');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await harness.open(again);
    expect(await badgeBecomes(harness, again.url, '3')).toBe('3');
    await harness.open(other);
    expect(await badgeBecomes(harness, other.url, '4')).toBe('4');
    await panel.bringToFront();
    const everywhere = await waive(panel, 'proceedings-total', '口径由省厅统一说明', '所有页面的此类问题');
    expect(everywhere).toBe('豁免所有页面此类问题');
    expect(await badgeBecomes(harness, faulty.url, '2')).toBe('2');
    expect(await badgeBecomes(harness, again.url, '2')).toBe('2');
    expect(await badgeBecomes(harness, other.url, '3')).toBe('3');
    await chooseTab(panel, 'waivers');
    expect(await says(panel, '[data-waived="everywhere"]', '省厅')).toMatch(/所有页面的此类问题/);
  });

  it('what is waived outlives page and worker, and is restored from the list', async () => {
    if (kind === 'chromium') await killWorker(harness);
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '2')).toBe('2');
    expect(await says(panel, '[data-waived="page"]', '机构改革')).toContain('机构改革，无此事项');
    for (const scope of ['page', 'everywhere']) {
      await panel.bringToFront();
      await press(panel, '恢复', `[data-waived="${scope}"]`);
      expect(await told(panel, '已恢复')).toBe('已恢复');
      await panel.waitForSelector(`[data-waived="${scope}"]`, { hidden: true });
    }
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await badgeBecomes(harness, other.url, '4')).toBe('4');
  });

  it('a finding whose numbers have changed is alive again, and says that and why it was waived', async () => {
    await chooseTab(panel, 'findings');
    await waive(panel, 'proceedings-total', '第三人另行起诉');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    const next = changed('9');
    harness.put(faulty.url, { body: next.bytes, type: next.contentType });
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    await panel.waitForSelector('[data-rule="proceedings-total"] [data-row]');
    await panel.click('[data-rule="proceedings-total"] [data-row]');
    expect(await says(panel, '.f.is-open .notice', '曾豁免')).toMatch(
      /曾豁免（\d{4}-\d\d-\d\d），豁免后数字或文字已改变，重新列出。原理由：第三人另行起诉/,
    );
    harness.put(faulty.url, { body: faulty.bytes, type: faulty.contentType });
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
  });
});
