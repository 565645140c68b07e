/** The line icons that are loaded into every report page; those of our own pages are in Icon.tsx. */
import type { JSX } from 'preact';

export const PAGE_LINES = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  close: 'M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6',
  copy: 'M6 5.6h6.4a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.6a1 1 0 0 1 1-1zM2.6 10.6V3.4a1 1 0 0 1 1-1h6.8',
  eye: 'M1.6 8C3.2 5.2 5.4 3.8 8 3.8S12.8 5.2 14.4 8c-1.6 2.8-3.8 4.2-6.4 4.2S3.2 10.8 1.6 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  note: 'M2.5 2.8h11v7.4l-3.2 3H2.5zM5 6h6M5 8.8h3.4',
  tick: 'M3.2 8.4 6.4 11.6 12.8 4.6',
  fold: 'M4 4.6 7.4 8 4 11.4M9 4.6 12.4 8 9 11.4',
} as const;

/** A line on a 16 px grid, drawn with the current colour; always beside words or inside a named control. */
export function drawLine(line: string, extra = ''): JSX.Element {
  return (
    <svg class={`ic ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function PageIcon({ name }: { readonly name: keyof typeof PAGE_LINES }): JSX.Element {
  return drawLine(PAGE_LINES[name]);
}
