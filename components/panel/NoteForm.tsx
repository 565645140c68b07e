/** A note on a finding or on the page. */
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Field } from '../ui/Field.tsx';
import { DraftForm } from './DraftForm.tsx';
import type { Kept } from './deskProps.ts';
import type { Draft } from './drafts.ts';

type NoteDraft = Extract<Draft, { form: 'note' }>;

interface Props {
  readonly draft: NoteDraft;
  readonly locale: Locale;
  readonly first: boolean;
  readonly onDraft: (draft: NoteDraft) => void;
  readonly onSubmit: () => Promise<Kept>;
  readonly onClose: () => void;
  /** Closing throws away what was typed. */
  readonly drops?: boolean;
}

export function NoteForm({ draft, locale, first, onDraft, onSubmit, onClose, drops }: Props) {
  return (
    <DraftForm
      name="note"
      label={t(locale, 'note.one')}
      submit={t(locale, 'save')}
      missing={null}
      {...{ locale, onSubmit, onClose, drops }}
    >
      <Field
        name="note"
        label={t(locale, 'notes.label')}
        value={draft.text}
        first={first}
        onInput={(text) => onDraft({ ...draft, text })}
      />
    </DraftForm>
  );
}
