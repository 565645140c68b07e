/** Evidence: the page scrolled to a finding, its ring shown, taken as it is seen, stamped, and opened in a tab of its own. */
import { captureTab } from '../../lib/browser/capture.ts';
import { shortcutOf } from '../../lib/browser/events.ts';
import { openBeside } from '../../lib/browser/open.ts';
import { order } from '../../lib/browser/orders.ts';
import { keepPicture } from '../../lib/browser/pictures.ts';
import { framesOf, viewOf } from '../../lib/browser/tabs.ts';
import { safe } from '../../lib/export/file-name.ts';
import { beijingTime } from '../../lib/export/source.ts';
import { t } from '../../lib/locales/picture.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { Failure, Result, Sight } from '../../lib/model/messages.ts';
import type { Picture } from '../../lib/model/picture.ts';
import { audited } from './audited.ts';
import { localeNow } from './desk.ts';
import { isWhole, type Piece, pieceIn, scrollFor } from './pieces.ts';
import { joined, strip, type Taken } from './stamp.ts';

/** Pieces of one picture: more would be none that anybody looks at, and take long. */
const MOST = 12;

interface Target {
  readonly frameId: number;
  readonly audit: Audit;
  /** Its index in the frame. */
  readonly index: number;
  readonly finding: Finding;
}

/**
 * @param finding null for the one that the page has in focus, or else the first
 * @param index of its audit among those of the tab
 * @returns `no-access`, with what the user can press, where the browser does not give the picture; nothing is kept then,
 *   and the page stands as before
 */
export async function takePicture(tabId: number, finding: string | null, index?: number): Promise<Result> {
  const target = await targetIn(tabId, finding, index);
  if (!target) return { ok: false, code: 'page-gone' };
  const taken = await take(tabId, target);
  if (!taken.ok) return taken.code === 'no-access' ? { ...taken, detail: await grants() } : taken;
  const { pieces, whole } = taken;
  const picture = await stamped(target, pieces, whole);
  for (const { bitmap } of pieces) bitmap.close();
  try {
    await keepPicture(picture);
  } catch (error) {
    return { ok: false, code: 'full', detail: String(error).slice(0, 300) };
  }
  await openBeside(tabId, 'picture.html', { id: picture.id });
  return { ok: true };
}

/** From a shortcut or the context menu, where nobody waits for an answer: a failure is said in a tab of its own. */
export async function pictureHere(tabId: number): Promise<void> {
  const answer = await takePicture(tabId, null);
  if (!answer.ok) await openBeside(tabId, 'picture.html', { failed: answer.code });
}

async function targetIn(tabId: number, finding: string | null, wanted?: number): Promise<Target | null> {
  const frames = await framesOf(tabId);
  const { focus } = await viewOf(tabId);
  const all: Target[] = [];
  for (const { frameId, first } of await audited(tabId)) {
    for (const [index, audit] of (frames.get(frameId)?.audits ?? []).entries()) {
      if (wanted !== undefined && wanted !== first + index) continue;
      for (const each of audit.findings) all.push({ frameId, audit, index, finding: each });
    }
  }
  if (finding !== null) return all.find((each) => each.finding.id === finding) ?? null;
  const isOpen = ({ finding: { cause, waived } }: Target) => cause === undefined && !waived;
  return all.find((each) => each.finding.id === focus) ?? all.find(isOpen) ?? null;
}

type Pieces = { readonly pieces: readonly Taken[]; readonly whole: boolean };

/** The page is put back whatever happens. */
async function take(tabId: number, { frameId, index, finding }: Target): Promise<Result<Pieces>> {
  const pose = await order(tabId, frameId, { kind: 'pose', finding: finding.id, audit: index });
  if (!pose.ok) return pose;
  try {
    // Where the window stands of which a frame is a part, the frame cannot know.
    return frameId === 0 ? await inPieces(tabId, pose.sight) : await atOnce(tabId, pose.sight.ratio);
  } finally {
    await order(tabId, frameId, { kind: 'scroll', to: null });
  }
}

async function atOnce(tabId: number, scale: number): Promise<Result<Pieces>> {
  const answer = await captureTab(tabId);
  if (!answer.ok) return answer;
  const { bitmap } = answer;
  const source = { x: 0, y: 0, width: bitmap.width / scale, height: bitmap.height / scale };
  return { ok: true, pieces: [{ bitmap, scale, piece: { source, at: 0 } }], whole: false };
}

async function inPieces(tabId: number, posed: Sight): Promise<Result<Pieces>> {
  const pieces: Taken[] = [];
  let sight = posed;
  let done = 0;
  while (!isWhole(sight, done) && pieces.length < MOST) {
    const next = await seen(tabId, sight, done);
    if (!next) break;
    const answer = await captureTab(tabId);
    if (!answer.ok) return answer;
    const { bitmap } = answer;
    pieces.push({ bitmap, piece: next.piece, scale: bitmap.width / next.sight.window.width });
    done += next.piece.source.height;
    sight = next.sight;
  }
  const failure: Failure = { ok: false, code: 'page-gone' };
  return pieces.length > 0 ? { ok: true, pieces, whole: isWhole(sight, done) } : failure;
}

/** Scrolls to the next piece, where the whole is not to be seen as things stand; bars of the page may come with it. */
async function seen(tabId: number, sight: Sight, done: number): Promise<{ sight: Sight; piece: Piece } | null> {
  const here = pieceIn(sight, done);
  if (here && isWhole(sight, done + here.source.height)) return { sight, piece: here };
  let now = sight;
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await order(tabId, 0, { kind: 'scroll', to: scrollFor(now, done) });
    if (!answer.ok) return null;
    now = answer.sight;
    const piece = pieceIn(now, done);
    if (piece) return { sight: now, piece };
  }
  return null;
}

/** What to press, for the browser to give the picture. */
async function grants(): Promise<string> {
  const [locale, key] = await Promise.all([localeNow(), shortcutOf('picture')]);
  return key ? t(locale, 'picture.grant.key', { key }) : t(locale, 'picture.grant');
}

async function stamped({ audit, finding }: Target, pieces: readonly Taken[], whole: boolean): Promise<Picture> {
  const locale = await localeNow();
  const time = new Date().toISOString();
  const { report, page } = audit;
  const stamp = `${beijingTime(time).replace(/[-:]/g, '').replace(' ', '-')}${time.slice(17, 19)}`;
  const name = [safe(report?.agency?.name ?? ''), report?.year ?? '', finding.rule, stamp].filter(Boolean);
  const alt = (each: Locale): string => t(each, 'picture.alt', { message: finding.message[each] });
  return {
    id: crypto.randomUUID(),
    time,
    name: `${name.join('-')}.png`,
    alt: { 'zh-CN': alt('zh-CN'), en: alt('en') },
    title: page.title,
    url: page.url,
    whole,
    blob: await joined(pieces, strip(audit, finding, time, whole, locale)),
  };
}
