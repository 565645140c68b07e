/** The exported report and notice as a browser shows them: accessible, light whatever the system's theme, and as wide as the screen. */
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { writeNotice } from '../../../lib/export/notice/notice.ts';
import { report } from '../../../lib/export/report/report.ts';
import { LOCALES, type Locale } from '../../../lib/model/audit.ts';
import { inspected, OPTIONS } from '../../export/inspected.ts';

const audit = inspected();
const FORMS = {
  report: async (locale: Locale) => report(audit, { ...OPTIONS, locale }),
  notice: async (locale: Locale) => String((await writeNotice(audit, { ...OPTIONS, locale })).file),
} as const;

let styles: Element[] = [];

/** Its policy forbids scripts, axe's too: the document is taken over into this one. */
async function shown(name: keyof typeof FORMS, locale: Locale): Promise<HTMLElement> {
  const made = new DOMParser().parseFromString(await FORMS[name](locale), 'text/html');
  styles = [...made.querySelectorAll('style')];
  document.documentElement.lang = made.documentElement.lang;
  document.title = made.title;
  document.head.append(...styles);
  document.body.replaceChildren(...made.body.childNodes);
  return document.body;
}

afterEach(() => {
  for (const style of styles) style.remove();
  document.body.replaceChildren();
});

const cases = LOCALES.flatMap((locale) => (['report', 'notice'] as const).map((name) => ({ name, locale })));

describe('the exported document', () => {
  it.each(cases)('$name, $locale: axe finds nothing, folded and unfolded', async ({ name, locale }) => {
    const body = await shown(name, locale);
    await page.viewport(1366, 768);
    for (const open of [false, true]) {
      for (const fold of body.querySelectorAll('details')) fold.open = open;
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it.each(cases)('$name, $locale: is dark ink on white', async ({ name, locale }) => {
    const body = await shown(name, locale);
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('light');
    expect(getComputedStyle(body.querySelector('h1')!).color).toMatch(/^rgb\((?:20, 24, 29|0, 0, 0)\)$/);
  });

  it.each(cases)('$name, $locale: fits 320 px without scrolling sideways', async ({ name, locale }) => {
    await page.viewport(320, 700);
    await shown(name, locale);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('leads from a number in a table to its finding', async () => {
    const body = await shown('report', 'zh-CN');
    const links = [...body.querySelectorAll<HTMLAnchorElement>('.stat sup a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['1', '2', '3']);
    for (const { hash } of links) expect(document.getElementById(hash.slice(1))?.tagName).toBe('TR');
  });
});
