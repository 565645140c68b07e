/** A group of a sheet under its bar, that can be folded. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  readonly count: number | string;
  /** For tests and other programs. */
  readonly name: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

export function FoldBar({ title, count, name, open, children }: Props) {
  return (
    <details class="folds-bar" open={open} data-fold={name}>
      <summary>
        <Icon name="chevron" class="s" />
        <span>{title}</span>
        <span class="num">{count}</span>
      </summary>
      {children}
    </details>
  );
}
