/** 勾稽关系 at a glance: one tick a relation, in the form's order, in the four groups that inspectors know. */

import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/index.ts';
import type { Locale, RelationState } from '../../lib/model/audit.ts';

const GROUPS = [
  'applications-balance',
  'applications-results-total',
  'applications-row-total',
  'proceedings-total',
] as const;
const STATES = ['held', 'broken', 'blind'] as const;
const SHAPE = { held: 'tick', broken: 'tick bad', blind: 'tick blind' } as const;

function tally(relations: readonly RelationState[], state: RelationState['state']): number {
  return relations.filter((relation) => relation.state === state).length;
}

/** How many there are, hold, do not, could not be checked. */
export function relationWords(relations: readonly RelationState[], locale: Locale): string {
  if (!relations.length) return t(locale, 'relations.none');
  if (tally(relations, 'held') === relations.length) return t(locale, 'relations.held', { n: relations.length });
  const parts = STATES.map((state) => ({ key: `relations.part.${state}` as const, n: tally(relations, state) }))
    .filter(({ n }) => n > 0)
    .map(({ key, n }) => t(locale, key, { n }))
    .join(t(locale, 'relations.join'));
  return t(locale, 'relations.mixed', { n: relations.length, parts });
}

interface Props {
  readonly relations: readonly RelationState[];
  readonly locale: Locale;
  /** Name the groups beneath. */
  readonly named?: boolean;
  /** Said beside it. */
  readonly children?: ComponentChildren;
}

export function RelationStrip({ relations, locale, named = false, children }: Props) {
  const groups = GROUPS.map((rule) => ({ rule, of: relations.filter((each) => each.rule === rule) })).filter(
    ({ of }) => of.length,
  );
  return (
    <div class="rel">
      <div class="rel-words">
        <p class="cap">{relationWords(relations, locale)}</p>
        {children}
      </div>
      {groups.length > 0 && (
        <div class="strip" aria-hidden="true">
          {groups.map(({ rule, of }) => (
            <span
              key={rule}
              style={{ flexGrow: of.length }}
              title={`${t(locale, `relation.${rule}`)} ${tally(of, 'held')} / ${of.length}`}
            >
              <span class="ticks">
                {of.map(({ along, state }) => (
                  <i key={along} class={SHAPE[state]} />
                ))}
              </span>
              {named && <span class="cap">{t(locale, `relation.${rule}`)}</span>}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
