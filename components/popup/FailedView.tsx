/** An audit that gave no result: what happened and what to do next. Nothing half-read is shown as a result. */

import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { type Action, Say } from '../ui/Say.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Props {
  readonly code: FailureCode;
  readonly detail?: string | undefined;
  readonly locale: Locale;
  readonly ruleset: string;
  readonly onRun: () => void;
  readonly onOpenFile: () => void;
}

/** Trying again can help with these; the others need the page reloaded or a file. */
const AGAIN: ReadonlySet<FailureCode> = new Set(['no-answer', 'page-gone', 'unreadable', 'internal']);

export function FailedView({ code, detail, locale, ruleset, onRun, onOpenFile }: Props) {
  const again: Action | null = AGAIN.has(code) ? { label: t(locale, 'run.again'), run: onRun, kind: 'primary' } : null;
  const open: Action = {
    label: t(locale, 'open.file'),
    run: onOpenFile,
    ...(again ? { kind: 'quiet' as const } : {}),
    file: true,
  };
  return (
    <Say
      locale={locale}
      ruleset={ruleset}
      icon={<SeverityIcon kind="warning" locale={locale} silent />}
      title={t(locale, 'failed.title')}
      text={t(locale, `failure.${code}`)}
      facts={[
        { name: t(locale, 'failed.result'), value: t(locale, 'failed.noResult') },
        { name: t(locale, 'fact.remedy'), value: t(locale, `failure.${code}.next`) },
        ...(detail ? [{ name: t(locale, 'failed.detail'), value: detail }] : []),
      ]}
      actions={[again, open]}
    />
  );
}
