/** One broken page in a real browser: read there and from its file, audited, marked, changed, and left as it was. */
import { HOST } from '../../../lib/mark/host.ts';
import { Random } from '../../accuracy/random.ts';
import { drawPage } from '../pages.ts';
import { MADE } from './cruelty.ts';
import { compare, load, own, unit } from './page.ts';
import { Run } from './session.ts';

export interface LiveRan {
  readonly name: string;
  readonly wrong: readonly string[];
  readonly reports: number;
  readonly findings: number;
  /** Marks that stood on the page at first. */
  readonly marks: number;
  /** The live page and its file were compared. */
  readonly compared: boolean;
  /** Of the longest step. */
  readonly milliseconds: number;
}

/** A page of more is left to the runs without a browser: its layout alone takes minutes. */
const MOST_TEXT = 1_500_000;
/** Browsers themselves, without us, lay out thousands of tables in one another, with as much again around them, in minutes. */
const MOST_TABLES = 3_000;
const MOST_TAGS = 25_000;
const isTooMuch = (text: string): boolean =>
  text.length > MOST_TEXT || (text.split('<table').length > MOST_TABLES && text.split('<').length > MOST_TAGS);
/** Of what the browser takes to build and lay out this page and an ordinary one: one step of ours that takes longer hangs. */
const TIMES = 20;

/** Runs the page of that number and seed. */
export async function runLive(index: number, seed: number): Promise<LiveRan> {
  const page = drawPage(index, seed);
  const random = new Random(seed * 7_000_003 + index);
  const nothing = { wrong: [], reports: 0, findings: 0, marks: 0, compared: false, milliseconds: 0 };
  if (isTooMuch(page.text)) return { ...nothing, name: page.name };
  const wrong: string[] = [];
  const said = (event: Event): void => {
    // a picture that does not load is nobody's throw
    if (!(event instanceof ErrorEvent || event instanceof PromiseRejectionEvent)) return;
    const text = 'reason' in event ? String(event.reason) : event.message;
    // what the page's own changes make observers say
    if (text.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
    else wrong.push(`thrown: ${text}`);
  };
  addEventListener('error', said, true);
  addEventListener('unhandledrejection', said, true);
  const ordinary = await unit();
  const loading = performance.now();
  const frame = await load(page);
  const live = frame.contentDocument!;
  live.body?.getBoundingClientRect();
  const built = performance.now() - loading;
  let root: HTMLElement | undefined;
  let name = page.name;
  let compared = false;
  let run: Run | undefined;
  try {
    compared = await compare(page, live, wrong);
    if (live.body) {
      root = random.chance(0.5) ? own(live) : live.body;
      root.dataset['fuzz'] = '';
      run = new Run(root, random);
      const struck = run.strike(MADE, 3);
      name += ` · ${[root === live.body ? 'in a frame' : 'in the page', ...struck].join(', ')}`;
      await run.go();
    }
  } catch (error) {
    wrong.push((error instanceof Error ? `${error} ${error.stack}` : String(error)).slice(0, 600));
  } finally {
    frame.remove();
    root?.remove();
    document.querySelector(HOST)?.remove();
    removeEventListener('error', said, true);
    removeEventListener('unhandledrejection', said, true);
  }
  const { reports = 0, findings = 0, marks = 0, longest = 0, layout = 0 } = run ?? {};
  const allowed = TIMES * (ordinary + built + layout);
  if (longest > allowed) wrong.push(`it hangs: ${Math.round(longest)} ms, where ${Math.round(allowed)} ms may be`);
  return {
    name,
    wrong: [...wrong, ...(run?.wrong ?? [])],
    reports,
    findings,
    marks,
    compared,
    milliseconds: longest,
  };
}
