/** Causes by severity, each with its shape and word: the numbers of the one counting function. */

import { t } from '../../lib/locales/index.ts';
import type { Locale, Counts as Numbers } from '../../lib/model/audit.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

export const COUNTED = ['error', 'warning', 'review', 'info'] as const;

export function Counts({ counts, locale }: { readonly counts: Numbers; readonly locale: Locale }) {
  return (
    <dl class="counts">
      {COUNTED.map((kind) => (
        <div key={kind} class={counts[kind] ? `is-${kind}` : 'is-zero'} data-count={kind}>
          <dt>
            <SeverityIcon kind={kind} locale={locale} small silent />
            {t(locale, `count.${kind}`)}
          </dt>
          <dd class="num">{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
