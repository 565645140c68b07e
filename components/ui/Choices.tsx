/** One of a few, each with its own words. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface OneChoice<Id extends string> {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

interface Props<Id extends string> {
  readonly legend: string;
  readonly choices: readonly OneChoice<Id>[];
  readonly chosen: Id;
  readonly disabled?: boolean;
  /** Words below all of them. */
  readonly after?: ComponentChildren;
  readonly onChoose: (id: Id) => void;
}

export function Choices<Id extends string>({ legend, choices, chosen, disabled = false, after, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map(({ id, label, hint }) => (
        <div key={id} class="choice">
          <input
            type="radio"
            id={`${name}-${id}`}
            name={name}
            value={id}
            checked={id === chosen}
            aria-describedby={hint ? `${name}-${id}-hint` : undefined}
            onChange={() => onChoose(id)}
          />
          <label for={`${name}-${id}`}>{label}</label>
          {hint && (
            <div class="cap" id={`${name}-${id}-hint`}>
              {hint}
            </div>
          )}
        </div>
      ))}
      {after}
    </fieldset>
  );
}
