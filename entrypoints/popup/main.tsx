/** The popup, also as a page: `popup.html?tab=ID` shows that tab. */
import { render } from 'preact';
import '../../components/popup.css';
import { activeTab } from '../../lib/browser/events.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import { Popup } from './Popup.tsx';
import { oldBrowser } from './support.ts';

const locale = detectLocale(navigator.languages);
document.documentElement.lang = locale;

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tabId = Number.isInteger(asked) ? asked : await activeTab();
const old = oldBrowser();

render(<Popup tabId={tabId ?? -1} locale={locale} {...(old !== null && { old })} />, document.querySelector('#app')!);
