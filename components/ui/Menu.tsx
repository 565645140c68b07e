/** A menu that a button opens: arrows walk it, Esc and what was chosen give the focus back to the button. */
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Choice {
  readonly label: string;
  readonly run: () => void;
  /** For other programs, and tests. */
  readonly name: string;
  readonly disabled?: boolean;
  /** What it is good for, beneath it. */
  readonly hint?: string;
}

export interface Opened {
  readonly id: string;
  /** Where the button and its menu stand. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly open: boolean;
  setOpen(open: boolean): void;
}

const itemsIn = (root: Element | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

export function useMenu(): Opened {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // At once: the next key is meant for the menu.
  useLayoutEffect(() => {
    if (!open) return;
    itemsIn(root.current)[0]?.focus();
    const away = (event: Event) => {
      if (!event.composedPath().includes(root.current!)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  return { id, root, open, setOpen };
}

interface Props {
  readonly of: Opened;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Under which name the choices are known: data-do or data-copy. */
  readonly known: 'do' | 'copy';
}

export function Menu({ of: { id, root, open, setOpen }, label, choices, known }: Props) {
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const all = itemsIn(root.current);
    const at = all.indexOf(event.target as HTMLElement);
    const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    // The keys of the list beneath are not meant.
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (Object.hasOwn(to, event.key)) all.at(to[event.key]! % all.length)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div id={id} class="menu" role="menu" aria-label={label} hidden={!open} onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <button
          type="button"
          role="menuitem"
          key={choice.name}
          {...{ [`data-${known}`]: choice.name }}
          tabIndex={-1}
          aria-disabled={choice.disabled ?? false}
          onClick={() => {
            if (choice.disabled) return;
            choice.run();
            close();
          }}
        >
          {choice.label}
          {choice.hint && <span class="cap">{choice.hint}</span>}
        </button>
      ))}
    </div>
  );
}
