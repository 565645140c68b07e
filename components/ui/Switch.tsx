/** On or off, at once; its words stand beside it or in its label. */
interface Props {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ on, disabled = false, label, labelledBy, describedBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <i />
    </button>
  );
}
