import { fill, list, say } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { placesIn } from '../../model/prose.ts';
import type { Place, Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { passageSection } from '../text/passages.ts';

const texts = {
  found: say('有 {count} 个异形或损坏的字符：{samples}', 'Look-alike or damaged characters ({count}): {samples}'),
  where: say('全文', 'The whole text'),
};

/** A text without any of this holds nothing of the kind: nearly every one. */
const MAY_BE = /[\u2e80-\u2fdf\ufffd\ue000-\uf8ff\ud800-\udfff锟]/;
/** Radicals in place of characters (PDF copies), the replacement character, 锟斤拷, glyphs of a private font. */
const DAMAGED = /[\u2e80-\u2fdf\ufffd]|锟斤拷|[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;
/** A private glyph alone, or apart at the head or end of a line, is an icon of the portal's font. */
const ICON = /^[\ue000-\uf8ff]$|^[\ue000-\uf8ff](?=\s)|(?<=\s)[\ue000-\uf8ff]$/gu;
const AROUND = 2;

interface Piece {
  readonly text: string;
  readonly places: (start: number, end: number) => readonly Place[];
}

/** Lit whole: a title or a heading may be put together of several lines or cells, of which its place is one. */
function whole(text: string, place: Place | null): Piece {
  return { text, places: () => (place ? [place] : []) };
}

function piecesOf(report: Report): Piece[] {
  const { title } = report;
  const cells = Object.values(report.tables).flatMap((table) => [...table.rows, ...table.columns, ...table.cells]);
  return [
    ...(title ? [whole(title.text, title.place)] : []),
    ...report.sections.map((section) => whole(section.heading, section.place)),
    ...cells.map(({ text, place }) => whole(text, place)),
    ...report.prose.map((passage): Piece => ({ text: passage.text, places: (...at) => placesIn(passage, ...at) })),
  ];
}

function mayBe({ text }: { readonly text: string }): boolean {
  return MAY_BE.test(text);
}

function mayHold({ title, sections, tables, prose }: Report): boolean {
  return (
    (title !== null && mayBe(title)) ||
    sections.some(({ heading }) => MAY_BE.test(heading)) ||
    prose.some(mayBe) ||
    Object.values(tables).some(
      ({ rows, columns, cells }) => rows.some(mayBe) || columns.some(mayBe) || cells.some(mayBe),
    )
  );
}

function check({ report }: Facts): Check {
  const hits = (mayHold(report) ? piecesOf(report) : []).flatMap(({ text, places }) => {
    const icons = new Set(matches(text, ICON).map((icon) => icon.index));
    return matches(text, DAMAGED)
      .filter(({ index }) => !icons.has(index))
      .map(({ 0: glyph, index }) => ({
        around: text.slice(Math.max(0, index - AROUND), index + glyph.length + AROUND),
        places: places(index, index + glyph.length),
      }));
  });
  const [first] = hits;
  if (!first) return { applies: report.prose.length + report.sections.length > 0 };
  const passage = report.prose.find((each) => each.text.includes(first.around));
  return {
    drafts: [
      {
        about: 'glyphs',
        section: passage ? passageSection(passage) : null,
        message: fill(texts.found, {
          count: hits.length,
          samples: list([...new Set(hits.map(({ around }) => `“${around}”`))]),
        }),
        where: texts.where,
        places: hits.flatMap((hit) => hit.places),
        quote: (passage?.text ?? first.around).slice(0, 120),
      },
    ],
  };
}

export const glyphsDamaged: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('字符完好', 'Sound characters'),
  about: say(
    '有部首代字、私用区字符或替换符（多因从 PDF 复制）',
    'Radicals in place of characters, private-use glyphs or replacement characters',
  ),
  basis: say(
    '《政府信息公开条例》第二十四条（便于检索、查阅、下载）',
    'Regulations on Open Government Information, article 24 (search, reading, download)',
  ),
  remedy: say('换成正常的汉字，重新发布。', 'Put in the proper characters and publish again.'),
  texts,
  check,
};
