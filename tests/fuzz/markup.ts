/** Markup that is not what its writer meant: tags and blocks lost, doubled, out of place. */
import { all, BLOCK, CELL, cut, type Mutation, ROW, strike, TABLE, TAG } from './strike.ts';

const OPENING =
  '<div> <p> <table> <tr> <td> <span> <b> <ul> <li> <a> <h1> <select> <form> <pre> <thead> <caption>'.split(' ');
const SPANS = ['0', '-1', '65534', '99999999999', '1e9', 'NaN', '1000', '', '３', '2.5', '7'];

export const MARKUP = {
  'tags dropped': (text, random) => strike(text, TAG, 30, random, () => ''),
  'tags twice': (text, random) => strike(text, TAG, 20, random, (tag) => tag + tag),
  'tags strewn': (text, random) => strike(text, TAG, 20, random, (tag) => random.pick(OPENING) + tag),
  'tags crossed': (text, random) => {
    const closing = random.some(all(text, /<\/[a-z][a-z0-9]{0,10}>/gi), 20);
    const words = closing.map(([tag]) => tag).reverse();
    return closing.reduceRight((done, { index, 0: tag }, at) => cut(done, index, index + tag.length, words[at]!), text);
  },
  'tags changed': (text, random) => strike(text, TAG, 12, random, () => random.pick(OPENING)),
  'tags cut': (text, random) => strike(text, TAG, 6, random, (tag) => tag.slice(0, random.below(tag.length))),
  'blocks swapped': (text, random) => {
    const [one, other] = random.some(all(text, random.pick([BLOCK, ROW, TABLE])), 2);
    if (!one || !other || one.index + one[0].length > other.index) return text;
    const done = cut(text, other.index, other.index + other[0].length, one[0]);
    return cut(done, one.index, one.index + one[0].length, other[0]);
  },
  'blocks twice': (text, random) => strike(text, random.pick([BLOCK, ROW, TABLE]), 4, random, (block) => block + block),
  'blocks dropped': (text, random) => strike(text, random.pick([BLOCK, ROW, TABLE]), 8, random, () => ''),
  'blocks many times': (text, random) =>
    strike(text, random.pick([BLOCK, ROW]), 1, random, (block) => block.repeat(300)),
  'the page twice': (text) => text + text,
  'tables in tables': (text, random) =>
    strike(
      text,
      CELL,
      3,
      random,
      () =>
        `>${random.pick(
          all(text, TABLE)
            .map(([each]) => each)
            .concat('<table><tr><td>1'),
        )}<td`,
    ),
  'absurd spans': (text, random) =>
    strike(text, CELL, 15, random, () => ` ${random.pick(['col', 'row'])}span="${random.pick(SPANS)}"`),
} satisfies Record<string, Mutation>;
