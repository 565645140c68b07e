/** Texts, figures and attributes that nobody would write. */
import { all, anywhere, FIGURE, type Mutation, strike, TEXT } from './strike.ts';

const UNSEEN = [
  '\u200b',
  '\u200f',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u061c',
  '\u202a',
  '\u202d',
  '\u202e',
  '\u2069',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ufffd',
  '&#0;',
  '&#xd800;',
  '\u0301',
  '👩‍👩‍👧',
  '𠮷',
  '\u2028',
  '\u0085',
];
/** Names that every object has, where a page's own text would be looked up. */
const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '$&',
  '$1',
  '{place}',
  '%s',
  '\\',
  '(?<',
  '@total',
];
const FIGURES = [
  '1,2,3',
  '-0',
  '0x1f',
  '1e308',
  'Infinity',
  'NaN',
  '³',
  '①',
  '１２',
  '1 0',
  '999999999999999',
  '1000000000000000',
  '0.1',
  '1.2.3',
  '−5',
  '十二',
  '½',
  '٣',
  'l2',
  '3件',
  '50元',
  '+7',
  '1;2',
  '=1+1',
];

export const WORDS = {
  'unseen characters': (text, random) =>
    Array.from({ length: random.between(1, 40) }).reduce(
      (done: string) => anywhere(done, random.pick(UNSEEN), random),
      text,
    ),
  'unseen in figures': (text, random) =>
    strike(text, FIGURE, 20, random, (figure) => random.pick(UNSEEN) + figure + random.pick(UNSEEN)),
  'odd figures': (text, random) => strike(text, FIGURE, 20, random, () => random.pick(FIGURES)),
  'long figures': (text, random) => strike(text, FIGURE, 4, random, (figure) => figure.repeat(400).slice(0, 400)),
  'inherited names': (text, random) => strike(text, TEXT, 20, random, () => random.pick(INHERITED)),
  'inherited metas': (text, random) =>
    text.replace(/(?=<title)/, () =>
      Array.from(
        { length: 8 },
        () =>
          `<meta name="${random.pick([...INHERITED, 'ArticleTitle', 'PubDate', 'SiteName', 'ContentSource'])}" content="${random.pick(INHERITED)}">`,
      ).join(''),
    ),
  'long attributes': (text, random) =>
    strike(
      text,
      /(?<=<[a-z]{1,10})(?=[ >])/g,
      1,
      random,
      () =>
        ` ${random.pick(['title', 'style', 'href', 'class', 'alt', 'name'])}="${random.pick(['a', '年', ' ', 'display:', '<td>', '&amp;']).repeat(1_000_000).slice(0, 1_000_000)}"`,
    ),
  'long words': (text, random) =>
    strike(text, TEXT, 1, random, (word) =>
      random
        .pick([word, '1', '件', ' ', '（', '公开申请3件，', '2024年', '一、', '《', '-', '、', '某局'])
        .repeat(random.pick([50, 2_000, 20_000])),
    ),
  'texts moved': (text, random) => {
    const words = all(text, TEXT).map(([word]) => word);
    return strike(text, TEXT, 12, random, () => random.pick(words));
  },
  'texts cut': (text, random) => strike(text, TEXT, 20, random, (word) => word.slice(0, random.below(word.length + 1))),
  'texts split': (text, random) =>
    strike(text, TEXT, 20, random, (word) => [...word].join(random.pick(['<br>', ' ', '\n', '<b></b>', '<!-- -->']))),
} satisfies Record<string, Mutation>;
