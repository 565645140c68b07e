/** The equations that one cause breaks: one footing at a time, the others a tab away. */
import { Component } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { difference } from '../ui/figures.ts';
import { Footing } from './Footing.tsx';

/** The cause first, then what is folded under it: those that have an equation. */
export function equationsOf(finding: Finding, folded: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return [finding, ...folded].filter(({ equation }) => {
    if (!equation) return false;
    const key = equation.left.map(({ field }) => field).join(' ');
    const isNew = !seen.has(`${equation.kind} ${key}`);
    seen.add(`${equation.kind} ${key}`);
    return isNew;
  });
}

interface Props {
  readonly of: readonly Finding[];
  readonly chosen: number;
  readonly suspect: FieldId | undefined;
  readonly locale: Locale;
  readonly onChoose: (index: number) => void;
  readonly onOperand?: ((field: FieldId | null) => void) | undefined;
}

const off = ({ leftSum, rightSum }: { readonly leftSum: number; readonly rightSum: number }) => leftSum - rightSum;

let shown = 0;

/** A class, as all with a state that a report's page loads: hooks are a part of preact that it does without. */
export class Equations extends Component<Props> {
  readonly #id = `crossfoot-equations-${++shown}`;

  override render() {
    const { of, chosen, suspect, locale, onChoose, onOperand } = this.props;
    const id = this.#id;
    const at = of[chosen] ?? of[0];
    if (!at?.equation) return null;
    const footing = (
      <Footing key={at.id} equation={at.equation} delta={off(at.equation)} {...{ locale, suspect, onOperand }} />
    );
    if (of.length === 1) return footing;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (!step) return;
      const to = (of.indexOf(at) + step + of.length) % of.length;
      event.preventDefault();
      event.stopPropagation();
      (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
      onChoose(to);
    };
    return (
      <div class="equations">
        <div class="seg" role="tablist" aria-label={t(locale, 'card.equations')} onKeyDown={onKeyDown}>
          {of.map(({ id: key, equation }, index) => (
            <button
              type="button"
              key={key}
              role="tab"
              id={`${id}${index}`}
              aria-controls={`${id}panel`}
              aria-selected={at === of[index]}
              tabIndex={at === of[index] ? 0 : -1}
              onClick={() => onChoose(index)}
            >
              {t(locale, `equation.${equation!.kind}`)} <span class="num">{difference(off(equation!))}</span>
            </button>
          ))}
        </div>
        <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${of.indexOf(at)}`}>
          {footing}
        </div>
      </div>
    );
  }
}
