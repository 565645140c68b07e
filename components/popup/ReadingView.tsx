/** An audit under way: the step it is at and the time it has taken. No promise of how long it will take. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Say } from '../ui/Say.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Props {
  readonly title: string;
  /** Epoch milliseconds. */
  readonly since: number;
  readonly locale: Locale;
  readonly ruleset: string;
}

const SLOW = 2000;

export function ReadingView({ title, since, locale, ruleset }: Props) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const spent = Math.max(0, now - since);
  return (
    <Say
      locale={locale}
      ruleset={ruleset}
      icon={null}
      title={t(locale, 'reading.title')}
      aside={<span class="cap num elapsed">{t(locale, 'reading.seconds', { n: (spent / 1000).toFixed(1) })}</span>}
    >
      <ol class="steps">
        <li>
          <SeverityIcon kind="pass" locale={locale} small silent />
          <span>{title ? t(locale, 'reading.step.found', { title }) : t(locale, 'reading.step.open')}</span>
        </li>
        <li class="now" aria-current="step">
          <i class="dot" />
          <span>{t(locale, 'reading.step.read')}</span>
        </li>
        <li class="todo">
          <i class="dot" />
          <span>{t(locale, 'reading.step.rules')}</span>
        </li>
      </ol>
      <p class="cap slow" role="status">
        {spent > SLOW ? t(locale, 'reading.slow') : ''}
      </p>
    </Say>
  );
}
