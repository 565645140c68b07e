/** A page that holds no report to audit: what it is, why it is thought so, what can be done. */

import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { ReportLinks } from '../finding/ReportLinks.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { type Action, Say } from '../ui/Say.tsx';

const ICONS: Readonly<Record<Detection['class'], IconName>> = {
  report: 'file',
  list: 'list',
  attachment: 'file',
  companion: 'picture',
  none: 'dash',
};

interface Props {
  readonly detection: Detection;
  readonly locale: Locale;
  readonly ruleset: string;
  readonly onRun: () => void;
  readonly onOpenFile: () => void;
  readonly onOpenLink: (href: string) => void;
}

/** Why, one clause a reason, with the page's own words where they decided. */
function because({ reasons }: Detection, locale: Locale) {
  return (
    <ul class="reasons">
      {reasons.map(({ code, quote, count = 0 }) => (
        <li key={code} data-reason={code}>
          {t(locale, `reason.${code}`, { count })}
          {quote && <q lang="zh">{quote}</q>}
        </li>
      ))}
    </ul>
  );
}

export function DetectionView({ detection, locale, ruleset, onRun, onOpenFile, onOpenLink }: Props) {
  const { class: kind, title, reasons, links } = detection;
  const run: Action =
    kind === 'report'
      ? { label: t(locale, 'run.now'), run: onRun, kind: 'primary' }
      : { label: t(locale, 'run.anyway'), run: onRun };
  const file = t(locale, kind === 'attachment' ? 'open.fileText' : 'open.file');
  const open: Action = { label: file, run: onOpenFile, kind: 'quiet', file: true };
  const told = kind === 'none' || kind === 'companion' || kind === 'report';
  return (
    <Say
      locale={locale}
      ruleset={ruleset}
      icon={<Icon name={ICONS[kind]} />}
      title={t(locale, `detection.${kind}.title`)}
      text={t(locale, `detection.${kind}.text`)}
      facts={
        told
          ? [
              {
                name: t(locale, 'detection.pageTitle'),
                value: title ? <span lang="zh">{title}</span> : t(locale, 'detection.noTitle'),
              },
              ...(reasons.length ? [{ name: t(locale, 'detection.because'), value: because(detection, locale) }] : []),
            ]
          : []
      }
      actions={[run, open]}
    >
      {!told && <ReportLinks links={links} list={kind === 'list'} locale={locale} onOpenLink={onOpenLink} />}
    </Say>
  );
}
