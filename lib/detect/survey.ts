import type { Link, Survey } from '../model/detection.ts';
import { contentOf } from './content.ts';
import { linesAbove } from './lines.ts';

const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|zip|rar)(?:$|[?#])/i;
/** Titles of reports, and of what resembles them, have one of these. */
const TITLE_WORD = /报告|年报|报表|总结|预算|决算/;
/** Titles that may stand over a list of reports, or over one that is attached. */
const OVER_LINKS = /公开.{0,14}(?:报告|年报|总结)/;
/** A page whose title is a report's own, and whose text is elsewhere. */
const OWN_TITLE = /政府信息公开工作.{0,6}年度报告/;
/** Every report says this, in its text or in the menu around it. */
const MUST = '公开';
const REPORT = '年度报告';
const SHORT = '年报';
/** Mentions that may be entries of a list: with the year, which menus do not have. */
const LIST = 3;
const TOPIC = '信息公开';
const ENTRY = /20\d\d.{0,30}信息公开.{0,8}(?:年度报告|年报)|信息公开(?:工作)?(?:年报)?.{0,3}20\d\d/;
const YEAR = /20\d\d|二[〇○零]/;
const MAX_LINKS = 5_000;
const MAX_TITLES = 60;
/** A page with less text has not been rendered, or renders where textContent does not look. */
const LITTLE_TEXT = 400;

type Root = HTMLElement | ShadowRoot;

/** Elements by tag: browsers keep these collections, and match selectors anew. */
function* byTag(root: Root, ...tags: readonly string[]): Generator<Element> {
  for (const tag of tags)
    yield* 'getElementsByTagName' in root ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
}

/** Bodies of frames of the same origin, which are read with the page that holds them. */
function frameBodies(document: Document): HTMLElement[] {
  if (!document.defaultView?.length) return [];
  const bodies: HTMLElement[] = [];
  for (const frame of document.querySelectorAll('iframe,frame')) {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument;
      if (inner?.body) bodies.push(inner.body, ...frameBodies(inner));
    } catch {
      // another origin: its own detector speaks for it
    }
  }
  return bodies;
}

function shadowRoots(root: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot, ...shadowRoots(element.shadowRoot));
  }
  return roots;
}

/**
 * A page's text without that of scripts which speak of reports: a portal that draws its pages from data carries the
 * reports that it does not show.
 */
function shownText(root: Root): string {
  const text = root.textContent ?? '';
  if (!text.includes(REPORT)) return text;
  let shown = '';
  let from = 0;
  for (const script of byTag(root, 'script')) {
    const own = script.textContent ?? '';
    const at = own.includes(REPORT) ? text.indexOf(own, from) : -1;
    if (at < 0) continue;
    shown += text.slice(from, at);
    from = at + own.length;
  }
  return shown + text.slice(from);
}

/** Menus name the column of reports once or twice; a list names a report in every entry. */
function isListed(text: string): boolean {
  let count = 0;
  let from = 0;
  // asked around the topic alone: a large table is full of years
  for (let at = text.indexOf(TOPIC); at >= 0 && count < LIST; at = text.indexOf(TOPIC, at + 1)) {
    if (!ENTRY.test(text.slice(Math.max(from, at - 34), at + 16))) continue;
    count++;
    from = at + 4;
  }
  return count === LIST;
}

/**
 * Looks at a live page, as much as is needed to tell what it is: one pass over its text where nothing in it speaks of a
 * report (most pages only do in their menu), more where something does. Changes nothing.
 * @param most how many dated entries of a list are enough; all of them are wanted only where they will be shown
 */
export function survey(document: Document, most = LIST): Survey {
  const body = document.body as HTMLElement | null;
  const roots: Root[] = body ? [body, ...frameBodies(document)] : [];
  let text = roots.map(shownText).join('\n');
  const { title } = document;
  const titled = TITLE_WORD.test(title);
  // asked for only where an article seems to be missing: the search costs more than all else
  if (body && (text.length < LITTLE_TEXT || (OWN_TITLE.test(title) && !text.includes('总体情况')))) {
    const shadows = shadowRoots(body);
    roots.push(...shadows);
    for (const shadow of shadows) text += `\n${shadow.textContent ?? ''}`;
  }
  const content = contentOf(text);
  const bare: Survey = {
    url: document.URL,
    base: document.baseURI,
    titles: [[], [title], []],
    content,
    links: [],
    documents: [],
  };
  const named = text.includes(REPORT);
  const listed = (named || text.includes(SHORT)) && isListed(text);
  const speaks = titled || listed || content.headings >= 3 || named;
  if (!speaks || !(text.includes(MUST) || title.includes(MUST))) return bare;
  const own = ownTitles(document, roots);
  // where neither headings nor <title> say what the page is, the lines above section one may
  const silent = content.headings >= 3 && !titled && own.length === 0;
  const above = silent ? (roots.map(linesAbove).find((lines) => lines.length > 0) ?? []) : [];
  const titles = [own, [title], above];
  const missing = content.headings < 3 && (listed || [title, ...own].some((each) => OVER_LINKS.test(each)));
  return { ...bare, titles, ...(missing && links(document, roots, most)) };
}

/** ArticleTitle and the headings, as far as they may be titles at all. */
function ownTitles(document: Document, roots: readonly Root[]): string[] {
  const found: string[] = [];
  for (const meta of document.getElementsByTagName('meta')) {
    if (meta.name.toLowerCase() === 'articletitle') found.push(meta.content);
  }
  for (const root of roots) {
    for (const heading of byTag(root, 'h1', 'h2')) found.push(heading.textContent?.trim() ?? '');
  }
  return found.filter((title) => title.length < 200 && TITLE_WORD.test(title)).slice(0, MAX_TITLES);
}

function links(document: Document, roots: readonly Root[], most: number): { links: Link[]; documents: Link[] } {
  const all: Link[] = [];
  const documents: Link[] = [];
  let seen = 0;
  let dated = 0;
  for (const root of roots) {
    for (const anchor of byTag(root, 'a') as Generator<HTMLAnchorElement>) {
      if (++seen > MAX_LINKS) break;
      const text = anchor.textContent ?? '';
      const named = text.includes('报') ? text.trim() : anchor.title;
      if (named.length > 200 || !TITLE_WORD.test(named)) continue;
      const href = anchor.getAttribute('href') ?? '';
      (DOCUMENT.test(href) ? documents : all).push({ text: named, href });
      if (YEAR.test(named) && ++dated >= most) return { links: all, documents };
    }
    if (all.length >= LIST) continue;
    for (const frame of byTag(root, 'iframe', 'embed', 'object')) {
      const href = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
      if (DOCUMENT.test(href)) documents.push({ text: document.title, href });
    }
  }
  return { links: all, documents };
}
