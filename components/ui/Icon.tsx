/** Line icons on a 16 px grid, drawn with the current colour; always beside words or inside a named control. */
import type { JSX } from 'preact';

const LINES = {
  chevron: 'M6.2 4l4 4-4 4',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  close: 'M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6',
  copy: 'M6 5.6h6.4a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.6a1 1 0 0 1 1-1zM2.6 10.6V3.4a1 1 0 0 1 1-1h6.8',
  eye: 'M1.6 8C3.2 5.2 5.4 3.8 8 3.8S12.8 5.2 14.4 8c-1.6 2.8-3.8 4.2-6.4 4.2S3.2 10.8 1.6 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  file: 'M3.8 2h5l3.4 3.4V14H3.8zM8.6 2.2v3.4H12',
  list: 'M5.8 4h8M5.8 8h8M5.8 12h8M2.4 4h.02M2.4 8h.02M2.4 12h.02',
  lock: 'M3.2 7.2h9.6v6.6H3.2zM5.4 7V5a2.6 2.6 0 0 1 5.2 0v2',
  note: 'M2.5 2.8h11v7.4l-3.2 3H2.5zM5 6h6M5 8.8h3.4',
  picture: 'M2 3h12v10H2zM2.4 11.4 6 8l2.4 2.2L10.6 8l3.2 3M10.8 5.6h.02',
  dash: 'M4 8h8',
  tick: 'M3.2 8.4 6.4 11.6 12.8 4.6',
  fold: 'M4 4.6 7.4 8 4 11.4M9 4.6 12.4 8 9 11.4',
} as const;

export type IconName = keyof typeof LINES;

interface Props {
  readonly name: IconName;
  readonly class?: string;
}

export function Icon({ name, class: extra = '' }: Props): JSX.Element {
  return (
    <svg class={`ic ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={LINES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
