/** Reports that a page links to: the entries of a list, or documents. */

import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly links: Detection['links'];
  readonly list: boolean;
  readonly locale: Locale;
  readonly onOpenLink: (href: string) => void;
}

const EXTENSION = /\.([a-z]{2,5})(?:$|[?#])/i;

function summary(links: Detection['links'], locale: Locale): string {
  const years = links.flatMap(({ year }) => (year === null ? [] : [year]));
  const n = links.length;
  if (!years.length) return t(locale, 'detection.list.count', { n });
  return t(locale, 'detection.list.years', { n, from: Math.min(...years), to: Math.max(...years) });
}

export function ReportLinks({ links, list, locale, onOpenLink }: Props) {
  if (!links.length) return <p class="second">{t(locale, 'detection.list.unlinked')}</p>;
  return (
    <>
      <ul class={list ? 'rows' : 'rows files'}>
        {links.map(({ text, href, year }) => (
          <li key={href}>
            {!list && <Icon name="file" class="s" />}
            <button type="button" class="link" lang="zh" onClick={() => onOpenLink(href)}>
              {text}
            </button>
            <span class="cap num">{list ? (year ?? '') : (EXTENSION.exec(href)?.[1]?.toUpperCase() ?? '')}</span>
          </li>
        ))}
      </ul>
      {list && <p class="cap">{summary(links, locale)}</p>}
    </>
  );
}
