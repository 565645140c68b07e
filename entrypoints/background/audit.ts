import { assess, type Desk } from '../../lib/desk/assess.ts';
import { chosenTables } from '../../lib/desk/correct.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { digestOf } from '../../lib/model/digest.ts';
import type { Result } from '../../lib/model/messages.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { parse } from '../../lib/parse/parse.ts';
import { type Bench, benchOrDefaults, deskOf, deskSum } from './desk.ts';

/** A page with more is no report, whatever it says; reading it would hold the worker for seconds. */
const MAX_BLOCKS = 200_000;
/** Several reports in one page are read as long as there is time. */
const DEADLINE = 5_000;

export interface Audited {
  readonly audits: readonly Audit[];
  /** Of the settings and entries that they are made by. */
  readonly desk: string;
}

/** @returns an audit for each report on the page, none where there is no report; `too-large` where there is too much to read */
export async function auditSnapshot(snapshot: Snapshot, bench?: Bench): Promise<Result<Audited>> {
  if (snapshot.blocks.length > MAX_BLOCKS) return { ok: false, code: 'too-large' };
  const own = bench ?? (await benchOrDefaults());
  const sha256 = await digestOf(snapshot);
  const end = performance.now() + DEADLINE;
  const page = { url: snapshot.url, title: snapshot.title };
  const audits: Audit[] = [];
  const desks: Desk[] = [];
  for (const [index, read] of parse(snapshot).entries()) {
    if (performance.now() > end) return { ok: false, code: 'too-large' };
    const desk = await deskOf({ report: read, page }, own).catch(() => ({ ...own, ledger: null }));
    desks.push(desk);
    audits.push(assess(withChosen(read, index, snapshot, desk), page, desk, { sha256 }));
  }
  return { ok: true, audits, desk: deskSum(desks) };
}

/** Reads again where the inspector says which of the page's tables are the statutory ones. */
function withChosen(read: Report, index: number, snapshot: Snapshot, { ledger }: Desk): Report {
  const tables = chosenTables(read, ledger?.corrections ?? []);
  if (Object.keys(tables).length === 0) return read;
  return parse(snapshot, { tables })[index] ?? read;
}
