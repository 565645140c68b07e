/** The letter as it is set: 公文 style after GB/T 9704 in Chinese, a plain letter in English; rich, text, and a file for A4. */
import type { Locale } from '../../model/audit.ts';
import { clean } from '../escape.ts';
import type { Clip } from '../options.ts';
import { html, Markup } from '../report/markup.ts';
import type { Letter, LetterPart } from './notice.ts';

const NUMERALS = '一二三四五六七八九十';
const INDENT = '　　';

/** 一、 and （一）; 1. and (1). Beyond ten the Chinese count goes on: 十一. */
function chinese(n: number): string {
  if (n <= 10) return NUMERALS[n - 1] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? NUMERALS[tens - 1] : ''}十${n % 10 > 0 ? NUMERALS[(n % 10) - 1] : ''}`;
}
const part = (n: number, locale: Locale): string => (locale === 'en' ? `${n}. ` : `${chinese(n)}、`);
const entry = (n: number, locale: Locale): string =>
  locale === 'en' ? `(${n}) ` : n < 100 ? `（${chinese(n)}）` : `（${n}）`;

function plainPart({ heading, lead, entries }: LetterPart, index: number, locale: Locale): string[] {
  const indent = locale === 'en' ? '' : INDENT;
  return [
    `${indent}${part(index + 1, locale)}${heading}`,
    ...(lead === undefined ? [] : [`${indent}${lead}`]),
    ...entries.flatMap(({ line, details }, at) => [
      `${indent}${entry(at + 1, locale)}${line}`,
      ...details.map((detail) => `${indent}${detail}`),
    ]),
  ];
}

function plain(letter: Letter): string {
  const { locale } = letter;
  const indent = locale === 'en' ? '' : INDENT;
  const lines = [
    letter.title,
    '',
    letter.to,
    `${indent}${letter.open}`,
    ...letter.parts.flatMap((each, index) => plainPart(each, index, locale)),
    ...(letter.contact ? [`${indent}${letter.contact}`] : []),
    '',
    letter.signer,
    letter.date,
    '',
    letter.sourceTitle,
    ...letter.source,
  ];
  return clean(lines.join('\n'));
}

/** Written into every element: a word processor that the letter is pasted into keeps nothing else. */
const FACES = {
  'zh-CN': {
    title: 'font:22pt/1.5 方正小标宋简体,华文中宋,宋体,serif;text-align:center;margin:0 0 1em',
    body: 'font:16pt/28pt 仿宋_GB2312,仿宋,FangSong,serif;text-indent:2em;margin:0',
    to: 'font:16pt/28pt 仿宋_GB2312,仿宋,FangSong,serif;margin:0',
    heading: 'font:16pt/28pt 黑体,SimHei,sans-serif;text-indent:2em;margin:0',
    sign: 'font:16pt/28pt 仿宋_GB2312,仿宋,FangSong,serif;text-align:right;margin:0',
    small: 'font:10.5pt/16pt 宋体,SimSun,serif;margin:0;color:#464f5a',
  },
  en: {
    title: 'font:bold 16pt/1.4 Georgia,serif;margin:0 0 1em',
    body: 'font:11pt/1.5 Georgia,serif;margin:0 0 .4em',
    to: 'font:11pt/1.5 Georgia,serif;margin:0 0 .8em',
    heading: 'font:bold 12pt/1.5 Georgia,serif;margin:.8em 0 .2em',
    sign: 'font:11pt/1.5 Georgia,serif;margin:0',
    small: 'font:9pt/1.4 Georgia,serif;margin:0;color:#464f5a',
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

function rich(letter: Letter): Markup {
  const { locale } = letter;
  const face = FACES[locale];
  const p = (style: string, text: string, tag = 'p'): Markup => {
    const name = new Markup(tag);
    return html`<${name} style="${style}">${text}</${name}>
`;
  };
  const parts = letter.parts.map(({ heading, lead, entries }, index) => [
    p(face.heading, `${part(index + 1, locale)}${heading}`, 'h2'),
    lead === undefined ? null : p(face.body, lead),
    entries.map(({ line, details }, at) => [
      html`<p style="${face.body}"><b>${entry(at + 1, locale)}${line}</b></p>
`,
      details.map((detail) => p(face.body, detail)),
    ]),
  ]);
  return html`${p(face.title, letter.title, 'h1')}${p(face.to, letter.to)}${p(face.body, letter.open)}${parts}${
    letter.contact !== '' && p(face.body, letter.contact)
  }${p(face.sign, '\u00a0')}${p(face.sign, letter.signer)}${p(face.sign, letter.date)}${p(face.small, '\u00a0')}${[
    letter.sourceTitle,
    ...letter.source,
  ].map((line) => p(face.small, line))}`;
}

export function clip(letter: Letter): Clip {
  return { html: rich(letter).text, text: plain(letter) };
}

/** Page and margins of GB/T 9704. */
const STYLE = new Markup(`<style>
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #000; }
main { max-width: 156mm; margin: 24px auto; padding: 0 16px; overflow-wrap: anywhere; }
h1, h2 { break-after: avoid; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt serif; } }
@media print { main { max-width: none; margin: 0; padding: 0; } }
</style>`);
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function file(letter: Letter): string {
  return html`<!doctype html>
<html lang="${letter.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${letter.title}</title>
${STYLE}
</head>
<body>
<main>
${rich(letter)}</main>
</body>
</html>
`.text;
}
