/** All causes by section. Arrow keys or J and K choose, Enter goes to the place, Space opens, C copies; W and N where they do. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { FindingRow } from './FindingRow.tsx';
import { bySection } from './grouping.ts';
import type { ListGroup } from './listing.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['j', 1],
  ['ArrowUp', -1],
  ['k', -1],
]);

interface Props {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly focus: string | null;
  readonly onJump: (id: string) => void;
  readonly onCopy: (id: string) => void;
  /** The groups to list, where not all findings by section. */
  readonly groups?: readonly ListGroup[];
  readonly onOpen?: (id: string) => void;
  /** Other keys on a row, small letters. */
  readonly keys?: Readonly<Record<'w' | 'n', (id: string) => void>>;
  readonly aside?: (finding: Finding) => ComponentChildren;
  /** What to open in place under a finding. */
  readonly detail?: (finding: Finding, folded: readonly Finding[]) => ComponentChildren;
}

/** Waived causes have a fold of their own. */
function sections(findings: readonly Finding[]): ListGroup[] {
  return bySection(findings)
    .map(({ section, causes }) => ({
      key: section ?? 'none',
      of: { section },
      causes: causes.filter(({ finding }) => !finding.waived),
    }))
    .filter(({ causes }) => causes.length > 0);
}

export function FindingList({ findings, locale, focus, onJump, onCopy, detail, onOpen, keys, aside, ...props }: Props) {
  const groups = props.groups ?? sections(findings);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const rows = groups.flatMap(({ causes }) => causes.flatMap(({ finding, folded }) => [finding, ...folded]));
  const known = (id: string | null) => rows.find((finding) => finding.id === id)?.id;
  const tabbable = known(chosen) ?? known(focus) ?? rows[0]?.id ?? null;

  // The arrow keys enter the list from where nothing has the focus yet.
  useLayoutEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (document.activeElement !== document.body || !STEP.has(event.key)) return;
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!row) return;
    // What is folded away is hidden by its attribute: to ask for layout would lay out all rows that are out of sight.
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter(
      (each) => !each.closest('[hidden]'),
    );
    const at = rows.indexOf(row);
    const to =
      key === 'Home' ? rows[0] : key === 'End' ? rows.at(-1) : STEP.has(key) ? rows[at + STEP.get(key)!] : undefined;
    if (key === 'c') onCopy(row.dataset['row']!);
    else if (keys && (key === 'w' || key === 'n')) keys[key](row.dataset['row']!);
    else if (to) to.focus();
    else if (!STEP.has(key)) return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-id]');
    if (row) choose(row.dataset['id']!);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside
    <div ref={list} class="findings" onKeyDown={onKeyDown} onFocusIn={onFocus}>
      {groups.map(({ key, of, causes }) => (
        <section key={key} class="group">
          <h2>
            {'kind' in of
              ? t(locale, `severity.${of.kind}`)
              : t(locale, of.section ? `section.${of.section}` : 'section.none')}
            <span class="num">{causes.length}</span>
          </h2>
          <ul>
            {causes.map(({ finding, folded }) => (
              <FindingRow
                key={finding.id}
                {...{ finding, folded, locale, tabbable, focus, onJump, onOpen }}
                aside={aside?.(finding)}
              >
                {detail?.(finding, folded)}
              </FindingRow>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
