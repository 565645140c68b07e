/** The statutory title {agency}{year}年政府信息公开工作年度报告, the orders in which it is put, and what resembles it. */
export interface TitleParts {
  readonly agency: string;
  readonly year: number;
}

const SUFFIX = String.raw`(?:\((?:图片|超链|网页|文字|全文|公开|pdf|word|电子)\S{0,4}\)|\.?(?:pdf|docx?))?`;
const YEAR = String.raw`(?<year>20\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})`;
const BODY = String.raw`[\p{Script=Han}()·A-Za-z]{2,45}?`;
/** {agency}{year}年政府信息公开工作年度报告; Shanghai puts the year first, Chongqing before 年度 (DOMAIN §2.3). */
const TITLES: readonly RegExp[] = [
  new RegExp(`^(?<before>${BODY})${YEAR}年度?政府信息公开工作的?年度报告${SUFFIX}$`, 'iu'),
  new RegExp(`^${YEAR}年度?(?<after>${BODY})政府信息公开工作的?年度报告${SUFFIX}$`, 'iu'),
  new RegExp(`^(?<before>${BODY})政府信息公开工作${YEAR}年?年?度报告${SUFFIX}$`, 'iu'),
];
const LOOSE_YEAR = new RegExp(`${YEAR}年?`, 'iu');
const DIGITS = new Map([...'〇○零Oo0一二三四五六七八九'].map((digit, index) => [digit, index < 6 ? 0 : index - 5]));

export function yearOf(text: string): number | null {
  const year = LOOSE_YEAR.exec(text)?.groups?.['year'];
  if (!year) return null;
  if (/^\d{4}$/.test(year)) return Number(year);
  const number = [...year.slice(1)].reduce((sum, digit) => sum * 10 + (DIGITS.get(digit) ?? 0), 2);
  return number >= 2000 && number < 2100 ? number : null;
}

/** Agency and year of a title in an accepted order (plain form); null for any other wording. */
export function titleParts(title: string): TitleParts | null {
  for (const pattern of TITLES) {
    const groups = pattern.exec(title.replace(/^[《"]|[》"]$/g, ''))?.groups;
    if (!groups) continue;
    const agency = (groups['before'] ?? groups['after'] ?? '').replace(/^关于|关于$|的$/g, '');
    const year = yearOf(groups['year'] ?? '');
    if (agency.length >= 2 && year !== null) return { agency, year };
  }
  return null;
}

/** Words by which a line claims to be the title of such a report, well put or not. */
const TITLE_LIKE = /(?:信息|政务|事务)公开.{0,14}(?:报告|年报|总结)|(?:年度|工作)报告$|年报$/;
const SENTENCE = /[。;!?]|(?:如下|公布|组成|查阅|编制|下载)[::。,]?/;

export function isTitleLike(form: string): boolean {
  return form.length >= 4 && form.length <= 70 && TITLE_LIKE.test(form) && !SENTENCE.test(form);
}

/** Beyond so many characters or parts there is no title of a report: a page without an end may be one <title>. */
const LONGEST_HEAD = 400;
const MOST_PARTS = 40;

/** A site's name behind the title of a page: 标题-某某局, 标题_政府网, 标题 | 门户. The whole first, then less and less. */
export function withoutSiteName(title: string): string[] {
  const parts = title.slice(0, LONGEST_HEAD).split(/[-_|–—]{1,2}/, MOST_PARTS);
  const heads: string[] = [];
  for (const part of parts.slice(0, -1)) heads.unshift((heads[0] ?? '') + part.trim());
  return [title, ...heads];
}
