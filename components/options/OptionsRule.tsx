/** A rule in the options: checked or not, and how grave its findings are. */
import { t } from '../../lib/locales/options.ts';
import { t as words } from '../../lib/locales/page.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { RuleEntry } from '../../lib/model/help.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Everywhere } from './optionsProps.ts';

export type RuleChange = Settings['rules'][string];
const SEVERITIES = ['error', 'warning', 'info'] as const;

interface Props {
  readonly rule: RuleEntry;
  readonly change: RuleChange | undefined;
  readonly fixed: boolean;
  readonly waived: Everywhere | undefined;
  readonly locale: Locale;
  /** Undefined puts it back. */
  readonly onChange: (change: RuleChange | undefined) => void;
  readonly onRestore: (id: string) => void;
}

export function OptionsRule({ rule, change, fixed, waived, locale, onChange, onRestore }: Props) {
  const { id, name, basis, severity } = rule;
  const isOff = change === 'off';
  const shown = change === undefined || isOff ? severity : change;
  const state = isOff ? ' is-off' : '';
  return (
    <li class={`rule${change ? ' is-changed' : ''}${state}`} data-rule={id} data-as={change ?? 'rule'}>
      <Switch
        on={!isOff}
        disabled={fixed}
        label={t(locale, 'rules.on', { name })}
        onChange={(on) => onChange(on ? undefined : 'off')}
      />
      <SeverityIcon kind={shown} locale={locale} silent />
      <div class="what">
        <p class="name">
          {name}
          {change && <span class="tag">{t(locale, isOff ? 'rules.off' : 'rules.mark')}</span>}
          {waived && <span class="tag">{t(locale, 'rules.waived')}</span>}
          {fixed && <Fixed locale={locale} bare />}
        </p>
        <p class="cap">
          {basis}
          {t(locale, 'join')}
          <code>{id}</code>
        </p>
        {waived?.reason && <p class="cap">{t(locale, 'rules.waived.why', { reason: waived.reason })}</p>}
      </div>
      <div class="acts">
        {waived && (
          <button
            type="button"
            class="btn quiet"
            data-do="restore"
            aria-label={t(locale, 'rules.restore.of', { name })}
            onClick={() => onRestore(waived.id)}
          >
            {t(locale, 'rules.restore')}
          </button>
        )}
        {change && !fixed && (
          <button
            type="button"
            class="btn quiet"
            aria-label={t(locale, 'rules.reset.of', { name })}
            onClick={() => onChange(undefined)}
          >
            {t(locale, 'rules.reset')}
          </button>
        )}
        <a
          class="btn quiet"
          href={`/help.html#${id}`}
          target="_blank"
          rel="noopener"
          aria-label={t(locale, 'rules.help.of', { name })}
        >
          {t(locale, 'rules.help')}
        </a>
        <select
          aria-label={t(locale, 'rules.as', { name })}
          disabled={fixed || isOff}
          value={isOff ? '' : (change ?? '')}
          onChange={({ currentTarget }) => {
            const chosen = SEVERITIES.find((each) => each === currentTarget.value);
            onChange(chosen === severity ? undefined : chosen);
          }}
        >
          <option value="">{t(locale, 'rules.asRule', { severity: words(locale, `severity.${severity}`) })}</option>
          {SEVERITIES.filter((each) => each !== severity).map((each) => (
            <option key={each} value={each}>
              {words(locale, `severity.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
