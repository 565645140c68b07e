import { fill, say } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { passagePlace, passageSection, sentenceAround } from '../text/passages.ts';

const texts = {
  found: say('{place}有文字丢失：“{words}”', 'Characters are lost in {place}: “{words}”'),
};

/** What is left where characters were lost; as printed, white space collapsed. */
const LOST: readonly RegExp[] = [
  // 2025 1 1 日, 2023 1月1日, 2023年1 1日
  /(?<!\d)20\d{2} \d{1,2} \d{1,2}(?: ?日| ?(?=[至到—起止]))/g,
  /(?<![\d.])20\d{2} (?:0?[1-9]|1[0-2]) ?月 ?\d{1,2} ?日/g,
  /(?<!\d)20\d{2} ?年 ?(?:0?[1-9]|1[0-2]) \d{1,2} ?日/g,
  // 国办公开办函202130 号: the brackets of a document's number, both or one
  /(?:办函|办发|办秘|政办|[函发令]) ?20\d{2} ?\d{1,3} ?号/g,
  /(?:办函|办发|办秘|[函发]) ?[〔［[【]20\d{2} ?\d{1,3} ?号/g,
  /(?:办函|办发|办秘|[函发]) ?20\d{2}[〕］\]】] ?\d{1,3} ?号/g,
  // 《》, “”, 〔〕 and （） with nothing in them; （ ）件 is a number not filled in
  /《 ?》|“ ?”|〔 ?〕|[（(] ?[）)](?! ?[件条份个次项元万])/g,
  // (电 :
  /[（(] ?[电邮地联] [:：]/g,
];

/** A text with nothing of this holds none of them. */
const MAY_LACK = /20\d{2} |\d \d{1,2} ?日|号|《 ?》|“ ?”|〔 ?〕|[（(] ?[）)电邮地联]/;

function draftOf(passage: Passage): Draft | null {
  if (!MAY_LACK.test(passage.text)) return null;
  const hits = LOST.flatMap((pattern) => matches(passage.text, pattern))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    .sort((a, b) => a.start - b.start);
  const [first] = hits;
  if (!first) return null;
  const place = passagePlace(passage);
  return {
    about: `${passage.section}:${passage.parts[0]?.place.handle ?? 0}`,
    section: passageSection(passage),
    message: fill(texts.found, { place, words: passage.text.slice(Math.max(0, first.start - 6), first.end + 2) }),
    where: place,
    places: hits.flatMap(({ start, end }) => placesIn(passage, start, end)),
    quote: sentenceAround(passage.text, first.start, first.end),
  };
}

function check({ report }: Facts): Check {
  return {
    drafts: report.prose.flatMap((passage) => draftOf(passage) ?? []),
    applies: report.prose.length > 0,
  };
}

export const textLost: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文字完整', 'Text complete'),
  about: say('日期、括号、文号中的字符丢失', 'Characters lost from dates, brackets and numbers'),
  basis: say(
    '《政府信息公开条例》第六条（及时、准确地公开政府信息）',
    'Regulations on Open Government Information, article 6 (disclosure is to be accurate)',
  ),
  remedy: say('对照原稿补全后重新发布。', 'Complete the text from the original and publish again.'),
  texts,
  check,
};
