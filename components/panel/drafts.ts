/** Forms with what was typed into them, and what each is of. */
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { OwnFinding, Selection, Waiver } from '../../lib/model/ledger.ts';
import type { Intent } from './deskProps.ts';

const OWN = 'own:';

/** A form with what was typed into it; it stays until it is sent or put away. */
export type Draft = { readonly open: boolean } & (
  | { readonly form: 'waive'; readonly finding: string; readonly scope: Waiver['scope']; readonly reason: string }
  | { readonly form: 'note'; readonly finding: string | null; readonly note: string | null; readonly text: string }
  | {
      readonly form: 'own';
      readonly of: string | null;
      readonly selection: Selection | null;
      readonly text: string;
      readonly severity: OwnFinding['severity'];
      readonly basis: string;
    }
);

/** The drafts of one report, by what they are of. */
export interface Drafts {
  readonly all: ReadonlyMap<string, Draft>;
  readonly put: (draft: Draft) => void;
  readonly drop: (draft: Draft) => void;
}

/** Two forms on the same thing are one. */
export function draftKey(draft: Draft): string {
  if (draft.form === 'waive') return `waive ${draft.finding}`;
  if (draft.form === 'note') return `note ${draft.note ?? `of ${draft.finding ?? ''}`}`;
  return `own ${draft.of ?? ''}`;
}

/** Whether anything was typed that would be lost. */
export function isWritten(draft: Draft): boolean {
  const typed = draft.form === 'waive' ? draft.reason : draft.form === 'note' ? draft.text : draft.text + draft.basis;
  return typed.trim() !== '';
}

/** Whether what was kept is what this form holds. */
export function isOf(draft: Draft, intent: Intent): boolean {
  if (intent.do === 'waive') return draft.form === 'waive' && draft.finding === intent.finding.id;
  if (intent.do === 'own') return draft.form === 'own' && draft.of === (intent.of?.id ?? null);
  if (intent.do === 'disown') return draft.form === 'own' && draft.of === intent.finding.id;
  if (intent.do !== 'note' || draft.form !== 'note') return false;
  return intent.note
    ? draft.note === intent.note.id
    : draft.note === null && draft.finding === (intent.finding?.id ?? null);
}

/** The form on a finding of the inspector's own, filled with what it says. */
export function ownDraft(finding: Finding, locale: Locale): Draft {
  const { id, message, severity, basis, quote = '', section, fields } = finding;
  const selection = { quote, section, field: fields[0] ?? null, place: finding.places[0] ?? null };
  return { form: 'own', open: true, of: id, selection, text: message[locale], severity, basis: basis[locale] };
}

/** The id of the inspector's own entry, behind that of its finding. */
export const ownId = (finding: Finding): string => finding.id.slice(OWN.length);
