/** A page of our own, where a saved report is opened or dropped. */
import { render } from 'preact';
import '../../components/file/file.css';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { draftsKept } from '../../lib/browser/drafts.ts';
import { lookOf, onLookChange } from '../../lib/browser/look.ts';
import { t } from '../../lib/locales/index.ts';
import { SavedReport } from './SavedReport.tsx';

const [first, drafts] = await Promise.all([lookOf(), draftsKept()]);

function show(look: typeof first): void {
  const locale = localeOf(look.locale, navigator.languages);
  wear(document.documentElement, look.theme);
  document.documentElement.lang = locale;
  document.title = t(locale, 'file.title');
  render(<SavedReport {...{ locale, drafts }} />, document.querySelector('#app')!);
}

show(first);
onLookChange(show);
