/** A part of the sheet of what was written, with how many entries it has. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly n?: number;
  readonly children: ComponentChildren;
}

export function DeskSection({ title, n, children }: Props) {
  return (
    <section class="group">
      <h2>
        {title}
        {n !== undefined && <span class="num">{n}</span>}
      </h2>
      {children}
    </section>
  );
}

/** The day of an entry's time. */
export const day = (time: string): string => time.slice(0, 10);
