/** The reader corrected by hand at the desk: a cell that was misread, another table of the page as table three. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, chooseTab, deskOf, folder, press, saved, says, textOf, told } from '../e2e/desk.ts';
import { lit } from '../e2e/drawn.ts';
import { badgeBecomes, KINDS, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const SUSPECT = 'applications.results.unableToProvide.notHeld@naturalPerson';

/** A page that prints table three twice: with the errors where it belongs, and right again at the end. */
function twice(): typeof faulty {
  const right = report()
    .text.match(/<table[\s\S]*?<\/table>/g)!
    .find((table) => table.includes('本年新收'))!;
  const text = faulty.text.replace('</body>', () => `<h3>附：核对后的表格</h3>${right}</body>`);
  const url = faulty.url.replace('_trs', '_twice');
  return { ...faulty, url, text, bytes: new TextEncoder().encode(text) };
}

describe.each(KINDS)('the tables at the desk in %s', (kind) => {
  const downloads = folder();
  const harness = started(kind, 'zh-CN', { downloads });
  let panel: Page;
  const cell = (field: string) => `#sheet td[data-field="${field}"]`;

  beforeAll(async () => {
    await harness.open(faulty);
    await badgeBecomes(harness, faulty.url, '4');
    panel = await deskOf(harness, faulty.url);
    await chooseTab(panel, 'tables');
  });

  it('show the figures with the errors in place, and Enter on a cell says which', async () => {
    expect(await textOf(panel, cell(SUSPECT))).toBe('73');
    const wrong = await panel.$$eval('#sheet td button', (all) => all.map((each) => each.ariaLabel));
    expect(wrong).toContain('表三（四）1·自然人 73 错误');
    await panel.focus(`${cell(SUSPECT)} button`);
    await panel.keyboard.press('Enter');
    expect(await says(panel, '.cellbar', '应为 37')).toContain('应为 37');
  });

  /** Types what the page really says into the form of the cell. */
  async function correct(figure: string): Promise<void> {
    await panel.click(cell(SUSPECT));
    await panel.waitForFunction(() => document.activeElement?.matches('form.correction input') ?? false);
    await panel.keyboard.type(figure);
    await panel.keyboard.press('Enter');
  }

  it('a corrected reading is audited at once, and as before after undo', async () => {
    await press(panel, '更正读数…');
    await correct('37');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    expect(await told(panel, '已更正')).toBe('已更正读数，重新核查');
    expect(await says(panel, '.corrections', '73')).toMatch(/73 更正为 37/);
    await panel.click('[data-do="undo"]');
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await says(panel, cell(SUSPECT), '73')).toBe('73');
    await panel.waitForSelector('.corrections', { hidden: true });
  });

  it('a corrected reading is marked in the export, and taken back in the list of corrections', async () => {
    await correct('37');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await chooseTab(panel, 'findings');
    await choose(panel, 'save:markdown');
    const { text } = await saved(downloads, '.md');
    expect(text).toMatch(/更正[\s\S]*73[\s\S]*37/);
    expect(text).not.toContain('应为 37');
    await chooseTab(panel, 'tables');
    await press(panel, '撤销更正', '.corrections');
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await says(panel, cell(SUSPECT), '73')).toBe('73');
  });

  it('what is no figure is refused in words, and stays to be mended', async () => {
    await press(panel, '更正读数…');
    await correct('约37');
    expect(await says(panel, 'form.correction [role="alert"]', '数字')).toBe('只能填写数字，空白则不填');
    expect(await panel.$eval('form.correction input', (input) => input.value)).toBe('约37');
    expect(await harness.badge(faulty.url)).toBe('4');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('form.correction', { hidden: true });
    await panel.close();
  });

  it('another table of the page is taken as table three, is kept over a reload, and is given back', async () => {
    const page = twice();
    const opened = await harness.open(page);
    expect(await badgeBecomes(harness, page.url, '4')).toBe('4');
    const desk = await deskOf(harness, page.url);
    await chooseTab(desk, 'tables');
    await press(desk, '更正读数…');
    await press(desk, '这不是表三…', '[data-assign="applications"]');
    // by keys: the last of the choices, then the button that takes it, clear of the bar at the foot
    await desk.focus('[data-assign="applications"] label:last-of-type input');
    await desk.keyboard.press(' ');
    await desk.keyboard.press('Tab');
    const seen = await desk.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.textContent;
    });
    expect(seen).toBe('用作表三');
    await desk.keyboard.press('Enter');
    // of the four causes, two stand in table three
    expect(await badgeBecomes(harness, page.url, '2')).toBe('2');
    expect(await says(desk, cell(SUSPECT), '37')).toBe('37');
    await desk.close();
    await opened.bringToFront();
    await opened.reload();
    await until(
      () => lit(opened),
      (found) => (found['error']?.length ?? 0) > 0,
    );
    expect(await badgeBecomes(harness, page.url, '2')).toBe('2');
    const again = await deskOf(harness, page.url);
    await chooseTab(again, 'tables');
    expect(await says(again, '.corrections', '表三改用')).toMatch(/表三改用本页第 \d 张表格/);
    await press(again, '撤销更正', '.corrections');
    expect(await badgeBecomes(harness, page.url, '4')).toBe('4');
    expect(await says(again, cell(SUSPECT), '73')).toBe('73');
  });
});
