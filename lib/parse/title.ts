import { plain } from '../model/plain.ts';
import type { TitleRead } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isTitleLike, type TitleParts, titleParts, withoutSiteName } from '../model/title.ts';
import type { Line } from './pieces.ts';

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
): { title: TitleRead | null; parts: TitleParts | null; titles: TitleRead[] } {
  const own = lines.flatMap((_, at) => fromLines(lines, at) ?? []);
  const all = snapshot ? [...own, ...fromPage(snapshot)] : own;
  // the last well-worded one before section one is the report's own; those above it are crumbs and headers
  const best = own.findLast((each) => each.canonical) ?? all.find((each) => each.canonical) ?? own.at(-1) ?? all[0];
  if (!best) return { title: null, parts: null, titles: [] };
  const { parts, ...title } = best;
  const others = all.filter((each) => each !== best).map(({ parts: _, ...other }) => other);
  return { title, parts, titles: [title, ...others] };
}
