/** How a page of ours looks, from what the user chose; `theme.css` holds the colours of both themes. */
import { detectLocale } from '../../lib/locales/detect.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** Puts light or dark on a root element or shadow host; `auto` leaves it to the system. */
export function wear(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** The language of the interface: the chosen one, or the browser's. */
export function localeOf(chosen: Settings['locale'], languages: readonly string[]): Locale {
  return chosen === 'auto' ? detectLocale(languages) : chosen;
}
