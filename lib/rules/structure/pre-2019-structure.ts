import { fill, list, quoted, say, sectionPlace } from '../../locales/terms.ts';
import type { SectionId } from '../../model/form.ts';
import { matches } from '../../model/match.ts';
import type { Place, Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, placesOf, quoteAt } from '../text/aligned.ts';
import { topFamily } from '../text/extra-sections.ts';
import { headingLike, numberOf } from '../text/numbering.ts';
import { isOldHeading } from '../text/old-structure.ts';
import { passagePlace, passagesOf } from '../text/passages.ts';

const texts = {
  body: say(
    '正文沿用 2019 年以前的结构：{headings}',
    'The report keeps the structure of the years before 2019: {headings}',
  ),
  preamble: say(
    '{place}所述为 2019 年以前的结构（“{words}”）',
    '{place} describes the structure of the years before 2019 (“{words}”)',
  ),
  where: say('正文各部分', 'Sections of the report'),
};

const OLD_LIST = /(?:由|包括|包含|分为|[:、,"])(?:工作)?概述[、,"]|收费[及和与、]?减免的?情况|不予公开政府信息的?情况/g;

interface OldHeading {
  readonly heading: string;
  readonly section: SectionId;
  readonly place: Place;
}

/** Old headings that stand where sections do: numbered as these are, or as sections usually are. */
function oldHeadings(report: Report): OldHeading[] {
  const family = topFamily(report);
  const own = report.sections.map(({ heading, id, place }) => ({ heading, section: id, place }));
  const lines = report.prose.flatMap((passage) => {
    const { section } = passage;
    if (section === 'preamble' || section === 'ending' || !headingLike(passage.text)) return [];
    const own = numberOf(passage.text)?.family ?? null;
    if (own !== family && own !== 'han' && own !== 'part') return [];
    return [{ heading: passage.text, section, place: passage.parts[0]!.place }];
  });
  const found = [...own, ...lines].filter(({ heading }) => isOldHeading(heading));
  return found.sort((a, b) => a.place.handle - b.place.handle);
}

function inPreamble(report: Report): Draft | null {
  for (const passage of passagesOf(report, 'preamble')) {
    const text = aligned(passage);
    const hits = matches(text.form, OLD_LIST);
    const [first] = hits;
    if (!first || !/部分|组成|包括|内容|如下|方面/.test(text.form)) continue;
    const place = passagePlace(passage);
    return {
      about: 'preamble',
      severity: 'warning',
      section: null,
      message: fill(texts.preamble, {
        place,
        words: hits.map((hit) => hit[0].replace(/^[由包括含分为:、,"]+|[、,"]$/g, '')).join('、'),
      }),
      where: place,
      places: hits.flatMap((hit) => placesOf(text, hit.index, hit.index + hit[0].length)),
      quote: quoteAt(text, first.index, first.index + first[0].length),
    };
  }
  return null;
}

function check({ report }: Facts): Check {
  if (report.year !== null && report.year < 2019) return { applies: false };
  const old = oldHeadings(report);
  const [first] = old;
  if (first) {
    const headings = old.map(({ heading }) => quoted(say(heading, heading)));
    const body: Draft = {
      about: 'body',
      section: first.section,
      message: fill(texts.body, { headings: list(headings) }),
      where: old.length === 1 ? sectionPlace(first.section) : texts.where,
      places: old.map(({ place }) => place),
      quote: first.heading,
    };
    return { drafts: [body] };
  }
  const preamble = inPreamble(report);
  return { drafts: preamble ? [preamble] : [], applies: report.sections.length > 0 };
}

export const pre2019Structure: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('现行结构', 'Present structure'),
  about: say(
    '沿用 2019 年以前的报告结构（仅见于引言的为提醒）',
    'The structure of the reports before 2019 used for a later year (a warning in the preamble only)',
  ),
  basis: say(
    '《政府信息公开条例》第五十条；{form}，各部分标题',
    'Regulations on Open Government Information, article 50; {form}, headings of the sections',
  ),
  remedy: say('按现行格式的六个部分编写。', 'Write the report in the six sections of the present form.'),
  texts,
  check,
};
