/** Icons of the desk, on the grid of the others; apart, since those are loaded into every report page. */
const LINES = {
  panel:
    'M1.8 4.6a1.8 1.8 0 0 1 1.8-1.8h8.8a1.8 1.8 0 0 1 1.8 1.8v6.8a1.8 1.8 0 0 1-1.8 1.8H3.6a1.8 1.8 0 0 1-1.8-1.8zM9.8 3v10',
  gear: 'M2 4.6h6.6M12.8 4.6H14M2 11.4h1.2M7.4 11.4H14M10.7 2.8a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6zM5.3 9.6a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  search: 'M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM10.5 10.5 14 14',
  note: 'M2.5 2.8h11v7.4l-3.2 3H2.5zM5 6h6M5 8.8h3.4',
  shot: 'M2 5V3.5A1.5 1.5 0 0 1 3.5 2H5M11 2h1.5A1.5 1.5 0 0 1 14 3.5V5M14 11v1.5a1.5 1.5 0 0 1-1.5 1.5H11M5 14H3.5A1.5 1.5 0 0 1 2 12.5V11',
  goto: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM8 1v3M8 12v3M1 8h3M12 8h3',
  more: 'M3.4 8h.02M8 8h.02M12.6 8h.02',
} as const;

interface Props {
  readonly name: keyof typeof LINES;
}

export function DeskIcon({ name }: Props) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={LINES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2.4 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
