/** What the user writes of a report, from the desk and from the page's card. */
import { ledgerOf, writeChange } from '../../lib/browser/ledger.ts';
import type { Speaker } from '../../lib/browser/receive.ts';
import { framesOf } from '../../lib/browser/tabs.ts';
import { noteOf, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { Answers, ContentMessages, PageMessages, Result } from '../../lib/model/messages.ts';
import { refresh } from './refresh.ts';

/** Keeps a change, and has every tab of that report follow before it answers. */
export async function makeChange({ key, title, change }: PageMessages['change']): Promise<Result<Answers['change']>> {
  const done = await writeChange(key, title, change);
  if (done.ok) await refresh();
  return done;
}

/** The card waives its finding. */
export async function waiveInPage(
  { audit: index, finding: id, scope, reason }: ContentMessages['waive'],
  from: Speaker,
): Promise<Result> {
  const found = await findingIn(from, index, id);
  if (!found) return { ok: false, code: 'page-gone' };
  const { audit, finding } = found;
  return keep(audit, { do: 'waive', waiver: waiverOf(audit, finding, scope, reason) });
}

/** The card's note on its finding: the finding has one of it, which an empty text takes back. */
export async function jotInPage(
  { audit: index, finding: id, text }: ContentMessages['jot'],
  from: Speaker,
): Promise<Result> {
  const found = await findingIn(from, index, id);
  if (!found) return { ok: false, code: 'page-gone' };
  const { audit, finding } = found;
  const ledger = await ledgerOf(keyOf(audit));
  const shown = new Set(finding.notes?.map((each) => each.id));
  const before = ledger?.notes.findLast((each) => shown.has(each.id));
  if (text.trim() === '') return before ? keep(audit, { do: 'remove', id: before.id }) : { ok: true };
  const made = noteOf(finding, text);
  return keep(audit, { do: 'note', note: before ? { ...made, id: before.id } : made });
}

function keep(audit: Audit, change: Change): Promise<Result> {
  const title = audit.report?.title?.text ?? audit.page.title;
  return makeChange({ kind: 'change', key: keyOf(audit), title, change });
}

async function findingIn(
  { tabId, frameId }: Speaker,
  index: number,
  id: string,
): Promise<{ audit: Audit; finding: Finding } | null> {
  const audit = (await framesOf(tabId)).get(frameId)?.audits?.[index];
  const finding = audit?.findings.find((each) => each.id === id);
  return audit && finding ? { audit, finding } : null;
}
