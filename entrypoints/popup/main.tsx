/** The popup, also as a page: `popup.html?tab=ID` shows that tab. */
import { render } from 'preact';
import '../../components/popup.css';
import { localeOf, wear } from '../../components/appearance.ts';
import { activeTab } from '../../lib/browser/events.ts';
import { lookOf } from '../../lib/browser/look.ts';
import { fitIn } from './fit.ts';
import { Popup } from './Popup.tsx';
import { oldBrowser } from './support.ts';

const look = await lookOf();
const locale = localeOf(look.locale, navigator.languages);
wear(document.documentElement, look.theme);
document.documentElement.lang = locale;

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tab = Number.isInteger(asked) ? Promise.resolve(asked) : activeTab();
const old = oldBrowser();

render(<Popup tab={tab} locale={locale} {...(old !== null && { old })} />, document.querySelector('#app')!);
fitIn(document);
