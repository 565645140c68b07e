/** The side panel, also as a page: `sidepanel.html?tab=ID` shows that tab and follows none. */
import { render } from 'preact';
import '../../components/panel/panel.css';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { draftsKept } from '../../lib/browser/drafts.ts';
import { lookOf, onLookChange } from '../../lib/browser/look.ts';
import { t } from '../../lib/locales/panel.ts';
import { oldBrowser } from '../popup/support.ts';
import { Panel } from './Panel.tsx';

const [first, drafts] = await Promise.all([lookOf(), draftsKept()]);
const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const old = oldBrowser();

function show(look: typeof first): void {
  const locale = localeOf(look.locale, navigator.languages);
  wear(document.documentElement, look.theme);
  document.documentElement.lang = locale;
  document.title = t(locale, 'panel.title');
  render(
    <Panel tab={Number.isInteger(asked) ? asked : undefined} {...{ locale, drafts }} {...(old !== null && { old })} />,
    document.querySelector('#app')!,
  );
}

show(first);
onLookChange(show);
