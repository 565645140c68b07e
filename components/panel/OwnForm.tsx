/** A finding of the inspector's own, of words selected in the page. */
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Field } from '../ui/Field.tsx';
import { Radios } from '../ui/Radios.tsx';
import { DraftForm } from './DraftForm.tsx';
import type { Kept } from './deskProps.ts';
import type { Draft } from './drafts.ts';

type OwnDraft = Extract<Draft, { form: 'own' }>;
const SEVERITIES = ['error', 'warning', 'info'] as const;

interface Props {
  readonly draft: OwnDraft;
  readonly locale: Locale;
  readonly onDraft: (draft: OwnDraft) => void;
  readonly onSubmit: () => Promise<Kept>;
  readonly onClose: () => void;
  /** Closing throws away what was typed. */
  readonly drops?: boolean;
}

export function OwnForm({ draft, locale, onDraft, onSubmit, onClose, drops }: Props) {
  const editing = draft.of !== null;
  return (
    <DraftForm
      name="own"
      label={t(locale, editing ? 'own.editing' : 'own.form')}
      submit={t(locale, editing ? 'save' : 'own.do')}
      missing={draft.text.trim() ? null : t(locale, 'own.needed')}
      {...{ locale, onSubmit, onClose, drops }}
    >
      {draft.selection?.quote && (
        <div class="labelled">
          <p class="cap">{t(locale, 'own.quote')}</p>
          <blockquote lang="zh">{draft.selection.quote}</blockquote>
        </div>
      )}
      <Field
        name="text"
        label={t(locale, 'own.text')}
        value={draft.text}
        first
        onInput={(text) => onDraft({ ...draft, text })}
      />
      <Radios
        inline
        legend={t(locale, 'own.severity')}
        value={draft.severity}
        among={SEVERITIES.map((value) => ({ value, label: say(locale, `severity.${value}`) }))}
        onChoose={(severity) => onDraft({ ...draft, severity })}
      />
      <Field
        name="basis"
        label={t(locale, 'own.basis')}
        value={draft.basis}
        rows={1}
        onInput={(basis) => onDraft({ ...draft, basis })}
      />
    </DraftForm>
  );
}
