/** The lines of traced equations over a redrawn table, along the borders of its cells and never over a figure. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Trace, trace } from '../../lib/mark/trace.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { Cell } from '../../lib/model/report.ts';
import type { Traced } from './tracing.ts';

interface Props {
  /** Holds the table and this layer. */
  readonly sheet: RefObject<HTMLElement | null>;
  readonly traces: readonly Traced[];
  readonly cells: ReadonlyMap<FieldId, Cell>;
  /** The cell with a ring of its own: the line leaves room around it. */
  readonly ring: FieldId | null;
}

type Line = Trace & Pick<Traced, 'key' | 'chosen'>;

/** Where the table's cells stand, from its own top left corner. */
function boxesOf(table: HTMLElement) {
  const { left, top } = table.getBoundingClientRect();
  const boxes = new Map<string, { left: number; top: number; right: number; bottom: number }>();
  for (const cell of table.querySelectorAll<HTMLElement>('[data-field]')) {
    const box = cell.getBoundingClientRect();
    boxes.set(cell.dataset['field'] ?? '', {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    });
  }
  return boxes;
}

function linesOver(table: HTMLElement, { traces, cells, ring }: Omit<Props, 'sheet'>): Line[] {
  const boxes = boxesOf(table);
  const ringed = (ring && boxes.get(ring)) ?? null;
  return traces.flatMap(({ key, chosen, total, operands }): Line[] => {
    const traced = operands.flatMap((field) => {
      const box = boxes.get(field);
      return box ? [{ box, zero: !cells.get(field)?.value }] : [];
    });
    const drawn = trace(traced, (total && boxes.get(total)) ?? null, ringed);
    return drawn ? [{ ...drawn, key, chosen }] : [];
  });
}

export function TraceLayer({ sheet, ...given }: Props) {
  const [lines, draw] = useState<readonly Line[]>([]);
  const { traces, ring } = given;
  const asked = `${traces.map(({ key }) => key).join(' ')} ${ring ?? ''}`;
  useLayoutEffect(() => {
    const table = sheet.current?.querySelector('table');
    if (!table || traces.length === 0) return draw([]);
    const measure = () => draw(linesOver(table, given));
    measure();
    // a column gets wider, the panel is drawn wider, another font comes: by events alone
    const observer = new ResizeObserver(measure);
    observer.observe(table);
    return () => observer.disconnect();
  }, [asked, given.cells]);
  if (lines.length === 0) return null;
  return (
    <svg class="traces" aria-hidden="true">
      {[...lines].reverse().map(({ key, chosen, lines: paths, dots, arrow }) => (
        <g key={key} class={chosen ? 'is-chosen' : ''} data-trace={key}>
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
          {dots.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />
          ))}
          {arrow && <path class="tip" d={arrow} />}
        </g>
      ))}
    </svg>
  );
}
