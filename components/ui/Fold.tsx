/** A line with a number that opens to what it counts. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  readonly count: number;
  readonly name: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Fold({ title, count, name, open = false, children }: Props) {
  return (
    <details class="foldline" open={open} data-fold={name}>
      <summary>
        <Icon name="chevron" />
        <span>{title}</span>
        <span class="num">{count}</span>
      </summary>
      {children}
    </details>
  );
}
