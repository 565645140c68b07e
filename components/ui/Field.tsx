/** A labelled field of several lines, with as much room as its words take. */
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly name: string;
  readonly onInput: (value: string) => void;
  /** Takes the focus when it appears. */
  readonly first?: boolean;
  readonly rows?: number;
}

const LONGEST = 4000;

export function Field({ label, value, name, onInput, first = false, rows = 2 }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, []);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <div class="labelled">
      <label class="cap" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="area"
        name={name}
        rows={rows}
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
