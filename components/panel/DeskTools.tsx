/** Above the findings: what kinds are listed, how the relations stand, what is searched for, in what order. */
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Audit, Counts, Locale } from '../../lib/model/audit.ts';
import { KINDS, type ListKind, type Order, type Wanted } from '../finding/listing.ts';
import { RelationStrip } from '../finding/RelationStrip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskIcon } from './DeskIcon.tsx';

interface Props {
  readonly audit: Audit;
  readonly counts: Counts;
  readonly wanted: Wanted;
  readonly locale: Locale;
  readonly onKind: (kind: ListKind) => void;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: Order) => void;
  /** From the search to the list. */
  readonly onLeave: () => void;
}

const ORDERS = ['section', 'severity'] as const;

export function DeskTools({ audit, counts, wanted, locale, onKind, onQuery, onOrder, onLeave }: Props) {
  const label = t(locale, 'search.label');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && wanted.query) onQuery('');
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div class="chips" role="group" aria-label={t(locale, 'filter.label')}>
        {KINDS.map((kind, index) => (
          <button
            type="button"
            key={kind}
            class={counts[kind] ? '' : 'is-zero'}
            data-kind={kind}
            aria-pressed={wanted.kinds.has(kind)}
            title={t(locale, 'filter.hint', { kind: say(locale, `count.${kind}`), n: counts[kind], key: index + 1 })}
            onClick={() => onKind(kind)}
          >
            <SeverityIcon kind={kind} locale={locale} small silent />
            <span class="kind">{say(locale, `count.${kind}`)}</span>
            <b class="num">{counts[kind]}</b>
          </button>
        ))}
      </div>
      <RelationStrip relations={audit.relations} locale={locale} named />
      <div class="find">
        <label class="field">
          <DeskIcon name="search" />
          <span class="sr">{label}</span>
          <input
            type="search"
            value={wanted.query}
            placeholder={label}
            maxLength={200}
            data-search
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {wanted.query ? (
            <button type="button" class="clear" aria-label={t(locale, 'search.clear')} onClick={() => onQuery('')}>
              <Icon name="close" />
            </button>
          ) : (
            <span class="kbd" aria-hidden="true">
              /
            </span>
          )}
        </label>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div class="seg" role="group" aria-label={t(locale, 'group.label')}>
          {ORDERS.map((order) => (
            <button type="button" key={order} aria-pressed={wanted.order === order} onClick={() => onOrder(order)}>
              {t(locale, `group.${order}`)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
