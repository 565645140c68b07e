/** The line icons of our own pages: those of a report's page, and more. */
import type { JSX } from 'preact';
import { drawLine, PAGE_LINES } from './PageIcon.tsx';

const LINES = {
  ...PAGE_LINES,
  chevron: 'M6.2 4l4 4-4 4',
  file: 'M3.8 2h5l3.4 3.4V14H3.8zM8.6 2.2v3.4H12',
  list: 'M5.8 4h8M5.8 8h8M5.8 12h8M2.4 4h.02M2.4 8h.02M2.4 12h.02',
  lock: 'M3.2 7.2h9.6v6.6H3.2zM5.4 7V5a2.6 2.6 0 0 1 5.2 0v2',
  picture: 'M2 3h12v10H2zM2.4 11.4 6 8l2.4 2.2L10.6 8l3.2 3M10.8 5.6h.02',
  dash: 'M4 8h8',
} as const;

export type IconName = keyof typeof LINES;

interface Props {
  readonly name: IconName;
  readonly class?: string;
}

export function Icon({ name, class: extra = '' }: Props): JSX.Element {
  return drawLine(LINES[name], extra);
}
