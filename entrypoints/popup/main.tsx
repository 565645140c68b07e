/** The popup, also as a page: `popup.html?tab=ID` shows that tab. */
import { render } from 'preact';
import '../../components/popup/popup.css';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { activeTab } from '../../lib/browser/events.ts';
import { type Look, lookBefore, lookOf, onLookChange } from '../../lib/browser/look.ts';
import { fitIn } from './fit.ts';
import { Popup } from './Popup.tsx';
import { oldBrowser } from './support.ts';

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tab = Number.isInteger(asked) ? Promise.resolve(asked) : activeTab();
const old = oldBrowser();

function show({ locale: chosen, theme }: Look): void {
  const locale = localeOf(chosen, navigator.languages);
  wear(document.documentElement, theme);
  document.documentElement.lang = locale;
  render(<Popup tab={tab} locale={locale} {...(old !== null && { old })} />, document.querySelector('#app')!);
}

// Never blank, and as it was when last opened: what the user has chosen since is known a moment later.
show(lookBefore());
void lookOf().then(show);
onLookChange(show);
fitIn(document);
