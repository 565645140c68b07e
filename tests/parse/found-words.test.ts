import { expect, test } from 'vitest';
import { laidOut } from './laid-out.ts';
import { pageWith, read } from './pages.ts';

const foot = '<div class="links"><ul><li><a href="/a/">其他需要报告的事项</a></li></ul></div></body>';

test('a link in the foot of the page is not the section that is missing', () => {
  const wrap = (body: string): string => `<div class="article">${body}</div>`;
  const html = laidOut({}, { faults: { missingSections: ['other'] } }, wrap).replace('</body>', foot);
  expect(read(html).sections.map(({ id }) => id)).not.toContain('other');
});

test('a last heading without a number within the article is one', () => {
  const html = laidOut({
    heading: (text, part) => `<p>${part.id === 'other' ? '其他需要报告的事项' : text}</p>`,
  });
  expect(read(html).sections.map(({ id }) => id)).toContain('other');
});

test('a figure in the own cell of a group heading is one beside it', () => {
  const html = pageWith({
    applications: (table) =>
      table.map((row) =>
        row.map((cell) => (cell.text === '（三）不予公开' ? { ...cell, text: '（三）不予公开 15' } : cell)),
      ),
  });
  expect(read(html).tables.applications.groupFigures).toMatchObject([
    { id: '（三）不予公开', text: '（三）不予公开 15' },
  ]);
  expect(read(pageWith({})).tables.applications.groupFigures).toBeUndefined();
});
