import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { type Aligned, placesOf, quoteAt } from '../text/aligned.ts';
import { citationsOf, numberName, wrongDecrees } from '../text/documents.ts';

const texts = {
  found: say(
    '《{title}》的文号为 {number}，文中写作 {printed}',
    'The number of 《{title}》 is {number}; the text has {printed}',
  ),
  where: say('引用文件', 'Cited document'),
};

function draft(
  text: Aligned,
  start: number,
  end: number,
  about: string,
  data: { title: string; number: string; printed: string },
): Draft {
  const { section } = text.passage;
  const own = section === 'preamble' || section === 'ending' ? null : section;
  return {
    about,
    section: own,
    message: fill(texts.found, data),
    where: own ? sectionPlace(own) : texts.where,
    places: placesOf(text, start, end),
    quote: quoteAt(text, start, end),
  };
}

function check({ report }: Facts): Check {
  const cited = citationsOf(report).filter(({ number }) => number !== null);
  const notices = cited.flatMap(({ text, start, paper, number }): Draft[] => {
    const right =
      number === null ||
      (number.issuer === paper.issuer && number.year === paper.year && number.number === paper.number);
    if (right) return [];
    const data = { title: paper.title, number: numberName(paper), printed: numberName(number) };
    return [draft(text, start, number.end, paper.id, data)];
  });
  const decrees = wrongDecrees(report).map(({ text, start, end, number }) =>
    draft(text, start, end, 'regulations', {
      title: '中华人民共和国政府信息公开条例',
      number: '国务院令第711号',
      printed: `国务院令第${number}号`,
    }),
  );
  const drafts = [...notices, ...decrees];
  return { drafts, applies: cited.length > 0 };
}

export const basisMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文件名与文号相符', 'Titles and numbers of documents'),
  about: say('所引文件的名称与文号不符', 'A document’s title with another’s number'),
  basis: say('{form}；所引文件本身', '{form}; the cited documents themselves'),
  remedy: say('核对文件名称和文号。', 'Check the document’s title and number.'),
  texts,
  check,
};
