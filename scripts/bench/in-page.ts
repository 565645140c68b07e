/** Runs in the page that is measured: the product's own code, and the plain walks that it is measured against. */
import { audit } from '../../lib/audit.ts';
import { survey } from '../../lib/detect/survey.ts';
import { gatherDocument } from '../../lib/gather/document.ts';
import { gatherInSlices } from '../../lib/gather/slices.ts';
import { HOST, mountHost } from '../../lib/mark/host.ts';
import { Marks } from '../../lib/mark/marks.ts';
import type { MarksView } from '../../lib/mark/view.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { Handle } from '../../lib/model/handle.ts';
import type { Report } from '../../lib/model/report.ts';
import { type Snapshot, snapshot as snapshotSchema } from '../../lib/model/snapshot.ts';
import { parse } from '../../lib/parse/parse.ts';

/** Every text node once, its characters counted: the least that reading a page can cost. */
function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

/** Every table laid out on a grid with its spans, every cell's text taken: the least that reading tables can cost. */
function walkGrids(): number {
  let length = 0;
  for (const table of document.querySelectorAll('table')) {
    const taken: Element[][] = [];
    [...table.rows].forEach((row, at) => {
      let column = 0;
      for (const cell of row.cells) {
        while (taken[at]?.[column]) column++;
        for (let down = 0; down < cell.rowSpan; down++) {
          taken[at + down] ??= [];
          for (let right = 0; right < cell.colSpan; right++) taken[at + down]![column + right] = cell;
        }
        length += cell.textContent?.length ?? 0;
      }
    });
  }
  return length;
}

const auditsOf = (snapshot: Snapshot, reports: readonly Report[]): Audit[] =>
  reports.map((report) => audit(report, { url: snapshot.url, title: snapshot.title }));

function pipeline(): number {
  const { snapshot } = gatherDocument(document);
  const reports = parse(snapshot);
  return auditsOf(snapshot, reports).reduce((sum, each) => sum + each.findings.length, reports.length);
}

interface Ready {
  readonly snapshot: Snapshot;
  readonly json: string;
}
let ready: Ready | undefined;

/** What the phases behind gather begin with, made once. */
function prepared(): Ready {
  if (!ready) {
    const { snapshot } = gatherDocument(document);
    ready = { snapshot, json: JSON.stringify(snapshot) };
  }
  return ready;
}

/** What the rules begin with: a report of its own each time, since several rules keep what they made of one. */
const reportsOf = (): Report[] => parse(prepared().snapshot);

/** The way of a snapshot into the worker: copied, and read by its schema. */
function message(): number {
  return snapshotSchema.parse(structuredClone(prepared().snapshot)).blocks.length;
}

let audited: { handles: readonly Handle[]; audits: readonly Audit[] } | undefined;

/** What marks begin with, made once. */
function auditedOnce(): NonNullable<typeof audited> {
  if (!audited) {
    const { snapshot, handles } = gatherDocument(document);
    audited = { handles, audits: auditsOf(snapshot, parse(snapshot)) };
  }
  return audited;
}

/** What is drawn into card and bar is left out: it is measured in popup and side panel. */
const VIEW: MarksView = {
  sum: String,
  unequal: (left, right) => `${left} ${right}`,
  render: () => {},
  gap: () => {},
  lost: () => {},
};

/** From nothing to the highlights of the findings, taken down again. */
function firstMark(): number {
  const { snapshot, handles } = gatherDocument(document);
  const audits = auditsOf(snapshot, parse(snapshot));
  const marks = new Marks(document, handles, audits, mountHost(document, ['']), VIEW);
  const lit = CSS.highlights.size;
  marks.destroy();
  document.querySelector(HOST)?.remove();
  return lit;
}

const SUBJECTS = {
  walkText,
  walkGrids,
  message,
  firstMark,
  parseJson: () => (JSON.parse(prepared().json) as Snapshot).blocks.length,
  size: () => prepared().json.length,
  parse: () => reportsOf().length,
  parseAndRules: () => auditsOf(prepared().snapshot, reportsOf()).length,
  detect: () => survey(document).titles.length,
  gather: () => gatherDocument(document).snapshot.blocks.length,
  pipeline,
  axe: async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ passes: unknown[] }> } };
    return (await axe.run()).passes.length;
  },
} as const;

export type Subject = keyof typeof SUBJECTS;

/** Milliseconds of one call, over as many calls as it takes to be well above the clock's grain. */
async function time(subject: Subject, least: number): Promise<number> {
  const body = SUBJECTS[subject];
  let calls = 0;
  let sink = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    sink += await body();
    calls++;
    elapsed = performance.now() - start;
  } while (elapsed < least);
  if (sink < 0) throw new Error('never');
  return elapsed / calls;
}

/** Milliseconds of running before the first measurement: as long as the engine goes on making the code faster. */
const WARM = 600;

/** Several subjects by turns, all warm by then, so that whatever else the machine does falls on all alike. */
async function measure(subjects: readonly Subject[], rounds: number, least: number): Promise<number[][]> {
  const times: number[][] = subjects.map(() => []);
  for (const subject of subjects) await time(subject, WARM);
  for (let round = 0; round < rounds; round++) {
    for (const [at, subject] of subjects.entries()) times[at]?.push(await time(subject, least));
  }
  return times;
}

/** Milliseconds of the longest slice of a reading: a task of ours ends each, before the next can begin. */
async function longestSlice(): Promise<number> {
  let began = performance.now();
  let longest = 0;
  const ended = (): void => {
    longest = Math.max(longest, performance.now() - began);
  };
  const atItsEnd = (): void => void scheduler.postTask(ended, { priority: 'user-blocking' });
  atItsEnd();
  await gatherInSlices(document, () => {
    began = performance.now();
    atItsEnd();
    return false;
  });
  ended();
  return longest;
}

/** Milliseconds of the tasks of ours in a page, the longest of each kind, in each of so many rounds. */
async function tasks(rounds: number): Promise<Record<'slice' | 'message' | 'marks' | 'styles', number[]>> {
  const times = { slice: [] as number[], message: [] as number[], marks: [] as number[], styles: [] as number[] };
  const { snapshot } = gatherDocument(document);
  const { handles, audits } = auditedOnce();
  for (let round = 0; round < rounds; round++) {
    // a page is read once, with what its browser has drawn: neither garbage nor styles are left over from a round before
    (globalThis as { gc?: () => void }).gc?.();
    await drawn();
    times.slice.push(await longestSlice());
    times.message.push(timed(() => JSON.stringify(snapshot)));
    const layers = mountHost(document, ['']);
    let shown: Marks | undefined;
    times.marks.push(
      timed(() => {
        shown = new Marks(document, handles, audits, layers, VIEW);
      }),
    );
    // The browser's own, once a page: with the first rules of highlights it makes the styles of all elements anew.
    times.styles.push(timed(() => document.body.checkVisibility()));
    shown?.destroy();
    layers.host.remove();
  }
  return times;
}

/** The browser has made its styles and its layout. */
function drawn(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function timed(body: () => unknown): number {
  const began = performance.now();
  body();
  return performance.now() - began;
}

Object.assign(globalThis, { crossfootBench: { measure, tasks } });
