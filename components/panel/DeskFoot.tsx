/** The foot of the desk: copying and exporting, what became of the last thing done, and the way back. */
import { useState } from 'preact/hooks';
import { t as say } from '../../lib/locales/export.ts';
import { t as common } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import type { Choice } from '../ui/Menu.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { SplitButton } from '../ui/SplitButton.tsx';
import type { DeskActions, ExportOf, Offer } from './deskProps.ts';
import { TransferBar } from './TransferBar.tsx';
import type { Desk } from './useDesk.ts';

interface Props {
  readonly state: Desk;
  readonly offers: readonly Offer[];
  /** Id of the form that the user wants at once. */
  readonly usual: string;
  readonly locale: Locale;
  readonly on: DeskActions;
}

export function DeskFoot({ state, offers, usual, locale, on }: Props) {
  const { audit, tab, told } = state;
  const [keys, setKeys] = useState(false);
  const hand = (offer: Offer, how: 'copy' | 'save', of?: ExportOf): void => void state.exportAs(offer, how, of);
  const tables = TABLE_IDS.filter((id) => ['read', 'flat'].includes(audit.report?.tables[id].state ?? ''));
  const choice =
    (how: 'copy' | 'save') =>
    (offer: Offer): Choice[] => {
      const name = `${how}:${offer.id}`;
      if (offer.id !== 'figures') {
        return [{ name, label: say(locale, offer.label), hint: say(locale, offer.hint), run: () => hand(offer, how) }];
      }
      return [
        ...tables.map((table) => ({
          name: `${name}:${table}`,
          label: t(locale, 'export.table', { table: tableName(table)[locale] }),
          run: () => hand(offer, how, { table }),
        })),
        ...(tables.length ? [{ name, label: t(locale, 'export.table.all'), run: () => hand(offer, how) }] : []),
      ];
    };
  const of = (how: 'copy' | 'save') => offers.filter(({ does }) => does.includes(how));
  const first = (how: 'copy' | 'save', fallback: string) =>
    of(how).find(({ id }) => id === usual) ?? of(how).find(({ id }) => id === fallback) ?? of(how)[0];
  const button = (how: 'copy' | 'save', fallback: string) => {
    const at = first(how, fallback);
    return (
      at && (
        <SplitButton
          label={t(locale, `export.${how}`)}
          name={how}
          menu={t(locale, `export.${how}.how`)}
          done={false}
          choices={of(how).flatMap(choice(how))}
          onClick={() => hand(at, how)}
        />
      )
    );
  };
  return (
    <footer class="end" data-foot>
      {keys && <Keys locale={locale} />}
      {/* The tables have a bar of their own. */}
      {tab !== 'tables' && (
        <div class="acts">
          {tab === 'waivers' ? (
            <TransferBar locale={locale} on={on} onTold={state.tell} />
          ) : (
            <>
              {button('copy', 'rich')}
              {button('save', 'html')}
            </>
          )}
          <button type="button" class="btn quiet keys" aria-expanded={keys} onClick={() => setKeys(!keys)}>
            <span class="kbd" aria-hidden="true">
              ?
            </span>{' '}
            {t(locale, 'keys.title')}
          </button>
        </div>
      )}
      <div class="said">
        <p class={told ? 'cap told' : 'cap'} role="status">
          {told?.failed && <SeverityIcon kind="warning" locale={locale} small silent />}
          {told ? told.text : common(locale, 'footer', { ruleset: audit.ruleset })}
        </p>
        {told?.undo && (
          <button type="button" class="link" data-do="undo" onClick={state.undo}>
            {t(locale, 'undo')}
          </button>
        )}
      </div>
    </footer>
  );
}

const KEYS = [
  ['↑ ↓ J K', 'keys.choose'],
  ['Enter', 'keys.jump'],
  ['Space', 'keys.open'],
  ['C', 'keys.copy'],
  ['W', 'keys.waive'],
  ['N', 'keys.note'],
  ['/', 'keys.search'],
  ['1 – 4', 'keys.filter'],
  ['Esc', 'keys.close'],
  ['Ctrl Enter', 'keys.send'],
] as const;

function Keys({ locale }: { readonly locale: Locale }) {
  return (
    <dl class="keylist" data-keys>
      {KEYS.map(([key, what]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((each) => (
              <kbd key={each}>{each}</kbd>
            ))}
          </dt>
          <dd>{t(locale, what)}</dd>
        </div>
      ))}
    </dl>
  );
}
