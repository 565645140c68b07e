/** What is being typed, by report; kept outside the panel too, and told to nobody. */
import { useRef, useState } from 'preact/hooks';
import { type Draft, type Drafts, draftKey } from '../../components/panel/drafts.ts';
import { keepDraft } from '../../lib/browser/drafts.ts';
import { keyOf, keyString } from '../../lib/desk/key.ts';
import type { Audit } from '../../lib/model/audit.ts';

type Entry = readonly [report: string, draft: Draft];
const FORMS: readonly unknown[] = ['waive', 'note', 'own'];

/** Those that this version knows, of whatever was kept. */
export function draftsFrom(kept: unknown): Entry[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(kept: unknown): kept is Entry {
  if (!Array.isArray(kept)) return false;
  return typeof kept[0] === 'string' && FORMS.includes((kept[1] as Partial<Draft> | null)?.form);
}

/** @param kept as it was found when the panel opened */
export function useDrafts(kept: unknown): (audit: Audit) => Drafts {
  const entries = useRef<Entry[]>(undefined);
  entries.current ??= draftsFrom(kept);
  const [, redraw] = useState(0);
  const change = (after: Entry[]): void => {
    entries.current = after;
    redraw((n) => n + 1);
  };
  return (audit) => {
    const report = keyString(keyOf(audit));
    const isSame = (draft: Draft) => (entry: Entry) => entry[0] === report && draftKey(entry[1]) === draftKey(draft);
    return {
      all: new Map(
        (entries.current ?? []).filter(([of]) => of === report).map(([, draft]) => [draftKey(draft), draft]),
      ),
      put: (draft) => {
        const before = entries.current ?? [];
        const at = before.findIndex(isSame(draft));
        change(at < 0 ? [...before, [report, draft]] : before.with(at, [report, draft]));
        void keepDraft((kept) => isEntry(kept) && isSame(draft)(kept), [report, draft]);
      },
      drop: (draft) => {
        change((entries.current ?? []).filter((entry) => !isSame(draft)(entry)));
        void keepDraft((kept) => isEntry(kept) && isSame(draft)(kept), null);
      },
    };
  };
}
