/** What inspectors wrote of a finding, as facts of it: why it is waived, or was, and their notes. */
import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { Fact } from '../finding/Facts.tsx';

const day = (time: string): string => time.slice(0, 10);

export function saidOf({ waived, revived, notes = [] }: Finding, locale: Locale): Fact[] {
  return [
    ...(waived
      ? [
          {
            name: t(locale, 'severity.waived'),
            value: t(locale, 'waived.says', {
              reason: waived.reason,
              scope: t(locale, `waive.scope.${waived.scope}`),
              day: day(waived.time),
            }),
          },
        ]
      : []),
    ...(revived
      ? [
          {
            name: t(locale, 'fact.revived'),
            value: t(locale, 'revived.says', { reason: revived.reason, day: day(revived.time) }),
          },
        ]
      : []),
    ...notes.map(({ text, time }, index) => ({
      name: t(locale, 'fact.note') + (index ? ` ${index + 1}` : ''),
      value: t(locale, 'note.says', { text, day: day(time) }),
    })),
  ];
}
