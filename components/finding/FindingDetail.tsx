/** A finding opened in place: its equations and its facts. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/locales/help.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { kindOf } from '../ui/SeverityIcon.tsx';
import { Equations, equationsOf } from './Equations.tsx';
import { Facts, factsOf } from './Facts.tsx';

interface Props {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
  readonly locale: Locale;
  /** The finding to start at: the cause or one folded under it. */
  readonly start: string | null;
  readonly onOperand: (field: FieldId | null) => void;
  readonly onEquation: (id: string) => void;
  /** Above the equation: what must be known first. */
  readonly before?: ComponentChildren;
  /** Beneath the facts: what was written, what can be done. */
  readonly children?: ComponentChildren;
}

export function FindingDetail({ finding, folded, locale, start, onOperand, onEquation, before, children }: Props) {
  const equations = equationsOf(finding, folded);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      equations.findIndex(({ id }) => id === start),
    ),
  );
  const choose = (index: number) => {
    setChosen(index);
    onEquation(equations[index]!.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click inside must not close the row that it stands in
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      class={kindOf(finding) === 'error' ? 'detail' : 'detail is-doubt'}
      onClick={(event) => event.stopPropagation()}
    >
      {before}
      <Equations of={equations} suspect={finding.suspect?.field} onChoose={choose} {...{ chosen, locale, onOperand }} />
      <Facts facts={factsOf(finding, equations.length, locale)} />
      {!finding.own && (
        <p class="cap">
          <a class="help-link" href={`/help.html#${finding.rule}`} target="_blank" rel="noopener">
            {t(locale, 'link')}
          </a>
        </p>
      )}
      {children}
    </div>
  );
}
