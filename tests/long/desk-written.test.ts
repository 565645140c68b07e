/** What the inspector writes at the desk reaches the files that leave it, and a colleague's browser. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, chooseTab, deskOf, folder, press, saved, says, send, textOf, told, waive } from '../e2e/desk.ts';
import { badgeBecomes, KINDS, openAudited, start, started } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const again = report({ faults: SAMPLE_FAULTS, shape: 'hanweb' });
const NOTE = '已电话告知报送单位';
const PAGE_NOTE = '整份报告退回重报';
const OWN = '“贮存”一词与公文用语不符';

interface Exported {
  readonly notes: { readonly text: string }[];
  readonly findings: {
    readonly rule: string;
    readonly message: string;
    readonly quote?: string;
    readonly own?: boolean;
    readonly notes?: { readonly text: string }[];
    readonly waived?: { readonly reason: string };
  }[];
}

describe.each(KINDS)('what is written at the desk in %s', (kind) => {
  const downloads = folder();
  const harness = started(kind, 'zh-CN', { downloads });
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = await openAudited(harness, faulty);
    panel = await deskOf(harness, faulty.url);
  });

  it('a note on a finding, a note on the page, an own finding from words selected in the page', async () => {
    await panel.click('[data-rule="proceedings-total"] [data-row]');
    await panel.keyboard.press('n');
    await panel.waitForFunction(() => document.activeElement?.matches('[data-form="note"] textarea') ?? false);
    await panel.keyboard.type(NOTE);
    await send(panel);
    expect(await told(panel, '备注')).toBe('已保存备注');
    expect(await says(panel, '.jotted', NOTE)).toContain(NOTE);

    await chooseTab(panel, 'waivers');
    await press(panel, '添加本页备注');
    await panel.click('[data-form="note"] textarea');
    await panel.keyboard.type(PAGE_NOTE);
    await panel.click('[data-form="note"] [type="submit"]');
    expect(await says(panel, '[data-note]', PAGE_NOTE)).toContain(PAGE_NOTE);

    await panel.click('[data-do="select"]');
    expect(await told(panel, '没有选中')).toBe('页面上没有选中文字。选中后再点此按钮');
    await page.bringToFront();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf('公开格式不统一');
        if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 7);
      }
    });
    await panel.bringToFront();
    await panel.click('[data-do="select"]');
    expect(await says(panel, '[data-form="own"] blockquote', '格式')).toBe('公开格式不统一');
    await panel.click('[data-form="own"] textarea[name="text"]');
    await panel.keyboard.type(OWN);
    await press(panel, '提醒', '[data-form="own"]');
    await panel.click('[data-form="own"] [type="submit"]');
    expect(await says(panel, '[data-own]', OWN)).toContain('选中文字“公开格式不统一”');
    expect(await told(panel, '已添加')).toBe('已添加问题');
    await chooseTab(panel, 'findings');
    await waive(panel, 'section-missing', '=机构改革，无此事项');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
  });

  it('stands in the JSON, Markdown and CSV files that a link saves', async () => {
    await choose(panel, 'save:json');
    const json = await saved(downloads, '.json');
    expect(json.name).toMatch(/^云泽市自然资源局-2024-问题清单-\d{8}-\d{4}\.json$/);
    const { findings, notes } = JSON.parse(json.text) as Exported;
    expect(notes.map(({ text }) => text)).toEqual([PAGE_NOTE]);
    expect(findings.find(({ rule }) => rule === 'proceedings-total')?.notes).toMatchObject([{ text: NOTE }]);
    expect(findings.find(({ own }) => own)).toMatchObject({ message: OWN, quote: '公开格式不统一' });
    expect(findings.find(({ rule }) => rule === 'section-missing')?.waived?.reason).toBe('=机构改革，无此事项');
    await choose(panel, 'save:markdown');
    const { text: markdown } = await saved(downloads, '.md');
    await choose(panel, 'save:csv');
    const { text: csv } = await saved(downloads, '.csv');
    for (const written of [NOTE, PAGE_NOTE, OWN, '机构改革，无此事项']) {
      expect(markdown).toContain(written);
      expect(csv).toContain(written);
    }
    expect(csv.startsWith('\ufeff')).toBe(true);
    // a reason that begins like a formula is none to a spreadsheet
    expect(csv).not.toMatch(/(?:^|,)"?=机构/m);
    expect(csv).toContain(faulty.url);
  });

  it('goes by a file to a colleague, whose page of the same report then has it; twice is once', async () => {
    await chooseTab(panel, 'waivers');
    await panel.click('[data-do="export-written"]');
    expect(await told(panel, '已导出')).toBe('已导出豁免与备注');
    const file = await saved(downloads, `豁免与备注-${new Date().toISOString().slice(0, 10)}.json`);
    const colleague = await start(kind);
    try {
      await colleague.open(again);
      expect(await badgeBecomes(colleague, again.url, '4')).toBe('4');
      const desk = await deskOf(colleague, again.url);
      await chooseTab(desk, 'waivers');
      const read = async (path: string): Promise<void> => {
        const input = (await desk.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(path);
      };
      await read((await saved(downloads, '.md')).path);
      expect(await told(desk, '未导入')).toBe('不是年报勾稽导出的豁免与备注文件，未导入');
      await read(file.path);
      expect(await told(desk, '已导入')).toBe('已导入 4 项');
      expect(await badgeBecomes(colleague, again.url, '3')).toBe('3');
      for (const written of [NOTE, PAGE_NOTE, OWN, '=机构改革，无此事项'])
        expect(await says(desk, '#sheet', written)).toContain(written);
      await read(file.path);
      expect(await told(desk, '没有新的')).toBe('文件中没有新的豁免或备注');
      expect(await textOf(desk, '[data-tab="waivers"] .num')).toBe('1');
    } finally {
      await colleague.close();
    }
  });
});
