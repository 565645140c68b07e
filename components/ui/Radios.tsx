/** One of a few, each in its own words. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly among: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  /** Beside each other rather than beneath. */
  readonly inline?: boolean;
}

export function Radios<Value extends string>({ legend, value, among, onChoose, inline = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'radios inline' : 'radios'}>
      <legend class="cap">{legend}</legend>
      {among.map((each) => (
        <label key={each.value}>
          <input
            type="radio"
            name={name}
            value={each.value}
            checked={each.value === value}
            onChange={() => onChoose(each.value)}
          />
          {each.label}
        </label>
      ))}
    </fieldset>
  );
}
