import type { Content, Detection, Link, Reason, Survey } from '../model/detection.ts';
import { plain } from '../model/plain.ts';
import { isTitleLike, titleParts, withoutSiteName, yearOf } from '../model/title.ts';
import { ADDRESS, DEED, NO_AGENCY, NOT_A_REPORT, OWN_ENDING } from './titles.ts';

interface Judged {
  readonly title: string;
  readonly code: Reason['code'];
}

const TITLE_POINTS: Partial<Record<Reason['code'], number>> = { 'title-report': 40, 'title-near': 25 };
const NEAR = /(?:信息|政务|事务)公开/;
const REPORT_WORD = /年度报告|年报|工作报告|年度工作|工作总结/;

/** What one title says of its page; null where it says nothing of reports. */
function judgeTitle(title: string): Judged | null {
  let not: Judged | null = null;
  // the name of the site behind it may have words of its own: one head that is a report's title is enough
  for (const head of withoutSiteName(title)) {
    const code = judgeHead(plain(head));
    if (code && TITLE_POINTS[code] !== undefined) return { title: head, code };
    if (code) not ??= { title: head, code };
  }
  return not;
}

function judgeHead(form: string): Reason['code'] | null {
  if (form.length < 4 || form.length > 90) return null;
  const about = REPORT_WORD.test(form) || /报表|预算|决算|法治政府|学年|年鉴/.test(form);
  if (!about) return null;
  const parts = titleParts(form);
  const agency = parts?.agency ?? agencyBefore(form);
  const not = notAReport(form, agency);
  if (not) return not;
  if (parts) return 'title-report';
  return NEAR.test(form) && (agency !== null || isTitleLike(form)) ? 'title-near' : null;
}

/** The agency in a title that ends as a report's does but is not well put; null where it ends otherwise. */
function agencyBefore(form: string): string | null {
  const at = OWN_ENDING.exec(form)?.index;
  if (at === undefined) return null;
  const agency = form.slice(0, at).replace(/20\d{2}年?度?/, '');
  // a column's name behind another title: …的通知_政府信息公开年度报告
  return /通知|通报|报告|年报|方案|制度/.test(agency) ? null : agency;
}

/** @param agency an agency may have words of the list in its name (市教育局所属学校管理中心): then only its last words are asked */
function notAReport(form: string, agency: string | null): Reason['code'] | null {
  const [companion, ...others] = NOT_A_REPORT;
  if (companion![0].test(form)) return companion![1];
  if (agency === null) return others.find(([pattern]) => pattern.test(form))?.[1] ?? null;
  if (DEED.test(agency)) return 'news';
  return NO_AGENCY.test(agency) ? 'other-report' : null;
}

/** A report's own title wins in its tier; else what the tier says the page is; the surer tier is heard first. */
function judgeTitles(tiers: Survey['titles']): Judged | null {
  let near: Judged | null = null;
  for (const tier of tiers) {
    const judged = tier.map(judgeTitle).filter((each) => each !== null);
    const own = judged.find((each) => each.code === 'title-report');
    if (own) return own;
    const not = judged.find((each) => each.code !== 'title-near');
    if (not) return near ?? not;
    near ??= judged[0] ?? null;
  }
  return near;
}

const REPORT_POINTS = 55;

function pointsOf(content: Content, title: Judged | null, facts: Survey): number {
  let points = title ? (TITLE_POINTS[title.code] ?? 0) : 0;
  points += content.headings >= 4 ? 30 : content.headings >= 2 ? 15 : 0;
  points += (content.applications ? 30 : 0) + (content.disclosure ? 10 : 0) + (content.proceedings ? 10 : 0);
  if (ADDRESS.test(facts.url)) points += 5;
  if (content.preamble) points += 5;
  return points;
}

/** The date that lists print beside a title. */
const LISTED_DATE = /[[(（]?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）]?\s*$/;

/** A document's ending is no part of its title. */
const ENDING = /\.(?:pdf|docx?|wps|ofd|zip|rar)$/i;

function resolved(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}

function reportLinks(links: readonly Link[], base: string): Detection['links'] {
  const seen = new Set<string>();
  return links.flatMap(({ text: printed, href }) => {
    const text = printed.replace(LISTED_DATE, '').trimEnd().replace(ENDING, '');
    const form = plain(text);
    const judged = judgeTitle(text);
    if (!judged || (judged.code !== 'title-report' && judged.code !== 'title-near') || seen.has(href)) return [];
    if (judged.code === 'title-near' && yearOf(form) === null) return [];
    seen.add(href);
    return [{ text: text.slice(0, 200), href: resolved(href, base), year: titleParts(form)?.year ?? yearOf(form) }];
  });
}

/**
 * What a page is. What it is not is judged by its titles and never by words in its text: a report may speak of notices,
 * budgets and websites. DOMAIN §7.3.
 */
export function judge(facts: Survey): Detection {
  const { content } = facts;
  const title = judgeTitles(facts.titles);
  const points = pointsOf(content, title, facts);
  const tables = [content.disclosure, content.applications, content.proceedings].filter(Boolean).length;
  const reasons: Reason[] = [];
  if (title) reasons.push({ code: title.code, quote: title.title.slice(0, 200) });
  if (content.headings >= 2) reasons.push({ code: 'headings', count: content.headings });
  if (tables > 0) reasons.push({ code: 'tables', count: tables });
  const verdict = (found: Detection['class'], links: Detection['links'] = [], more: Reason[] = []): Detection => ({
    class: found,
    title: (title?.title ?? facts.titles.flat()[0] ?? '').slice(0, 200),
    reasons: [...reasons, ...more],
    links,
  });
  const isNot = title !== null && TITLE_POINTS[title.code] === undefined;
  const hasContent = content.headings >= 3 || tables > 0;
  if (!isNot && hasContent && points >= REPORT_POINTS) return verdict('report');
  if (title?.code === 'companion') return verdict('companion', reportLinks(facts.links, facts.base));
  const listed = isNot ? [] : reportLinks(facts.links, facts.base);
  if (listed.length >= 3 && tables === 0) return verdict('list', listed, [{ code: 'links', count: listed.length }]);
  const attached = isNot ? [] : reportLinks(facts.documents, facts.base);
  if (attached.length > 0) {
    return verdict('attachment', attached, [{ code: 'attachment', quote: attached[0]!.text, count: attached.length }]);
  }
  if (isNot) return verdict('none');
  if (content.length < 50) return verdict('none', [], [{ code: 'empty' }]);
  return verdict('none', [], [{ code: title ? 'no-content' : 'no-title' }]);
}
