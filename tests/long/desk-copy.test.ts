/** What the desk puts on the clipboard, as another program gets it. Formats are tested one by one in tests/export. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, chooseTab, deskOf, press, told } from '../e2e/desk.ts';
import { badgeBecomes, KINDS, pasted, started } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });

describe.each(KINDS)('copied at the desk in %s', (kind) => {
  const harness = started(kind);
  let panel: Page;
  const clipboard = async (): Promise<{ html: string; text: string }> => {
    await told(panel, '已复制');
    const found = await pasted(harness);
    await panel.bringToFront();
    return found;
  };

  beforeAll(async () => {
    await harness.open(faulty);
    await badgeBecomes(harness, faulty.url, '4');
    panel = await deskOf(harness, faulty.url);
  });

  it('the findings as list and text, each with place, figures and basis, and where they are from', async () => {
    await panel.click('[data-copy="copy"]');
    const { html, text } = await clipboard();
    for (const words of ['73，应为 37', '8，应为各类申请人之和 9', '10 ≠ 各项结果之和 11', '缺少第六部分', '填“/”']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain('国办公开办函〔2021〕30号');
    expect(text).toContain(faulty.url);
    expect(text).toMatch(/[0-9a-f]{64}/);
  });

  it('one table, and all of them, with their merged cells for one program and their columns for the other', async () => {
    await choose(panel, 'copy:figures:proceedings');
    const one = await clipboard();
    expect(one.html.match(/<table/g)).toHaveLength(1);
    expect(one.html).toMatch(/colspan="5"/i);
    const rows = one.text.trim().split('\n');
    expect(rows.some((row) => /^\d+(?:\t\d+){14}/.test(row))).toBe(true);
    await chooseTab(panel, 'tables');
    await press(panel, '复制全部');
    const all = await clipboard();
    expect(all.html.match(/<table/g)!.length).toBeGreaterThanOrEqual(3);
    expect(all.text).toContain('行政许可');
    expect(all.text).toMatch(/本机关不掌握相关政府信息.*\t73\t/);
    await chooseTab(panel, 'findings');
  });

  it('the notice that can be sent as it is, as a document and as text', async () => {
    await choose(panel, 'copy:notice');
    const { html, text } = await clipboard();
    expect(text).toContain('云泽市自然资源局');
    expect(text).toMatch(/73/);
    expect(html).toMatch(/<p|<h1/);
  });
});
