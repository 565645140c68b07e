/** The findings at the desk: filtered, searched, opened in place; each row with its keys. */
import { useEffect, useRef } from 'preact/hooks';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import { type Audit, count, type Finding, type Locale } from '../../lib/model/audit.ts';
import { FindingList } from '../finding/FindingList.tsx';
import { KINDS, type ListKind, list, matches, type Wanted } from '../finding/listing.ts';
import { rulesWith } from '../finding/Passed.tsx';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskDetail, type DetailActions } from './DeskDetail.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { DeskTools } from './DeskTools.tsx';
import type { Drafts } from './drafts.ts';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly wanted: Wanted;
  readonly open: string | null;
  readonly focus: string | null;
  readonly drafts: Drafts;
  readonly fresh: string | null;
  readonly on: DetailActions;
  readonly onWanted: (wanted: Partial<Wanted>) => void;
  readonly onOpen: (id: string) => void;
}

/** Only this kind; and all again where it is the only one. */
export function toggled(kinds: ReadonlySet<ListKind>, kind: ListKind): ReadonlySet<ListKind> {
  const rest = new Set(kinds);
  if (!rest.delete(kind)) rest.add(kind);
  return rest.size ? rest : new Set(KINDS);
}

export function FindingDesk({ audit, locale, wanted, open, focus, drafts, fresh, on, onWanted, onOpen }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const listing = list(audit.findings, wanted);
  const counts = count(audit.findings);
  const all = { kinds: new Set(KINDS), query: '' };
  const isIn =
    (id: string | null) =>
    ({ finding, folded }: { finding: Finding; folded: readonly Finding[] }) =>
      finding.id === id || folded.some((each) => each.id === id);
  const hidden = focus !== null && listing.left.some(isIn(focus));
  const leave = () => root.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();

  // What the page, or another tab of the panel, has chosen comes into view.
  useEffect(() => {
    if (focus === null) return;
    const row = [...(root.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find(
      (each) => each.dataset['id'] === focus,
    );
    row?.scrollIntoView({ block: 'nearest' });
  }, [focus, open]);

  const bySearch = listing.left.some((cause) => !matches(cause, wanted.query));
  const byKind = listing.left.some(({ finding }) => !wanted.kinds.has(kindOf(finding) as ListKind));
  const why = t(locale, bySearch && byKind ? 'left.both' : bySearch ? 'left.search' : 'left.filter');
  const passed = rulesWith(audit, 'pass').length;
  const nothing = listing.shown === 0 && listing.left.length === 0;
  return (
    <div class="sheet-in" ref={root}>
      <DeskTools
        {...{ audit, counts, wanted, locale }}
        onKind={(kind) => onWanted({ kinds: toggled(wanted.kinds, kind) })}
        onQuery={(query) => onWanted({ query })}
        onOrder={(order) => onWanted({ order })}
        onLeave={leave}
      />
      <p class="sr" role="status">
        {t(locale, 'spoken.shown', { n: listing.shown })}
      </p>
      {listing.left.length > 0 && (
        <p class="left-out-line" data-left={listing.left.length}>
          <span>
            {t(locale, 'left.out', { n: listing.left.length, why })}
            {hidden && `${say(locale, 'join')}${t(locale, 'left.focus')}`}
          </span>
          <button type="button" class="link" onClick={() => onWanted(all)}>
            {t(locale, 'left.show')}
          </button>
        </p>
      )}
      {nothing && (
        <div class="okline alone">
          <SeverityIcon kind={counts.waived ? 'waived' : passed ? 'pass' : 'blind'} locale={locale} silent />
          <h2>
            {counts.waived
              ? t(locale, 'none.waived')
              : passed
                ? say(locale, 'clean.title', { n: passed })
                : say(locale, 'clean.nothing')}
          </h2>
        </div>
      )}
      {!nothing && listing.shown === 0 && <p class="second alone">{t(locale, 'none.match')}</p>}
      <FindingList
        findings={audit.findings}
        groups={listing.groups}
        {...{ locale, focus, onOpen }}
        onJump={on.onJump}
        onCopy={on.onCopy}
        keys={{ w: on.onWaive, n: on.onNote }}
        aside={({ notes }) =>
          notes && (
            <span class="cap jots">
              <DeskIcon name="note" />
              <span class="sr">{t(locale, 'note.one')}</span>
              {notes.length}
            </span>
          )
        }
        detail={(finding, folded) =>
          isIn(open)({ finding, folded }) && (
            <DeskDetail
              key={`${finding.id} ${open}`}
              {...{ audit, finding, folded, locale, drafts, fresh, on }}
              start={open}
            />
          )
        }
      />
    </div>
  );
}
