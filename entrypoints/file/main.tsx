/** A page of our own, where a saved report is opened or dropped. */
import { render } from 'preact';
import '../../components/file/file.css';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { lookOf } from '../../lib/browser/look.ts';
import { t } from '../../lib/locales/index.ts';
import { SavedReport } from './SavedReport.tsx';

const look = await lookOf();
const locale = localeOf(look.locale, navigator.languages);
wear(document.documentElement, look.theme);
document.documentElement.lang = locale;
document.title = t(locale, 'file.title');

render(<SavedReport locale={locale} />, document.querySelector('#app')!);
