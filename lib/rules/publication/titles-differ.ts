import { fill, say, type Words } from '../../locales/terms.ts';
import type { TitleRead } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { isSame } from '../text/agency-names.ts';
import { type Titled, titlesOf } from '../text/titles.ts';

const texts = {
  year: say(
    '{source}为“{other}”，与报告标题“{own}”年份不同',
    'The {source} is “{other}”: another year than the report’s title “{own}”',
  ),
  agency: say(
    '{source}为“{other}”，与报告标题“{own}”机关不同',
    'The {source} is “{other}”: another agency than the report’s title “{own}”',
  ),
  wording: say(
    '{source}为“{other}”，与报告标题“{own}”用语不同',
    'The {source} is “{other}”, worded otherwise than the report’s title “{own}”',
  ),
  meta: say('页面元数据 ArticleTitle', 'metadata ArticleTitle'),
  heading: say('页面标题', 'heading of the page'),
  page: say('浏览器标题', 'title in the browser'),
  where: say('标题', 'Title'),
  none: say('未见报告标题', 'no title of the report was found'),
};

const SOURCES: Readonly<Record<TitleRead['source'], Words>> = {
  body: texts.heading,
  heading: texts.heading,
  meta: texts.meta,
  'page title': texts.page,
};

type Difference = 'year' | 'agency' | 'wording';

function difference(own: Titled, other: Titled): Difference | null {
  if (own.form === other.form) return null;
  if (!own.parts || !other.parts) return 'wording';
  if (own.parts.year !== other.parts.year) return 'year';
  if (own.parts.agency === other.parts.agency) return null;
  return isSame(own.parts.agency, other.parts.agency) ? 'wording' : 'agency';
}

function check({ report }: Facts): Check {
  const titles = report.onPage > 1 ? null : titlesOf(report);
  if (!titles) return report.onPage > 1 ? { applies: false } : { blind: [texts.none] };
  const { own, others } = titles;
  if (others.length === 0) return { applies: false };
  const drafts = others.flatMap((other): Draft[] => {
    const kind = difference(own, other);
    if (!kind) return [];
    return [
      {
        about: other.read.source,
        section: null,
        message: fill(texts[kind], { source: SOURCES[other.read.source], other: other.read.text, own: own.read.text }),
        where: texts.where,
        places: [other.read.place, own.read.place],
        quote: other.read.text,
        // the page's metadata repeat what its heading says: one cause
        follows:
          other.read.source === 'heading' || other.read.source === 'body'
            ? []
            : [findingId('titles-differ', 'heading'), findingId('titles-differ', 'body')],
      },
    ];
  });
  return { drafts };
}

export const titlesDiffer: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('标题一致', 'Titles agree'),
  about: say(
    '页面元数据 ArticleTitle、页面标题与报告标题不一致',
    'ArticleTitle, visible title and the report’s own title differ',
  ),
  basis: say(
    '国办发〔2017〕47号《政府网站发展指引》，网页标签规范',
    '国办发〔2017〕47号 (guideline for government websites), page tags',
  ),
  remedy: say('统一各处标题。', 'Give the report the same title in each place.'),
  texts,
  check,
};
