/** Runs in the page that is measured: the product's own code, and the plain walks that it is measured against. */
import { audit } from '../../lib/audit.ts';
import { survey } from '../../lib/detect/survey.ts';
import { gatherDocument } from '../../lib/gather/document.ts';
import { HOST, mountHost } from '../../lib/mark/host.ts';
import { Marks } from '../../lib/mark/marks.ts';
import type { Audit } from '../../lib/model/audit.ts';
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

/** From nothing to the highlights of the findings, taken down again. */
function firstMark(): number {
  const { snapshot, handles } = gatherDocument(document);
  const audits = auditsOf(snapshot, parse(snapshot));
  const marks = new Marks(document, handles, audits, mountHost(document, ['']), {
    sum: String,
    unequal: (left, right) => `${left} ${right}`,
    render: () => {},
    gap: () => {},
    lost: () => {},
  });
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

/** Several subjects by turns, so that whatever else the machine does falls on all alike. The first rounds warm up. */
async function measure(subjects: readonly Subject[], rounds: number, least: number): Promise<number[][]> {
  const times: number[][] = subjects.map(() => []);
  for (let round = -2; round < rounds; round++) {
    for (const [at, subject] of subjects.entries()) {
      const each = await time(subject, least);
      if (round >= 0) times[at]?.push(each);
    }
  }
  return times;
}

Object.assign(globalThis, { crossfootBench: { measure } });
