import type { TitleRead } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Line } from './pieces.ts';
import { plain } from './plain.ts';

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

/** A site's name behind the title of a page: 标题-某某局, 标题_政府网, 标题 | 门户. */
export function withoutSiteName(title: string): string[] {
  const parts = title.split(/\s*[-_|–—]{1,2}\s*/);
  const heads = [title];
  for (let end = parts.length - 1; end > 0; end--) heads.push(parts.slice(0, end).join(''));
  return heads;
}

interface Candidate extends TitleRead {
  readonly parts: TitleParts | null;
}

/** A title over up to three lines: the agency, the year and the rest each on one. */
function fromLines(lines: readonly Line[], at: number): Candidate | null {
  const last = lines[at]!;
  if (!/(?:报告|年报|总结)\S{0,8}$/.test(last.plain) || last.plain.length > 70) return null;
  let text = '';
  let form = '';
  let loose: Candidate | null = null;
  for (let from = at; from >= Math.max(0, at - 2); from--) {
    const line = lines[from]!;
    if (line.plain.length > 45 && from < at) break;
    if (from < at && (/[。:;,]/.test(line.plain) || !/\p{Script=Han}/u.test(line.plain))) break;
    text = line.text + text;
    form = line.plain + form;
    const parts = titleParts(form);
    const source = /^h[1-3]$/.test(last.tag) ? 'heading' : 'body';
    const candidate: Candidate = { text, source, place: last.place, canonical: parts !== null, parts };
    if (parts) return candidate;
    if (isTitleLike(form)) loose ??= candidate;
  }
  return loose;
}

function fromPage(snapshot: Snapshot): Candidate[] {
  const meta = snapshot.metas.find(({ name }) => name === 'articletitle')?.content;
  const named: [string, TitleRead['source']][] = [
    ...(meta ? [[meta, 'meta'] as [string, 'meta']] : []),
    [snapshot.title, 'page title'],
  ];
  return named.flatMap(([title, source]) =>
    withoutSiteName(title)
      .filter((text) => isTitleLike(plain(text)))
      .map((text): Candidate => {
        const parts = titleParts(plain(text));
        return { text, source, place: null, canonical: parts !== null, parts };
      }),
  );
}

/**
 * The report's title: the best worded of what stands above its first section (or just below: some texts begin with the
 * heading of section one), the page's headings, its ArticleTitle and its <title>.
 * @param lines the lines from the head of the report to just below its first heading
 */
export function readTitle(
  lines: readonly Line[],
  snapshot: Snapshot | null,
): { title: TitleRead | null; parts: TitleParts | null } {
  const own = lines.flatMap((_, at) => fromLines(lines, at) ?? []);
  const all = snapshot ? [...own, ...fromPage(snapshot)] : own;
  // the last well-worded one before section one is the report's own; those above it are crumbs and headers
  const best = own.findLast((each) => each.canonical) ?? all.find((each) => each.canonical) ?? own.at(-1) ?? all[0];
  if (!best) return { title: null, parts: null };
  const { parts, ...title } = best;
  return { title, parts };
}
