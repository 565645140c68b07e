/** Things in one another, and more of them than any page has. */
import { all, between, type Mutation, TEXT } from './strike.ts';

const nested = (depth: number, open: string, close: string, inner: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);

const shadowed = (inner: string): string =>
  `<x-a><template shadowrootmode="open"><slot></slot><slot></slot></template>${inner}</x-a>`;

export const SIZES = {
  'deep nesting': (text, random) => {
    const depth = random.pick([50, 600, 3_000, 10_000]);
    const tag = random.pick(['div', 'span', 'b', 'ul><li', 'font', 'blockquote']);
    return between(text, nested(depth, `<${tag}>`, '', random.pick(['', '一、总体情况'])), random);
  },
  'deep in a link': (text, random) =>
    between(text, `<a href="a.pdf">${nested(random.pick([500, 10_000]), '<span>', '</span>', '附件')}</a>`, random),
  'deep tables': (text, random) =>
    between(
      text,
      nested(
        random.pick([5, 40, 400]),
        '<table><tr><td>',
        random.chance(0.5) ? '' : '</td><td>1</td></tr></table>',
        '3',
      ),
      random,
    ),
  'deep lists of cells': (text, random) =>
    between(text, nested(random.pick([5, 300, 4_000]), '<table><tr><td>1<td>', '', '3'), random),
  'shadow in shadow': (text, random) =>
    between(
      text,
      Array.from({ length: random.pick([2, 8, 60]) }).reduce((inner: string) => shadowed(inner), '1'),
      random,
    ),
  'frames in frames': (text, random) =>
    between(
      text,
      `<iframe srcdoc="${text
        .slice(0, random.pick([500, 50_000]))
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')}"></iframe>`,
      random,
    ),
  'many cells': (text, random) =>
    between(
      text,
      random.chance(0.01)
        ? `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`
        : `<table>${`<tr>${'<td>1</td>'.repeat(random.pick([8, 60, 1000]))}</tr>`.repeat(random.pick([2, 60]))}</table>`,
      random,
    ),
  'many lines': (text, random) =>
    between(
      text,
      `<p>${random.pick(
        all(text, TEXT)
          .map(([word]) => word)
          .concat('x'),
      )}</p>`.repeat(2_000),
      random,
    ),
  'unclosed things': (text, random) =>
    between(
      text,
      random.pick([
        '<!--',
        '<script>',
        '<style>',
        '<title>',
        '<textarea>',
        '<![CDATA[',
        '<svg>',
        '<math><mi>',
        '<template>',
        '<plaintext>',
        '<select>',
        '<frameset>',
        '<noscript>',
        '"',
        "<p title='",
      ]),
      random,
    ),
} satisfies Record<string, Mutation>;
