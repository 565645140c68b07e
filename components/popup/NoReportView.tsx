/** The audit was run where there is no report: nothing was found, and nothing is called right. */

import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Say } from '../ui/Say.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Props {
  readonly title: string;
  readonly locale: Locale;
  readonly ruleset: string;
  readonly onRun: () => void;
  readonly onOpenFile: () => void;
}

export function NoReportView({ title, locale, ruleset, onRun, onOpenFile }: Props) {
  return (
    <Say
      {...{ locale, ruleset }}
      icon={<SeverityIcon kind="blind" locale={locale} silent />}
      title={t(locale, 'noReport.title')}
      text={t(locale, 'noReport.text')}
      facts={title ? [{ name: t(locale, 'detection.pageTitle'), value: <span lang="zh">{title}</span> }] : []}
      actions={[
        { label: t(locale, 'run.again'), run: onRun },
        { label: t(locale, 'open.file'), run: onOpenFile, kind: 'quiet', file: true },
      ]}
    />
  );
}
