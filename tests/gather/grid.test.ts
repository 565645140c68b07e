/** Tables laid out as browsers do it, against a plain reading of the standard's own algorithm. */

import fc from 'fast-check';
import { html, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../lib/model/snapshot.ts';
import { snapshotOf } from '../parse/pages.ts';

function tables(markup: string): TableBlock[] {
  return snapshotOf(`<html><body>${markup}</body></html>`).blocks.filter((block) => block.kind === 'table');
}

/** `text@row,col` and the spans where they are not one. */
function laidOut(markup: string): string[] {
  const [table] = tables(markup);
  return table!.cells.map(
    ({ text, row, col, rowSpan, colSpan }) =>
      `${text}@${row},${col}${rowSpan > 1 || colSpan > 1 ? ` ${rowSpan}x${colSpan}` : ''}`,
  );
}

describe('a grid', () => {
  it.each<[string, string, string[]]>([
    ['spans', '<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d', ['a@0,0 2x1', 'b@0,1 1x2', 'c@1,1', 'd@1,2']],
    [
      'a rowspan of 0, to the end of its group',
      '<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d',
      ['a@0,0 3x1', 'b@0,1', 'c@1,1', 'd@2,1'],
    ],
    [
      'a rowspan beyond its group',
      '<tbody><tr><td rowspan=9>a<td>b<tr><td>c<tbody><tr><td>d<td>e',
      ['a@0,0 2x1', 'b@0,1', 'c@1,1', 'd@2,0', 'e@2,1'],
    ],
    [
      'a rowspan of 0 in the head',
      '<thead><tr><th rowspan=0>a<th>b<tbody><tr><td>c<td>d',
      ['a@0,0', 'b@0,1', 'c@1,0', 'd@1,1'],
    ],
    ['a foot that comes first', '<tfoot><tr><td>f<td>g<tbody><tr><td>a<td>b', ['a@0,0', 'b@0,1', 'f@1,0', 'g@1,1']],
    [
      'spans that are no numbers',
      '<tr><td colspan="x">a<td colspan="-2">b<td rowspan="">c<tr><td colspan="2.7">d<td>e',
      ['a@0,0', 'b@0,1', 'c@0,2', 'd@1,0 1x2', 'e@1,2'],
    ],
    [
      'a gap left by a rowspan further right',
      '<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e',
      ['a@0,0', 'b@0,1 2x1', 'c@0,2', 'd@1,0', 'e@1,2'],
    ],
    ['an empty row', '<tr><td>a<td>b<tr><tr><td>c<td>d', ['a@0,0', 'b@0,1', 'c@2,0', 'd@2,1']],
    ['rows of unlike length', '<tr><td>a<td>b<td>c<tr><td>d', ['a@0,0', 'b@0,1', 'c@0,2', 'd@1,0']],
  ])('%s', (_, rows, cells) => expect(laidOut(`<table>${rows}</table>`)).toEqual(cells));

  it("never puts a colspan beyond the standard's thousand", () => {
    const [table] = tables('<table><tr><td colspan=99999999>a<td>b<tr><td>c<td>d</table>');
    expect(table!.cols).toBe(1001);
  });

  /** HTML Living Standard, 4.9.12.1: slots marked one by one. */
  function byTheStandard(rows: readonly (readonly { rowspan: number; colspan: number }[])[]): string[] {
    const taken = new Set<string>();
    const out: string[] = [];
    for (const [y, row] of rows.entries()) {
      let x = 0;
      for (const { rowspan, colspan } of row) {
        while (taken.has(`${y},${x}`)) x++;
        const height = rowspan === 0 ? rows.length - y : Math.min(rowspan, rows.length - y);
        for (let dy = 0; dy < height; dy++) for (let dx = 0; dx < colspan; dx++) taken.add(`${y + dy},${x + dx}`);
        out.push(`${y},${x},${height},${colspan}`);
        x += colspan;
      }
    }
    return out;
  }

  it('any spans, overlapping ones too, stand where the standard puts them', () => {
    const cell = fc.record({ rowspan: fc.nat(4), colspan: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 7 }), (rows) => {
        const markup = rows
          .map(
            (row) => `<tr>${row.map(({ rowspan, colspan }) => `<td rowspan=${rowspan} colspan=${colspan}>x`).join('')}`,
          )
          .join('');
        const [table] = tables(`<table>${markup}</table>`);
        expect(table!.cells.map((each) => [each.row, each.col, each.rowSpan, each.colSpan].join())).toEqual(
          byTheStandard(rows),
        );
      }),
    );
  });
});

describe('cells', () => {
  const one = (inner: string): string =>
    tables(`<table><tr><td>a<td>${inner}<tr><td>b<td>c</table>`)[0]!.cells[1]!.text;
  it.each([
    ['<span>1</span><span>2</span>', '12'],
    ['商业<br>企业', '商业\n企业'],
    ['<p>商业</p><p>企业</p>', '商业\n企业'],
    ['5<sup>[1]</sup>', '5[1]'],
    ['<input value="7">', '7'],
    ['<input type=number value=7>件', '7件'],
    ['<input type=hidden value=9>8', '8'],
    ['<input type=checkbox value=on>', ''],
    ['<textarea>6</textarea>', '6'],
    ['<select><option>1<option selected>2</select>', '2'],
    ['<script>9</script><style>8</style>7', '7'],
    ['<!-- 9 -->7', '7'],
    ['&nbsp;&nbsp;3&nbsp;', '3'],
    ['<b>4</b><o:p></o:p>', '4'],
    ['<font><font>0</font></font>', '0'],
  ])('%s reads %j', (inner, text) => expect(one(inner)).toBe(text));

  it('a picture in place of a figure is known', () => {
    const [table] = tables('<table><tr><td>a<td><img src=x.png><tr><td>b<td>1</table>');
    expect(table!.cells[1]).toMatchObject({ text: '', image: true });
  });

  it('hidden rows, cells and tables are read and known as hidden', () => {
    const [table] = tables('<table><tr style="display:none"><td>a<td>b<tr><td>c<td hidden>d</table>');
    expect(table!.cells.map((cell) => cell.hidden === true)).toEqual([true, true, false, true]);
    expect(tables('<div style="display: none"><table><tr><td>a<td>b</table></div>')[0]!.hidden).toBe(true);
  });

  it('a caption is a line above, a table of one column or one with a table in it is layout', () => {
    const blocks = (markup: string) => snapshotOf(`<html><body>${markup}</body></html>`).blocks;
    expect(blocks('<table><caption>表二</caption><tr><td>a<td>b</table>')).toMatchObject([
      { kind: 'text', text: '表二', tag: 'caption' },
      { kind: 'table' },
    ]);
    expect(blocks('<table><tr><td>a<tr><td>b</table>').map((block) => block.kind)).toEqual(['text', 'text']);
    expect(blocks('<table><tr><td>side<td><table><tr><td>a<td>b</table></table>').map((block) => block.kind)).toEqual([
      'text',
      'table',
    ]);
    expect(blocks('<table></table><table><tr></table>')).toEqual([]);
  });
});

it('the markup of the tests is what browsers make of it: implied rows and cells', () => {
  const fragment = parseFragment('<table><td>a<td>b</table>');
  expect(fragment.childNodes[0]!.nodeName).toBe(html.TAG_NAMES.TABLE);
  expect(laidOut('<table><td>a<td>b</table>')).toEqual(['a@0,0', 'b@0,1']);
});
