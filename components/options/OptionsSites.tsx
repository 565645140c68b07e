/** Where pages may be read, as the browser itself says it, and where no marks are shown. */
import { t } from '../../lib/locales/options.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { OptionsSiteForm } from './OptionsSiteForm.tsx';
import type { OptionsProps, SiteShown } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'sites' | 'settings' | 'onChange' | 'onTell' | 'onAddSite' | 'onRemoveSite'>;
type Off = 'offHosts' | 'offPages';

const DECLARED = '*.gov.cn';

function without(settings: Settings, list: Off, place: string): Settings {
  const { marks } = settings;
  return { ...settings, marks: { ...marks, [list]: marks[list].filter((each) => each !== place) } };
}

export function OptionsSites({ locale, sites, settings, onChange, onTell, onAddSite, onRemoveSite }: Props) {
  const { declared, granted, offered } = sites;
  const { offHosts, offPages } = settings.marks;
  const off = [
    ...offHosts.map((place) => ({ list: 'offHosts' as const, place })),
    ...offPages.map((place) => ({ list: 'offPages' as const, place })),
  ];
  const remove = async ({ pattern, host }: SiteShown) => {
    const done = await onRemoveSite(pattern);
    onTell({ text: t(locale, done ? 'sites.removed' : 'sites.kept', { host }), bad: !done });
  };
  const allow = async (host: string) => {
    const answer = await onAddSite(host);
    const text = answer.ok
      ? t(locale, 'sites.allowed', { host })
      : t(locale, `sites.fault.${answer.fault}`, { detail: answer.detail ?? '' });
    onTell({ text, bad: !answer.ok });
  };
  const allowButton = (host: string) => (
    <button
      type="button"
      class="btn"
      aria-label={t(locale, 'sites.allow.of', { host })}
      onClick={() => void allow(host)}
    >
      {t(locale, 'sites.allow')}
    </button>
  );
  return (
    <>
      <section class="block" aria-labelledby="sites-granted">
        <h2 id="sites-granted">{t(locale, 'sites.granted')}</h2>
        <ul class="places">
          <li data-site={DECLARED} data-granted={declared}>
            <SeverityIcon kind={declared ? 'pass' : 'warning'} locale={locale} silent />
            <div>
              <p>
                <code>{DECLARED}</code>
              </p>
              <p class="cap">
                {t(locale, 'sites.declared')}
                {t(locale, 'join')}
                {t(locale, declared ? 'sites.declared.text' : 'sites.declared.off')}
              </p>
            </div>
            {!declared && allowButton(DECLARED)}
          </li>
          {granted.map((site) => (
            <li key={site.pattern} data-site={site.host} data-granted>
              <SeverityIcon kind="pass" locale={locale} silent />
              <p>
                <code>{site.host}</code>
              </p>
              <button
                type="button"
                class="btn"
                aria-label={t(locale, 'sites.remove.of', { host: site.host })}
                onClick={() => void remove(site)}
              >
                {t(locale, 'sites.remove')}
              </button>
            </li>
          ))}
        </ul>
        {granted.length === 0 && <p class="cap">{t(locale, 'sites.granted.none')}</p>}
      </section>
      {offered.length > 0 && (
        <section class="block" aria-labelledby="sites-offered">
          <h2 id="sites-offered">{t(locale, 'sites.offered')}</h2>
          <p class="cap">{t(locale, 'sites.offered.text')}</p>
          <ul class="places">
            {offered.map(({ pattern, host }) => (
              <li key={pattern} data-site={host}>
                <SeverityIcon kind="blind" locale={locale} silent />
                <p>
                  <code>{host}</code>
                </p>
                {allowButton(host)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="block" aria-labelledby="sites-add">
        <h2 id="sites-add">{t(locale, 'sites.add')}</h2>
        <OptionsSiteForm {...{ locale, onAddSite, onTell }} />
      </section>
      <section class="block" aria-labelledby="sites-off">
        <h2 id="sites-off">{t(locale, 'sites.off')}</h2>
        {off.length === 0 && <p class="cap">{t(locale, 'sites.off.none')}</p>}
        <ul class="places">
          {off.map(({ list, place }) => (
            <li key={list + place} data-off={place}>
              <span class="cap">{t(locale, list === 'offHosts' ? 'sites.off.host' : 'sites.off.page')}</span>
              <p>
                <code>{place}</code>
              </p>
              <button
                type="button"
                class="btn"
                aria-label={t(locale, 'sites.off.on.of', { place })}
                onClick={() => onChange((before) => without(before, list, place))}
              >
                {t(locale, 'sites.off.on')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
