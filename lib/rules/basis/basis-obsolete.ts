import { fill, say, sectionPlace, type Words } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { type Aligned, aligned, inSentence, placesOf, quoteAt } from '../text/aligned.ts';
import { citationsOf } from '../text/documents.ts';

const texts = {
  decree: say(
    '引用国务院令第492号，该版条例已由国务院令第711号修订',
    'The text cites decree no. 492 of the State Council, revised by decree no. 711',
  ),
  articles: say(
    '编制依据写作条例“{words}”，为2007年条例的条次，现行条例为第四十九条、第五十条',
    'The text cites “{words}” of the regulations of 2007; articles 49 and 50 now hold',
  ),
  notice: say(
    '引用国办公开办函〔2019〕60号，2021 年度起的报告应依国办公开办函〔2021〕30号',
    'The text cites 国办公开办函〔2019〕60号; from the reports on 2021 it is 国办公开办函〔2021〕30号',
  ),
  where: say('编制依据', 'Cited basis'),
  noText: say('报告无文字可查', 'the report holds no running text'),
};

const DECREE = /(?:国务院)?令?\(?第?492号/g;
/** The history of the regulations names both decrees. */
const HISTORY = /711号|修订|修正/;
const ARTICLES = /第三十[一二]条(?:[、和及]第?三十[一二]条)?/g;
const COMPILE = /编制|年度报告|撰写|制作/;
const NOTICE = /国办公开办函\(?2019\)?年?第?60号|关于政府信息公开(?:工作)?年度报告有关事项的通知|年度报告格式\(试行\)/g;
/** From the report on this year the form of 2021 holds. */
const NEW_FORM = 2021;

function draft(text: Aligned, start: number, end: number, about: string, message: Words): Draft {
  const { section } = text.passage;
  const own = section === 'preamble' || section === 'ending' ? null : section;
  return {
    about,
    section: own,
    message,
    where: own ? sectionPlace(own) : texts.where,
    places: placesOf(text, start, end),
    quote: quoteAt(text, start, end),
  };
}

function oldRegulations(text: Aligned): Draft[] {
  const history = inSentence(text, HISTORY);
  const decree = (text.form.includes('492') ? matches(text.form, DECREE) : [])
    .filter(({ index }) => !history(index))
    .map((match) => draft(text, match.index, match.index + match[0].length, 'decree', texts.decree));
  if (text.passage.section !== 'preamble') return decree;
  // elsewhere articles 31 and 32 are those in force: when an application is received, whom to ask
  const compile = inSentence(text, COMPILE);
  const articles = matches(text.form, ARTICLES)
    .filter(({ index }) => compile(index))
    .map((match) =>
      draft(text, match.index, match.index + match[0].length, 'articles', fill(texts.articles, { words: match[0] })),
    );
  return [...decree, ...articles.slice(0, 1)];
}

function check({ report }: Facts): Check {
  if (report.prose.length === 0) return { blind: [texts.noText] };
  const all = report.prose.map(aligned);
  const drafts = all.flatMap(oldRegulations);
  if (report.year !== null && report.year >= NEW_FORM) {
    // its title with another number is basis-mismatch's matter
    const mismatched = new Map<Aligned, Set<number>>();
    for (const { text, start, paper, number } of citationsOf(report)) {
      if (paper.id !== 'form2019' || !number || number.number === paper.number) continue;
      mismatched.set(text, (mismatched.get(text) ?? new Set()).add(start));
    }
    const notices = all.flatMap((text) =>
      matches(text.form, NOTICE)
        .filter((match) => !mismatched.get(text)?.has(match.index))
        .slice(0, 1)
        .map((match) => draft(text, match.index, match.index + match[0].length, 'notice', texts.notice)),
    );
    drafts.push(...notices.slice(0, 1));
  }
  return { drafts };
}

export const basisObsolete: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('现行依据', 'Basis in force'),
  about: say(
    '引用已废止或被替代的依据（2007年条例、2021年起仍引60号文）',
    'A repealed basis cited (the regulations of 2007; notice no. 60 from the reports on 2021)',
  ),
  basis: say(
    '《政府信息公开条例》（国务院令第711号）第四十九条、第五十条；{form}',
    'Regulations on Open Government Information (decree no. 711), articles 49 and 50; {form}',
  ),
  remedy: say('改引现行依据。', 'Cite the basis in force.'),
  texts,
  check,
};
