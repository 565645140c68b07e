/**
 * What a page's script says to the worker, answered in the sample: the worker audits what was read, as for a saved file;
 * the rest is done here, and what is waived or noted in the sample is forgotten with the page.
 */

import { localeOf } from '../../components/ui/appearance.ts';
import { send } from '../../lib/browser/send.ts';
import { settingsOf } from '../../lib/browser/settings.ts';
import { applyLedger } from '../../lib/desk/apply.ts';
import { changed, type Kept } from '../../lib/desk/change.ts';
import { emptyLedger, noteOf, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { findings } from '../../lib/export/findings.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { ContentMessage, Result, Shown } from '../../lib/model/messages.ts';
import { DEFAULTS } from '../../lib/model/settings.ts';
import type { Session } from '../report.content/session.ts';
import { COPIED } from './copied.ts';

/** Where such a report would stand. */
const ADDRESS = 'http://www.yunze.gov.cn/zwgk/nb/202501/t20250121_1024.html';
export function speakFor(session: () => Session): typeof send {
  let bare: readonly Audit[] = [];
  let kept: Kept | null = null;
  let last: Omit<Shown, 'audits'> | null = null;

  const audits = (): Audit[] => bare.map((audit) => applyLedger(audit, kept?.ledger ?? null, kept?.everywhere));
  const write = (change: Change): Result => {
    if (!kept || !last) return { ok: false, code: 'internal' };
    kept = changed(kept, change);
    return session().showing.show({ ...last, audits: audits(), focus: null });
  };
  const read = async (message: ContentMessage & { kind: 'snapshot' }): Promise<Result<Shown>> => {
    const [answer, { locale, theme, marks }] = await Promise.all([
      send({ kind: 'audit', snapshot: { ...message.snapshot, url: ADDRESS } }),
      settingsOf().catch(() => DEFAULTS),
    ]);
    if (!answer.ok) return answer;
    bare = answer.audits;
    kept ??= bare[0] ? { ledger: emptyLedger(keyOf(bare[0]), bare[0].page.title), everywhere: [] } : null;
    const { kinds, palette } = marks;
    const own = localeOf(locale, navigator.languages);
    last = { marks: true, focus: null, locale: own, folded: false, palette, kinds, theme };
    return { ok: true, ...last, audits: audits() };
  };
  const answer = async (message: ContentMessage): Promise<Result<object>> => {
    if (message.kind === 'snapshot') return read(message);
    if (message.kind !== 'copy' && message.kind !== 'waive' && message.kind !== 'jot') return { ok: true };
    const audit = audits()[message.audit];
    const finding = audit?.findings.find(({ id }) => id === message.finding);
    if (!audit || !finding) return { ok: false, code: 'page-gone' };
    if (message.kind === 'waive')
      return write({ do: 'waive', waiver: waiverOf(audit, finding, message.scope, message.reason) });
    if (message.kind === 'jot') return write({ do: 'note', note: noteOf(finding, message.text) });
    const chosen = audit.findings.filter(({ id, cause }) => id === finding.id || cause === finding.id);
    window.parent.postMessage(COPIED, location.origin);
    return { ok: true, ...findings({ ...audit, findings: chosen }, last?.locale ?? 'zh-CN') };
  };
  return answer as typeof send;
}
