/** From places of a report to the letters on the page. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { condition, positions, rangesOf } from '../../../lib/mark/text.ts';
import { collapse, type Handle, seenIn, type TextRun } from '../../../lib/model/handle.ts';

const made: Element[] = [];
afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

function put(name: string, ...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...parts);
  document.body.append(element);
  made.push(element);
  return element;
}

function elementHandle(element: Element): Handle {
  return { element, seen: seenIn(element) };
}

/** A line of text as the gatherer hands it over: all text nodes below the element. */
function lineHandle(element: Element): Handle {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: TextRun[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    runs.push({ node, start: 0, end: node.data.length });
  }
  return { runs, seen: runs.map(({ node }) => node.data).join('') };
}

const covered = (ranges: readonly Range[]): string => ranges.map((range) => range.toString()).join('');

describe('letters of the collapsed text in the raw text', () => {
  const white = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff');
  const text = fc
    .array(fc.oneof({ weight: 2, arbitrary: white }, fc.constantFrom('表', '三', '4', '2', '，')))
    .map((parts) => parts.join(''));

  it('are as many as the collapsed text has, each standing where it was read', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const at = positions(raw);
        const read = at.map((index) => raw[index]!.replace(/[^表三42，]/, ' ')).join('');
        expect(read).toBe(collapse(raw));
      }),
    );
  });

  it('are covered exactly, whatever spans and spaces split them', () => {
    const pieces = fc.array(
      fc.array(fc.constantFrom('一', '二', '3', ' ', '\u3000'), { maxLength: 4 }).map((each) => each.join('')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (texts, first, second) => {
        const line = put(
          'p',
          ...texts.map((each) => Object.assign(document.createElement('span'), { textContent: each })),
        );
        const whole = collapse(texts.join(''));
        const [start, end] = [Math.min(first, second), Math.max(first, second)];
        const ranges = rangesOf(lineHandle(line), { start, end });
        expect(covered(ranges).replace(/[\s\u3000]/g, '')).toBe(whole.slice(start, end).replace(/ /g, ''));
        line.remove();
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranges of a place', () => {
  it('leave out the white space around a figure', () => {
    const cell = put('div', '\n   ', Object.assign(document.createElement('span'), { textContent: ' 42\u3000' }), '\n');
    expect(rangesOf(elementHandle(cell), {}).map(String)).toEqual(['42']);
  });

  it('are none for a blank cell and for one whose figure is in an input', () => {
    expect(rangesOf(elementHandle(put('div', '\u00a0 ')), {})).toEqual([]);
    const field = Object.assign(document.createElement('input'), { value: '42' });
    expect(rangesOf(elementHandle(put('div', field)), {})).toEqual([]);
  });
});

describe('what has become of a place', () => {
  it('is known for a cell', () => {
    const cell = put('div', '42');
    const handle = elementHandle(cell);
    expect(condition(handle)).toBe('there');
    cell.style.display = 'none';
    expect(condition(handle)).toBe('hidden');
    cell.style.display = '';
    cell.textContent = '43';
    expect(condition(handle)).toBe('changed');
    cell.textContent = '42';
    expect(condition(handle)).toBe('there');
    cell.remove();
    expect(condition(handle)).toBe('gone');
  });

  it('is known for a figure in an input', () => {
    const field = Object.assign(document.createElement('input'), { value: '42' });
    const handle = elementHandle(put('div', field));
    field.value = '43';
    expect(condition(handle)).toBe('changed');
  });

  it('is known for a line of text', () => {
    const line = put('p', '全年新收', '申请118件');
    const handle = lineHandle(line);
    expect(condition(handle)).toBe('there');
    (line.lastChild as Text).data = '申请116件';
    expect(condition(handle)).toBe('changed');
    line.replaceChildren('全年新收申请118件');
    expect(condition(handle)).toBe('gone');
  });
});
