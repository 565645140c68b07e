import type { Publication } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Contents that a portal's template left unfilled, such as 网站名称. */
const UNFILLED = /^(?:网站名称|栏目名称|文章标题|信息来源|\{\{.{0,40}\}\}|\$\{.{0,40}\})$/;

/** Where a page says it was published: the metadata of 国办发〔2017〕47号, names read in any case. */
export function publicationOf(snapshot: Snapshot): Publication {
  const meta = (name: string): string => {
    const content = snapshot.metas.find((each) => each.name === name)?.content ?? '';
    return UNFILLED.test(content) ? '' : content;
  };
  const pubDate = meta('pubdate');
  return {
    url: snapshot.url,
    media: snapshot.media,
    pageTitle: snapshot.title,
    articleTitle: meta('articletitle'),
    contentSource: meta('contentsource'),
    siteName: meta('sitename'),
    columnName: meta('columnname'),
    ...(pubDate && { pubDate }),
  };
}
