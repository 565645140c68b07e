/** The foot of the desk: copying and exporting, what became of the last thing done, and the way back. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t as say } from '../../lib/locales/export.ts';
import { t as common } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import type { Choice } from '../ui/Menu.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { SplitButton } from '../ui/SplitButton.tsx';
import type { ExportOf, Offer, Told } from './deskProps.ts';

interface Props {
  readonly audit: Audit;
  readonly offers: readonly Offer[];
  /** Id of the form that the user wants at once. */
  readonly usual: string;
  readonly locale: Locale;
  readonly told: Told | null;
  readonly onExport: (offer: Offer, how: 'copy' | 'save', of?: ExportOf) => void;
  readonly onUndo: () => void;
  /** What the sheet has in the place of the exports; null where it has a bar of its own. */
  readonly children?: ComponentChildren;
}

export function DeskFoot({ audit, offers, usual, locale, told, onExport, onUndo, children }: Props) {
  const [keys, setKeys] = useState(false);
  const tables = TABLE_IDS.filter((id) => ['read', 'flat'].includes(audit.report?.tables[id].state ?? ''));
  const choice =
    (how: 'copy' | 'save') =>
    (offer: Offer): Choice[] => {
      const name = `${how}:${offer.id}`;
      if (offer.id !== 'figures') {
        return [
          { name, label: say(locale, offer.label), hint: say(locale, offer.hint), run: () => onExport(offer, how) },
        ];
      }
      return [
        ...tables.map((table) => ({
          name: `${name}:${table}`,
          label: t(locale, 'export.table', { table: tableName(table)[locale] }),
          run: () => onExport(offer, how, { table }),
        })),
        ...(tables.length ? [{ name, label: t(locale, 'export.table.all'), run: () => onExport(offer, how) }] : []),
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
          onClick={() => onExport(at, how)}
        />
      )
    );
  };
  return (
    <footer class="end" data-foot>
      {keys && <Keys locale={locale} />}
      {children !== null && (
        <div class="acts">
          {children ?? (
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
          <button type="button" class="link" data-do="undo" onClick={onUndo}>
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
