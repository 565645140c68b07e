import { render } from 'preact';
import { PageNotice, type PageNoticeProps } from '../../components/page/PageNotice.tsx';
import rules from '../../components/page/page.css?inline';
import { detectLocale } from '../../lib/locales/detect.ts';
import { mountHost, show } from '../../lib/mark/host.ts';
import type { Locale } from '../../lib/model/audit.ts';

/**
 * Puts a sentence where the page bar would stand; closing it leaves the page as it was.
 * @param locale where the worker never told, the browser's own
 * @returns how to take it down
 */
export function showNotice(
  document: Document,
  notice: PageNoticeProps['notice'],
  onAgain: () => void,
  locale: Locale = detectLocale(navigator.languages),
): () => void {
  const { host, bar } = mountHost(document, [rules]);
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
