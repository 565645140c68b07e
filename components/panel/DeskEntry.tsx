/** One thing that was written, with the button that edits it or takes it back. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly icon: ComponentChildren;
  readonly text: ComponentChildren;
  readonly where: string;
  readonly lines?: readonly string[];
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly acts: readonly { readonly label: string; readonly run: () => void }[];
}

export function DeskEntry({ icon, text, where, lines = [], data = {}, acts }: Props) {
  return (
    <li class="f w" {...data}>
      {icon}
      <div>
        <p class="msg">{text}</p>
        <p class="where">{where}</p>
        {lines.map((line) => (
          <p class="reason" key={line}>
            {line}
          </p>
        ))}
      </div>
      <div class="takes">
        {acts.map(({ label, run }) => (
          <button type="button" class="btn quiet" key={label} onClick={() => run()}>
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}
