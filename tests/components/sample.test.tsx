import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import sampleStyle from '../../components/welcome/sample.css?inline';
import sampleMarkup from '../../entrypoints/sample/index.html?raw';

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
  document.adoptedStyleSheets = [];
});

/** The sample's page as the frame shows it, its script apart. */
function sample(): void {
  const { body } = new DOMParser().parseFromString(sampleMarkup, 'text/html');
  for (const script of body.querySelectorAll('script')) script.remove();
  added.push(...body.children);
  document.body.append(...added);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sampleStyle);
  document.adoptedStyleSheets = [sheet];
}

it.each([320, 1100])('axe finds nothing in the sample at %i px, and its tables scroll by themselves', async (width) => {
  await page.viewport(width, 800);
  document.documentElement.lang = 'zh-CN';
  document.title = 'Crossfoot';
  sample();
  expect(document.querySelectorAll('table')).toHaveLength(3);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
});
