/** One rule's page of help. */
import { t } from '../../lib/locales/help.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { RulePage } from '../../lib/model/help.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Props {
  readonly rule: RulePage;
  readonly group: string;
  readonly locale: Locale;
}

const BEFORE = ['about', 'why', 'basis'] as const;
const AFTER = ['silent', 'remedy'] as const;

export function HelpPage({ rule, group, locale }: Props) {
  const part = (key: (typeof BEFORE)[number] | (typeof AFTER)[number]) => (
    <section key={key} data-part={key}>
      <h2>{t(locale, key)}</h2>
      <p>{rule[key]}</p>
    </section>
  );
  return (
    <article data-rule={rule.id}>
      <header>
        <h1 tabIndex={-1}>
          <SeverityIcon kind={rule.severity} locale={locale} />
          {rule.name}
        </h1>
        <p class="cap">
          {group}
          {t(locale, 'join')}
          <code>{rule.id}</code>
        </p>
      </header>
      {BEFORE.map(part)}
      <section data-part="examples">
        <h2>{t(locale, 'examples')}</h2>
        <dl>
          <div class="wrong">
            <dt>
              <SeverityIcon kind={rule.severity} locale={locale} silent />
              {t(locale, 'wrong')}
            </dt>
            <dd>{rule.wrong}</dd>
          </div>
          <div class="right">
            <dt>
              <SeverityIcon kind="pass" locale={locale} silent />
              {t(locale, 'right')}
            </dt>
            <dd>{rule.right}</dd>
          </div>
        </dl>
      </section>
      {AFTER.map(part)}
    </article>
  );
}
