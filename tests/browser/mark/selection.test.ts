/** From what is selected in a page to the cell or the words of the report. */
import { afterEach, describe, expect, it } from 'vitest';
import { gatherDocument } from '../../../lib/gather/document.ts';
import { selectionIn } from '../../../lib/mark/selection.ts';
import type { Audit } from '../../../lib/model/audit.ts';
import type { TextBlock } from '../../../lib/model/snapshot.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function build(): HTMLElement[] {
  const table = document.createElement('table');
  const row = table.insertRow();
  const cells = ['行政处罚', '33', '4'].map((text) => Object.assign(row.insertCell(), { textContent: text }));
  const [heading, line] = ['一、总体情况', '  作出行政处罚决定\n 35 起，均已公开。'].map((text) =>
    Object.assign(document.createElement('p'), { textContent: text }),
  );
  const second = Object.assign(document.createElement('p'), { textContent: '二、主动公开政府信息情况' });
  document.body.append(heading!, line!, second, table);
  return [line!, ...cells];
}

function read() {
  const { snapshot, handles } = gatherDocument(document);
  const texts = snapshot.blocks.filter((block): block is TextBlock => block.kind === 'text');
  const headings = texts.filter(({ text }) => /^[一二]、/.test(text));
  const tables = snapshot.blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  const cell = { field: 'disclosure.penalty@decisions', place: { handle: tables[1]!.handle } };
  const audit = {
    report: {
      sections: headings.map(({ handle }, index) => ({ id: ['overview', 'disclosure'][index], place: { handle } })),
      tables: { disclosure: { cells: [cell] } },
    },
  } as unknown as Audit;
  const seen = (place: { handle: number; start?: number; end?: number }) =>
    texts.find(({ handle }) => handle === place.handle)?.text.slice(place.start, place.end);
  return { selected: () => selectionIn([document], handles, [audit]), seen };
}

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()!.setBaseAndExtent(from, start, to, end);
}

describe('a selection in the page', () => {
  it('of words is their place in the line, white space counted as the report has it', () => {
    const [line] = build();
    const { selected, seen } = read();
    const text = line!.firstChild as Text;
    select(text, text.data.indexOf('行政'), text, text.data.indexOf('起') + 1);
    const found = selected()!;
    expect(found.quote).toBe('行政处罚决定 35 起');
    expect(seen(found.place as never)).toBe('行政处罚决定 35 起');
    expect([found.section, found.field]).toEqual(['overview', null]);
  });

  it('in a cell of a statutory table is that cell', () => {
    const [, , cell] = build();
    const { selected } = read();
    select(cell!.firstChild!, 0, cell!.firstChild!, 1);
    expect(selected()).toMatchObject({ quote: '3', field: 'disclosure.penalty@decisions', section: 'disclosure' });
  });

  it('over several cells is the first; a cell that is no figure has no field', () => {
    const [, label, , last] = build();
    const { selected } = read();
    select(label!.firstChild!, 2, last!.firstChild!, 1);
    expect(selected()).toMatchObject({ quote: '处罚 33 4', field: null });
  });

  it('from the middle of a line into the next is placed in the first', () => {
    const [line, label] = build();
    const { selected, seen } = read();
    const text = line!.firstChild as Text;
    select(text, text.data.indexOf('均'), label!.firstChild!, 2);
    expect(seen(selected()!.place as never)).toBe('均已公开。');
  });

  it('of nothing is none', () => {
    const [line] = build();
    const { selected } = read();
    expect(selected()).toBeNull();
    select(line!.firstChild!, 3, line!.firstChild!, 3);
    expect(selected()).toBeNull();
  });

  it('in what is no part of the report is quoted without a place', () => {
    build();
    const { selected } = read();
    const late = Object.assign(document.createElement('p'), { textContent: '后来加入的文字' });
    document.body.append(late);
    select(late.firstChild!, 0, late.firstChild!, 3);
    expect(selected()).toEqual({ quote: '后来加', place: null, field: null, section: null });
  });
});
