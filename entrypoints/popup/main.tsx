/** The popup, also as a page: `popup.html?tab=ID` shows that tab. */
import { render } from 'preact';
import '../../components/popup.css';
import { activeTab } from '../../lib/browser/events.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import { fitIn } from './fit.ts';
import { Popup } from './Popup.tsx';
import { oldBrowser } from './support.ts';

const locale = detectLocale(navigator.languages);
document.documentElement.lang = locale;

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tab = Number.isInteger(asked) ? Promise.resolve(asked) : activeTab();
const old = oldBrowser();

render(<Popup tab={tab} locale={locale} {...(old !== null && { old })} />, document.querySelector('#app')!);
fitIn(document);
