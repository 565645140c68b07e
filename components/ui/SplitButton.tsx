/** A button with a small menu beside it: the button does the usual, the menu the variants of it. */
import { Icon } from './Icon.tsx';
import { type Choice, Menu, useMenu } from './Menu.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  /** What the menu is for. */
  readonly menu: string;
  readonly done: boolean;
  readonly choices: readonly Choice[];
  readonly onClick: () => void;
}

export function SplitButton({ label, name, menu: purpose, done, choices, onClick }: Props) {
  const menu = useMenu();
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    menu.setOpen(true);
  };
  return (
    <div class="split" ref={menu.root}>
      <button type="button" class="btn" data-copy={name} onClick={() => onClick()}>
        {done && <Icon name="tick" />}
        {label}
      </button>
      <button
        type="button"
        class="btn more"
        aria-haspopup="menu"
        aria-expanded={menu.open}
        aria-controls={menu.id}
        aria-label={purpose}
        title={purpose}
        onKeyDown={openByKey}
        onClick={() => menu.setOpen(!menu.open)}
      >
        <Icon name="up" />
      </button>
      <Menu of={menu} label={purpose} choices={choices} known="copy" />
    </div>
  );
}
