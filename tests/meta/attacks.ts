/** Texts by which a regular expression may be kept busy, made from the expression itself. */

/** A letter of each class that the expressions of this project ask for. */
const CLASSES = ['1', 'a', ' ', '\n', '年', '，', '。', '（', '-', '.', '"', '\u200b', '<', '&'];
/** What hardly any of them takes: a match that has gone far fails there. */
const ENDS = ['', '\u0001', '!'];
const PIECE = /[\p{Script=Han}A-Za-z0-9 <>()（）《》、，。：:;"“”=\-_/.]+/gu;

/** Words and letters that stand in the expression, and two of them in turn. */
export function pumps({ source }: RegExp): string[] {
  const words = (source.replace(/\\[a-zA-Z]|\\u[\da-f]{4}|\{\d+,?\d*\}/g, ' ').match(PIECE) ?? []).slice(0, 24);
  const single = new Set([...CLASSES, ...words, ...words.flatMap((word) => [...word.slice(0, 4)])]);
  const pairs = [...single].slice(0, 18).flatMap((one) => [`${one}1`, `${one} `, `${one}年`, `1${one}`]);
  return [...new Set([...single, ...pairs])].filter((pump) => pump !== '');
}

/** What stands before what is repeated: nothing, or what the expression begins with. */
export function heads({ source }: RegExp): string[] {
  const first = source.replace(/^\^|^\(\?[:<][^)]{0,20}/, '').match(PIECE)?.[0] ?? '';
  return [...new Set(['', first])];
}

/** Each so many letters long. */
export function* attacks(pattern: RegExp): Generator<(length: number) => string> {
  for (const head of heads(pattern))
    for (const pump of pumps(pattern))
      for (const end of ENDS) yield (length) => head + pump.repeat(Math.ceil(length / pump.length)) + end;
}
