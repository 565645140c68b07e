/** Waiving a finding, or a note on it, in its card. What is typed belongs to whoever draws the card, and outlives it. */
import { Component, createRef } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { Waiver } from '../../lib/model/ledger.ts';
import type { FailureCode } from '../../lib/model/tab.ts';

type Scope = Waiver['scope'];
const SCOPES: readonly Scope[] = ['finding', 'page', 'everywhere'];

export interface Writing {
  /** The form that is open. */
  readonly form: 'waive' | 'note' | null;
  readonly reason: string;
  readonly scope: Scope;
  /** Null until it is touched: then the note that is kept is shown. */
  readonly note: string | null;
  /** The last attempt: under way, or why what was written is not kept. */
  readonly state: 'saving' | 'needed' | FailureCode | null;
}

export const BLANK: Writing = { form: null, reason: '', scope: 'finding', note: null, state: null };

/** A certain error is not let stand without a word why. */
export function needsReason({ severity, verdict }: Pick<Finding, 'severity' | 'verdict'>): boolean {
  return severity === 'error' && verdict === 'fail';
}

export interface CardFormProps {
  readonly finding: Finding;
  readonly writing: Writing;
  readonly locale: Locale;
  readonly onWrite: (change: Partial<Writing>) => void;
  readonly onSubmit: () => void;
}

let forms = 0;

export class CardForm extends Component<CardFormProps> {
  readonly #id = `crossfoot-form-${++forms}`;
  readonly #area = createRef<HTMLTextAreaElement>();

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  /** A form that opens has the keys, and has them again where something is to be mended in it. */
  override componentDidUpdate(before?: Readonly<CardFormProps>): void {
    const { form, state } = this.props.writing;
    if (!form || (form === before?.writing.form && state === before.writing.state)) return;
    this.#area.current?.focus();
  }

  override render() {
    const { finding, writing, locale, onWrite, onSubmit } = this.props;
    const { form, reason, scope, note, state } = writing;
    const id = this.#id;
    const isWaive = form === 'waive';
    if (!form) return null;
    const submit = () => {
      if (state === 'saving') return;
      if (isWaive && needsReason(finding) && reason.trim() === '') onWrite({ state: 'needed' });
      else onSubmit();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      else if (event.key === 'Escape' && !event.isComposing) onWrite({ form: null, state: null });
      else return;
      event.preventDefault();
    };
    const failed = state && state !== 'saving' ? state : null;
    return (
      <form
        class="card-form"
        // What is typed here is no shortcut of the card's or of the page's.
        onKeyDown={(event) => {
          event.stopPropagation();
          onKeyDown(event);
        }}
        onKeyUp={(event) => event.stopPropagation()}
        onKeyPress={(event) => event.stopPropagation()}
        // A page may submit a form of ours by script, and the browser then vouches for it: only keys and the button send.
        onSubmit={(event) => event.preventDefault()}
      >
        <label class="cap" for={id}>
          {t(locale, isWaive ? 'waive.reason' : 'note.label')}
        </label>
        <textarea
          id={id}
          ref={this.#area}
          rows={3}
          maxLength={4000}
          aria-required={isWaive && needsReason(finding)}
          aria-invalid={state === 'needed'}
          {...(failed && { 'aria-describedby': `${id}e` })}
          value={isWaive ? reason : (note ?? finding.notes?.at(-1)?.text ?? '')}
          onInput={({ currentTarget: { value } }) => onWrite({ [isWaive ? 'reason' : 'note']: value, state: null })}
        />
        {failed && (
          <p class="bad" id={`${id}e`} role="alert">
            {t(locale, failed === 'needed' ? 'waive.needed' : failed === 'full' ? 'write.full' : 'write.failed')}
          </p>
        )}
        {isWaive && (
          <fieldset>
            <legend class="cap">{t(locale, 'waive.scope')}</legend>
            {SCOPES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}s`}
                  checked={scope === each}
                  onChange={() => onWrite({ scope: each })}
                />
                {t(locale, `waive.scope.${each}`)}
              </label>
            ))}
          </fieldset>
        )}
        <p class="acts">
          <button type="button" class="btn primary" aria-disabled={state === 'saving'} onClick={() => submit()}>
            {t(locale, isWaive ? `waive.do.${scope}` : 'note.save')}
          </button>
          <button type="button" class="btn" onClick={() => onWrite({ form: null, state: null })}>
            {t(locale, 'write.cancel')}
          </button>
        </p>
      </form>
    );
  }
}
