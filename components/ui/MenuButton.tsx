/** A button that opens a menu beneath it (or above, at the foot). */
import type { ComponentChildren } from 'preact';
import { type Choice, Menu, useMenu } from './Menu.tsx';

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
  const menu = useMenu();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click inside must not reach the row that it may stand in
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div class={`dropdown${up ? ' up' : ''}`} ref={menu.root} onClick={(event) => event.stopPropagation()}>
      <button
        type="button"
        class={`btn icon ${quiet ? 'quiet ' : ''}${extra}`}
        aria-haspopup="menu"
        aria-expanded={menu.open}
        aria-controls={menu.id}
        aria-label={label}
        title={label}
        data-menu={name}
        onClick={() => menu.setOpen(!menu.open)}
      >
        {children}
      </button>
      <Menu of={menu} label={label} choices={choices} known="do" />
    </div>
  );
}
