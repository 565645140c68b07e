/** Pages that were not read because the user, the browser or its age does not let them be. */

import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

interface Common {
  readonly locale: Locale;
  readonly ruleset: string;
}

interface PermissionProps extends Common {
  readonly origin: string;
  readonly onRun: () => void;
  readonly onAllow?: ((origin: string) => void) | undefined;
}

export function PermissionView({ origin, locale, ruleset, onRun, onAllow }: PermissionProps) {
  return (
    <Say
      {...{ locale, ruleset }}
      icon={<Icon name="lock" />}
      title={t(locale, 'permission.title')}
      text={t(locale, 'permission.text')}
      facts={[
        { name: t(locale, 'permission.site'), value: <span class="address">{origin}</span> },
        { name: t(locale, 'permission.use'), value: t(locale, 'permission.use.text') },
      ]}
      actions={[
        { label: t(locale, 'run.once'), run: onRun, kind: 'primary' },
        onAllow ? { label: t(locale, 'run.always'), run: () => onAllow(origin) } : null,
      ]}
      footer={t(locale, 'permission.revoke')}
    />
  );
}

interface UnsupportedProps extends Common {
  readonly url: string;
  readonly onOpenFile: () => void;
}

export function UnsupportedView({ url, locale, ruleset, onOpenFile }: UnsupportedProps) {
  return (
    <Say
      {...{ locale, ruleset }}
      icon={<Icon name="dash" />}
      title={t(locale, 'unsupported.title')}
      text={t(locale, 'unsupported.text')}
      facts={[
        ...(url ? [{ name: t(locale, 'unsupported.page'), value: <span class="address">{url}</span> }] : []),
        { name: t(locale, 'unsupported.instead'), value: t(locale, 'unsupported.instead.text') },
      ]}
      actions={[{ label: t(locale, 'open.file'), run: onOpenFile, file: true }]}
    />
  );
}

export function OldBrowserView({ browser, locale, ruleset }: Common & { readonly browser: string }) {
  return (
    <Say
      {...{ locale, ruleset }}
      icon={<SeverityIcon kind="warning" locale={locale} silent />}
      title={t(locale, 'old.title')}
      text={t(locale, 'old.text', { browser })}
      facts={[
        { name: t(locale, 'old.needs'), value: t(locale, 'old.needs.text') },
        { name: t(locale, 'unsupported.instead'), value: t(locale, 'old.instead.text') },
      ]}
    />
  );
}
