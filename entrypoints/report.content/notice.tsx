import { render } from 'preact';
import { PageNotice, type PageNoticeProps } from '../../components/PageNotice.tsx';
import rules from '../../components/page.css?inline';
import { detectLocale } from '../../lib/locales/detect.ts';
import { mountHost, show } from '../../lib/mark/host.ts';

/** Puts a sentence where the page bar would stand; closing it leaves the page as it was. @returns how to take it down */
export function showNotice(document: Document, notice: PageNoticeProps['notice'], onAgain: () => void): () => void {
  const { host, bar } = mountHost(document, [rules]);
  const locale = detectLocale(navigator.languages);
  const onClose = (): void => host.remove();
  bar.lang = locale;
  render(
    <div class="ui float">
      <PageNotice {...{ notice, locale, onAgain, onClose }} />
    </div>,
    bar,
  );
  show(bar, true);
  return onClose;
}
