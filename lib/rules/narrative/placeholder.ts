import { fill, say } from '../../locales/terms.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import type { Place, Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { passagePlace, passageSection, sentenceAround } from '../text/passages.ts';
import { type Hit, placeholdersIn } from '../text/placeholders.ts';

const texts = {
  found: say('{place}有未填写之处：“{words}”', 'Something is not filled in in {place}: “{words}”'),
  title: say('标题', 'the title'),
};

const AROUND = 8;

function around(text: string, { start, end }: Hit): string {
  return text.slice(Math.max(0, start - AROUND), end + 4).trim();
}

function ofTitle({ title }: Report): Draft[] {
  const [first] = title ? placeholdersIn(title.text) : [];
  if (!title || !first) return [];
  return [
    {
      about: 'title',
      section: null,
      message: fill(texts.found, { place: texts.title, words: title.text }),
      where: texts.title,
      places: [title.place],
      quote: title.text,
    },
  ];
}

function ofPassage(passage: Passage): Draft[] {
  const hits = placeholdersIn(passage.text);
  const [first] = hits;
  if (!first) return [];
  const place = passagePlace(passage);
  // a blank has no width of its own: the letters beside it show where it is
  const places = hits.flatMap(({ start, end }): Place[] => placesIn(passage, Math.max(0, start - 1), end));
  return [
    {
      about: `${passage.section}:${passage.parts[0]?.place.handle ?? 0}`,
      section: passageSection(passage),
      message: fill(texts.found, { place, words: around(passage.text, first) }),
      where: place,
      places,
      quote: sentenceAround(passage.text, first.start, first.end),
    },
  ];
}

function check({ report }: Facts): Check {
  return {
    drafts: [...ofTitle(report), ...report.prose.flatMap(ofPassage)],
    applies: report.title !== null || report.prose.length > 0,
  };
}

export const placeholder: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('没有未填写之处', 'Nothing left unfilled'),
  about: say(
    '名称、数字未填写（×、X、＿、空格、单位名称等）',
    'Unfilled numbers or names (×, X, ＿, blanks, 单位名称)',
  ),
  basis: say(
    '《政府信息公开条例》第六条（及时、准确地公开政府信息）',
    'Regulations on Open Government Information, article 6 (disclosure is to be accurate)',
  ),
  remedy: say('填写名称或数字；没有的填 0。', 'Fill in the name or the number; 0 where there is nothing.'),
  texts,
  check,
};
