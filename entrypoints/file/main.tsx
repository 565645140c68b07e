/** A page of our own, where a saved report is opened or dropped. */
import { render } from 'preact';
import '../../components/file.css';
import { lookOf } from '../../lib/browser/look.ts';
import { detectLocale, t } from '../../lib/locales/index.ts';
import { SavedReport } from './SavedReport.tsx';

const { locale: chosen } = await lookOf();
const locale = chosen === 'auto' ? detectLocale(navigator.languages) : chosen;
document.documentElement.lang = locale;
document.title = t(locale, 'file.title');

render(<SavedReport locale={locale} />, document.querySelector('#app')!);
