/** The options: one page at a time beside the list of them; what was done is said at the top. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import { Logo } from '../ui/Logo.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { OptionsData } from './OptionsData.tsx';
import { OptionsExports } from './OptionsExports.tsx';
import { OptionsKeys } from './OptionsKeys.tsx';
import { OptionsLook } from './OptionsLook.tsx';
import { OptionsMarks } from './OptionsMarks.tsx';
import { OptionsProfile } from './OptionsProfile.tsx';
import { OptionsRules } from './OptionsRules.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import { OPTION_PAGES, type OptionsProps } from './optionsProps.ts';

const PAGES = {
  rules: OptionsRules,
  profile: OptionsProfile,
  sites: OptionsSites,
  marks: OptionsMarks,
  look: OptionsLook,
  exports: OptionsExports,
  keys: OptionsKeys,
  data: OptionsData,
} as const;
/** Pages that say no more than their title above their parts. */
const WORDLESS = ['look'] as const;

export function OptionsView(props: OptionsProps) {
  const { locale, page, known, told } = props;
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    root.current?.querySelector('h1')?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  // Narrow, the list of pages scrolls sideways.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [page]);
  const Page = PAGES[page];
  const lead = WORDLESS.find((each) => each === page)
    ? null
    : t(locale, `${page as Exclude<typeof page, 'look'>}.lead`);
  return (
    <div class="ui own-page options" lang={locale}>
      <header class="masthead">
        <Logo small />
        <p>{t(locale, 'brand')}</p>
        <p class="cap">{t(locale, 'title')}</p>
        <nav class="links" aria-label={t(locale, 'help')}>
          <a href="/welcome.html">{t(locale, 'welcome')}</a>
          <a href="/help.html" target="_blank" rel="noopener">
            {t(locale, 'help')}
          </a>
        </nav>
      </header>
      <div class="shelf">
        <nav class="pages" ref={list} aria-label={t(locale, 'sections')}>
          <ul>
            {OPTION_PAGES.map((each) => (
              <li key={each}>
                <a href={`#${each}`} {...(each === page && { 'aria-current': 'page' as const })}>
                  {t(locale, `nav.${each}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main ref={root} data-page={page}>
          <header>
            <h1 tabIndex={-1}>{t(locale, `nav.${page}`)}</h1>
            {lead && <p class="second">{lead}</p>}
          </header>
          <div class={told?.bad ? 'told is-bad' : 'told'} role="status">
            {told && (
              <p key={told.text}>
                <SeverityIcon kind={told.bad ? 'warning' : 'pass'} locale={locale} silent small />
                {told.text}
              </p>
            )}
          </div>
          <Page {...props} />
        </main>
      </div>
      <footer class="colophon cap">
        <p>{known}</p>
        <p>{t(locale, 'footer')}</p>
      </footer>
    </div>
  );
}
