/** One shape for each kind of result: the outline alone tells them apart, the name is for those who do not see it. */
import type { JSX } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Locale, Severity, Verdict } from '../../lib/model/audit.ts';

export type Kind = Severity | 'review' | 'pass' | 'blind' | 'waived';

interface Shown {
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly waived?: unknown;
}

/** What a finding is shown as: that it is waived stands before doubt, and doubt before severity. */
export function kindOf({ severity, verdict, waived }: Shown): Kind {
  return waived ? 'waived' : verdict === 'review' ? 'review' : severity;
}

const glyph = { stroke: 'var(--glyph)', 'stroke-width': 1.6, 'stroke-linecap': 'round', fill: 'none' } as const;
const line = {
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  fill: 'none',
} as const;

const SHAPES: Readonly<Record<Kind, JSX.Element>> = {
  error: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor" />
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" {...glyph} />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 1.9 14.8 14H1.2z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
      <path d="M8 6.2v3.6M8 12.1v.02" {...glyph} />
    </>
  ),
  review: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" {...line} />
      <path d="M6.4 6.8a1.6 1.6 0 1 1 2.4 1.3c-.5.3-.8.6-.8 1.1M8 11.1v.02" {...line} />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} />
      <path d="M8 7.5v3.4M8 5v.02" {...line} />
    </>
  ),
  pass: <path d="M3.2 8.4 6.4 11.6 12.8 4.6" {...line} />,
  blind: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} stroke-linecap="butt" stroke-dasharray="2.4 1.62" />
      <path d="M4.8 11.2l6.4-6.4" {...line} />
    </>
  ),
  waived: <path d="M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM4.8 11.2l6.4-6.4" {...line} />,
};

interface Props {
  readonly kind: Kind;
  readonly locale: Locale;
  readonly small?: boolean;
  /** Words beside it already say what it is. */
  readonly silent?: boolean;
}

export function SeverityIcon({ kind, locale, small = false, silent = false }: Props): JSX.Element {
  const named = silent
    ? { 'aria-hidden': 'true' as const }
    : { role: 'img' as const, 'aria-label': t(locale, `severity.${kind}`) };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label; a title would be shown over the row as a tooltip
    <svg class={`ic ${kind}${small ? ' s' : ''}`} viewBox="0 0 16 16" {...named}>
      {SHAPES[kind]}
    </svg>
  );
}
