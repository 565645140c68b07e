/** Lets a finding stand: with a reason, as far as the button says. */
import { t as desk } from '../../lib/locales/desk.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { Field } from '../ui/Field.tsx';
import { Radios } from '../ui/Radios.tsx';
import { DraftForm } from './DraftForm.tsx';
import type { Kept } from './deskProps.ts';
import type { Draft } from './drafts.ts';

type WaiveDraft = Extract<Draft, { form: 'waive' }>;
const SCOPES = ['finding', 'page', 'everywhere'] as const;

interface Props {
  readonly draft: WaiveDraft;
  readonly finding: Finding;
  /** Others of its rule that are not waived: what a wider scope reaches too. */
  readonly others: number;
  readonly locale: Locale;
  readonly first: boolean;
  readonly onDraft: (draft: WaiveDraft) => void;
  readonly onSubmit: () => Promise<Kept>;
  readonly onClose: () => void;
  /** Closing throws away what was typed. */
  readonly drops?: boolean;
}

export function WaiveForm({ draft, finding, others, locale, first, onDraft, onSubmit, onClose, drops }: Props) {
  const needed = finding.severity === 'error' && finding.verdict === 'fail';
  return (
    <DraftForm
      name="waive"
      label={t(locale, 'waive.title')}
      submit={t(locale, `waive.do.${draft.scope}`)}
      missing={needed && !draft.reason.trim() ? t(locale, 'waive.needed') : null}
      {...{ locale, onSubmit, onClose, drops }}
    >
      <Field
        name="reason"
        label={t(locale, needed ? 'waive.reason' : 'waive.reason.optional')}
        value={draft.reason}
        first={first}
        onInput={(reason) => onDraft({ ...draft, reason })}
      />
      <Radios
        legend={t(locale, 'waive.scope')}
        value={draft.scope}
        among={SCOPES.map((value) => ({ value, label: desk(locale, `scope.${value}`) }))}
        onChoose={(scope) => onDraft({ ...draft, scope })}
      />
      {draft.scope !== 'finding' && others > 0 && <p class="cap">{t(locale, 'waive.also', { n: others })}</p>}
    </DraftForm>
  );
}
