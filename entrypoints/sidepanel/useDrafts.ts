/** What is being typed, by report; kept outside the panel too, and told to nobody. */
import { useRef, useState } from 'preact/hooks';
import { type Draft, type Drafts, draftKey } from '../../components/panel/deskProps.ts';
import { keepDrafts } from '../../lib/browser/drafts.ts';
import { keyOf, keyString } from '../../lib/desk/key.ts';
import type { Audit } from '../../lib/model/audit.ts';

type Entry = readonly [report: string, draft: Draft];
const FORMS: readonly unknown[] = ['waive', 'note', 'own'];

/** Those that this version knows, of whatever was kept. */
export function draftsFrom(kept: unknown): Entry[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (each): each is Entry =>
      Array.isArray(each) && typeof each[0] === 'string' && FORMS.includes((each[1] as Partial<Draft> | null)?.form),
  );
}

/** @param kept as it was found when the panel opened */
export function useDrafts(kept: unknown): (audit: Audit) => Drafts {
  const entries = useRef<Entry[]>(undefined);
  entries.current ??= draftsFrom(kept);
  const [, redraw] = useState(0);
  const change = (after: Entry[]): void => {
    entries.current = after;
    redraw((n) => n + 1);
    void keepDrafts(after);
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
      },
      drop: (draft) => change((entries.current ?? []).filter((entry) => !isSame(draft)(entry))),
    };
  };
}
