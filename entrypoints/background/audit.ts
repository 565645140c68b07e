import { audit } from '../../lib/audit.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { Result } from '../../lib/model/messages.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { parse } from '../../lib/parse/parse.ts';

/** A page with more is no report, whatever it says; reading it would hold the worker for seconds. */
const MAX_BLOCKS = 200_000;
/** Several reports in one page are read as long as there is time. */
const DEADLINE = 5_000;

/** @returns an audit for each report on the page, none where there is no report; `too-large` where there is too much to read */
export function auditSnapshot(snapshot: Snapshot): Result<{ audits: readonly Audit[] }> {
  if (snapshot.blocks.length > MAX_BLOCKS) return { ok: false, code: 'too-large' };
  const end = performance.now() + DEADLINE;
  const page = { url: snapshot.url, title: snapshot.title };
  const audits: Audit[] = [];
  for (const report of parse(snapshot)) {
    if (performance.now() > end) return { ok: false, code: 'too-large' };
    audits.push(audit(report, page));
  }
  return { ok: true, audits };
}
