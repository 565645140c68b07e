/** A button with a small menu beside it: the button does the usual, the menu the variants of it. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface Choice {
  readonly label: string;
  readonly run: () => void;
  /** For other programs, and tests. */
  readonly name: string;
  readonly disabled?: boolean;
  /** What it is good for, beneath it. */
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly name: string;
  /** What the menu is for. */
  readonly menu: string;
  readonly done: boolean;
  readonly choices: readonly Choice[];
  readonly onClick: () => void;
}

/** Where a key leads from the item at `at` of `length`; null where it leads nowhere. */
function step(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

export function SplitButton({ label, name, menu, done, choices, onClick }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const opener = () => root.current?.querySelector<HTMLElement>('[aria-haspopup]');

  // At once: the next key is meant for the menu.
  useLayoutEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const away = (event: Event) => {
      if (!event.composedPath().includes(root.current!)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const all = items();
    const to = step(event.key, all.indexOf(event.target as HTMLElement), all.length);
    if (event.key === 'Escape') close();
    else if (to !== null) all[to]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div class="split" ref={root}>
      <button type="button" class="btn" data-copy={name} onClick={() => onClick()}>
        {done && <Icon name="tick" />}
        {label}
      </button>
      <button
        type="button"
        class="btn more"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={menu}
        title={menu}
        onKeyDown={openByKey}
        onClick={() => setOpen(!open)}
      >
        <Icon name="up" />
      </button>
      <div id={id} class="menu" role="menu" aria-label={menu} hidden={!open} onKeyDown={onKeyDown}>
        {choices.map((choice) => (
          <button
            type="button"
            role="menuitem"
            key={choice.name}
            data-copy={choice.name}
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
    </div>
  );
}
