/** One finding beside its place in the page: what is wrong with its numbers, on what basis, what to do. */
import { Component, createRef } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { Equations, equationsOf } from '../finding/Equations.tsx';
import { Facts, factsOf } from '../finding/Facts.tsx';
import { type Away, PlaceNote } from '../finding/PlaceNote.tsx';
import { Message } from '../ui/Message.tsx';
import { PageIcon } from '../ui/PageIcon.tsx';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import { Steps } from '../ui/Steps.tsx';
import { saidOf } from '../ui/said.ts';
import { BLANK, CardForm, type Writing } from './CardForm.tsx';

export interface CardProps {
  readonly finding: Finding;
  /** What follows from it: its other equations. */
  readonly folded: readonly Finding[];
  readonly locale: Locale;
  /** Its number among the causes, from 1. */
  readonly n: number;
  readonly of: number;
  /** What is to be said of its place, where it cannot be lit. */
  readonly place?: Away | undefined;
  readonly copied?: boolean;
  /** What is being written of it. */
  readonly writing?: Writing;
  /** Goes to what can be seen around a place that the page hides; without it nothing can. */
  readonly onLocate?: (() => void) | undefined;
  /** The operand that the user is at; null when at none. */
  readonly onOperand?: (field: FieldId | null) => void;
  /** The equation shown, by the id of its finding. */
  readonly onEquation?: (id: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onWrite: (change: Partial<Writing>) => void;
  /** What is written is to be kept. */
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

let cards = 0;

/** A class, as all with a state that a report's page loads: hooks are a part of preact that it does without. */
export class Card extends Component<CardProps, { readonly id: string; readonly equation: number }> {
  readonly #title = `crossfoot-card-${++cards}`;
  readonly #box = createRef<HTMLDivElement>();

  override componentDidUpdate({ writing: before }: CardProps): void {
    const box = this.#box.current;
    // The form is gone, and the keys with it: the card has them again.
    if (before?.form && !this.props.writing?.form && !box?.matches(':focus-within')) box?.focus();
  }

  override render() {
    const {
      finding,
      folded,
      locale,
      n,
      of,
      place,
      copied = false,
      writing = BLANK,
      onLocate,
      onOperand,
      onEquation,
      onStep,
      onCopy,
      onWrite,
      onSubmit,
      onClose,
    } = this.props;
    // Another finding starts at its first equation.
    const chosen = this.state.id === finding.id ? this.state.equation : 0;
    const equations = equationsOf(finding, folded);
    const said = saidOf(finding, locale);

    const choose = (index: number) => {
      const at = (index + equations.length) % equations.length;
      this.setState({ id: finding.id, equation: at });
      onEquation?.(equations[at]!.id);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'Escape') onClose();
      else if (key === 'j') onStep(1);
      else if (key === 'k') onStep(-1);
      else if (key === 'c') onCopy();
      else if (key === 'w' && !finding.waived) onWrite({ form: 'waive' });
      else if (key === 'n') onWrite({ form: 'note' });
      else if (key === 'ArrowRight' && equations.length > 1) choose(chosen + 1);
      else if (key === 'ArrowLeft' && equations.length > 1) choose(chosen - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    return (
      <div
        class={`ui card${kindOf(finding) === 'error' ? '' : ' is-doubt'}`}
        lang={locale}
        ref={this.#box}
        role="dialog"
        aria-labelledby={this.#title}
        data-id={finding.id}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div class="card-head">
          <SeverityIcon kind={kindOf(finding)} locale={locale} />
          <div>
            <h2 id={this.#title}>
              <Message finding={finding} locale={locale} whole />
            </h2>
            <p class="where">{finding.where[locale]}</p>
          </div>
          <button type="button" class="btn quiet icon" aria-label={t(locale, 'card.close')} onClick={() => onClose()}>
            <PageIcon name="close" />
          </button>
        </div>
        <div class="card-body" hidden={writing.form !== null}>
          {place && <PlaceNote {...{ ...place, locale, onLocate }} />}
          {said.length > 0 && <Facts facts={said} />}
          <Equations
            of={equations}
            suspect={finding.suspect?.field}
            onChoose={choose}
            {...{ chosen, locale, onOperand }}
          />
          <Facts facts={factsOf(finding, equations.length, locale)} />
        </div>
        <CardForm {...{ finding, writing, locale, onWrite, onSubmit }} />
        <div class="card-foot" hidden={writing.form !== null}>
          <button type="button" class="btn" onClick={() => onCopy()}>
            <PageIcon name={copied ? 'tick' : 'copy'} />
            {t(locale, copied ? 'card.copied' : 'card.copy')}
          </button>
          {!finding.waived && (
            <button type="button" class="btn" onClick={() => onWrite({ form: 'waive' })}>
              {t(locale, 'waive.open')}
            </button>
          )}
          <button
            type="button"
            class="btn icon"
            aria-label={t(locale, 'fact.note')}
            title={t(locale, 'fact.note')}
            onClick={() => onWrite({ form: 'note' })}
          >
            <PageIcon name="note" />
          </button>
          <span class="sr" role="status">
            {copied ? t(locale, 'card.copied') : ''}
          </span>
          <Steps {...{ n, of, locale, onStep }} />
        </div>
      </div>
    );
  }
}
