/** preact without its way from a string to markup: the text that we ship, and what happens when preact changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutMarkup } from '../../../scripts/build/preact.ts';
import { ROOT } from '../../meta/sources.ts';

const installed = readFileSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8');

it('leaves no property that writes markup', () => {
  const result = withoutMarkup(installed);
  expect(installed).toMatch(/\.innerHTML=/);
  expect(result).not.toMatch(/innerHTML|outerHTML|__html/i);
  // What an element's properties are compared by, and its children, are still there.
  for (const kept of ['"children"==s?_=k:', '"value"==s?b=k:', '"foreignObject"==C'])
    expect(result.split(kept)).toHaveLength(2);
});

it('stops at a preact whose text it does not know', () => {
  expect(() => withoutMarkup(installed.replace('t.innerHTML=h.__html', 't.innerHTML=h.html'))).toThrow(
    /0 times h\?\(l/,
  );
  expect(() => withoutMarkup(withoutMarkup(installed))).toThrow(/is not what/);
});

it('stops at a second place that writes markup', () => {
  expect(() => withoutMarkup(`${installed};document.body.innerHTML=text`)).toThrow(/in another place/);
});
