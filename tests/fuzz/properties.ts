/** What must hold of any page at all, from its bytes to the exports. */
import { audit } from '../../lib/audit.ts';
import { detectSnapshot } from '../../lib/detect/snapshot.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import type { Cell, Place, Report } from '../../lib/model/report.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { parseBare } from '../../lib/parse/bare.ts';
import { parse } from '../../lib/parse/parse.ts';
import { ruleFailed } from '../../lib/rules/outcome.ts';
import { Random } from '../accuracy/random.ts';
import { exported } from './exports.ts';
import { busy, hangs } from './hang.ts';
import { delivered } from './messages.ts';
import type { Case } from './pages.ts';
import { squeezed, textOf } from './text.ts';

/** A page of hundreds of reports is exported by its first ones. */
const MOST_EXPORTED = 3;

export interface Ran {
  readonly wrong: readonly string[];
  readonly reports: number;
  readonly findings: number;
  readonly figures: number;
  readonly milliseconds: number;
}

/** Texts by handle; a table and a picture have none. */
function handlesOf(snapshot: Snapshot): Map<number, string> {
  const handles = new Map<number, string>();
  for (const block of snapshot.blocks) {
    handles.set(block.handle, block.kind === 'text' ? block.text : '');
    if (block.kind === 'table') for (const cell of block.cells) handles.set(cell.handle, cell.text);
  }
  return handles;
}

function withSurrogates(snapshot: Snapshot, count: number): Snapshot {
  const random = new Random(count);
  const torn = (text: string): string => {
    if (!random.chance(count / 100)) return text;
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(['\ud83d', '\udc00']) + text.slice(at);
  };
  const blocks = snapshot.blocks.map((block) => {
    if (block.kind === 'text') return { ...block, text: torn(block.text) };
    if (block.kind !== 'table') return block;
    return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: torn(cell.text) })) };
  });
  return { ...snapshot, title: torn(snapshot.title), blocks };
}

/** The number itself stands in the text: its digits are those of the value, but for a unit that scales. */
function says({ text, value }: Cell): boolean {
  const bare = text
    .normalize('NFKC')
    .replace(/[^\d.元]/g, '')
    .replace(/\.$/, '');
  return bare.endsWith('元') || Number(bare) === Math.abs(value!) || text.normalize('NFKC').includes(String(value));
}

function invented(report: Report, handles: ReadonlyMap<number, string>, page: string | null): string[] {
  const read = TABLE_IDS.flatMap((id) => report.tables[id].cells).filter((cell) => cell.value !== null);
  return read.flatMap((cell) => {
    const { place, text, field } = cell;
    const stands = place ? (handles.get(place.handle) ?? '').slice(place.start ?? 0, place.end) : '';
    if (stands === text && says(cell) && (page === null || page.includes(squeezed(text)))) return [];
    return [
      `${field} is read as ${cell.value} from ${JSON.stringify(text.slice(0, 60))}, where ${JSON.stringify(stands.slice(0, 60))} stands`,
    ];
  });
}

function placesOf(made: Audit): Place[] {
  return made.findings.flatMap(({ places, gap }) => [
    ...places,
    ...(gap && 'after' in gap ? [gap.after] : gap ? [gap.before] : []),
  ]);
}

function misplaced(made: Audit, handles: ReadonlyMap<number, string>): string[] {
  const wrong = placesOf(made).filter(({ handle, start = 0, end }) => {
    const text = handles.get(handle);
    return (
      text === undefined ||
      start < 0 ||
      start > text.length ||
      (end !== undefined && (end < start || end > text.length))
    );
  });
  return wrong.map((place) => `a finding stands at ${JSON.stringify(place)}, where nothing is`);
}

async function pipeline(
  made: Case,
): Promise<Omit<Ran, 'milliseconds'> & { snapshot: Snapshot; audits: readonly Audit[] }> {
  const gathered = gatherFile(made.bytes, made.file);
  const snapshot = made.surrogates > 0 ? withSurrogates(gathered, made.surrogates) : gathered;
  detectSnapshot(snapshot);
  const bare = parseBare(snapshot);
  const reports = [...parse(snapshot), ...(bare ? [bare] : [])];
  const page = { url: snapshot.url, title: snapshot.title };
  const audits = reports.map((report) => audit(report, page));
  // drawn by the page itself, so that a case says the same again
  const random = new Random(made.bytes.length + 1);
  const exports = await Promise.all(audits.slice(0, MOST_EXPORTED).map((each) => exported(each, made.file, random)));
  const wrong = audits.flatMap((each) => [
    ...each.unassessed.filter(({ why }) => why === ruleFailed).map(({ rule }) => `the rule ${rule} threw`),
    ...(each.status === 'failed' ? ['the audit failed'] : []),
  ]);
  wrong.push(...exports.flat());
  const read = (report: Report): number =>
    TABLE_IDS.flatMap((id) => report.tables[id].cells).filter((cell) => cell.value !== null).length;
  return {
    snapshot,
    audits,
    wrong,
    reports: reports.length,
    findings: audits.reduce((sum, each) => sum + each.findings.length, 0),
    figures: reports.reduce((sum, report) => sum + read(report), 0),
  };
}

/** What was read is checked against the file itself, read by another way. */
function untrue(made: Case, snapshot: Snapshot, audits: readonly Audit[]): string[] {
  const handles = handlesOf(snapshot);
  const page = made.surrogates > 0 ? null : textOf(made.bytes, snapshot.media);
  return audits.flatMap((each) => [
    ...(each.report ? invented(each.report, handles, page) : []),
    ...misplaced(each, handles),
  ]);
}

/** Runs one page through everything, and says what did not hold. */
export async function runCase(made: Case): Promise<Ran> {
  const start = busy();
  try {
    const { snapshot, audits, ...ran } = await pipeline(made);
    const milliseconds = busy() - start;
    const wrong = [
      ...ran.wrong,
      ...delivered(snapshot, audits, new Random(made.bytes.length + 2)),
      ...(audits.length > 0 ? untrue(made, snapshot, audits) : []),
      ...(await hangs({ bytes: made.bytes, milliseconds, findings: ran.findings }, () => pipeline(made))),
    ];
    return { ...ran, wrong, milliseconds };
  } catch (error) {
    const wrong = [error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)];
    return { wrong, reports: 0, findings: 0, figures: 0, milliseconds: busy() - start };
  }
}
