/** A button that opens a menu beneath it (or above, at the foot): arrows walk it, Esc gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from './SplitButton.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly up?: boolean;
  readonly quiet?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function MenuButton({ label, name, choices, up = false, quiet = true, class: extra = '', children }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
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
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const all = items();
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click inside must not reach the row that it may stand in
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div class={`dropdown${up ? ' up' : ''}`} ref={root} onClick={(event) => event.stopPropagation()}>
      <button
        type="button"
        class={`btn icon ${quiet ? 'quiet ' : ''}${extra}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        title={label}
        data-menu={name}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <div id={id} class="menu" role="menu" aria-label={label} hidden={!open} onKeyDown={onKeyDown}>
        {choices.map((choice) => (
          <button
            type="button"
            role="menuitem"
            key={choice.name}
            data-do={choice.name}
            tabIndex={-1}
            onClick={() => {
              choice.run();
              close();
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}
