/** Copying from the extension's own pages. */
import { useEffect, useState } from 'preact/hooks';
import type { Copyable, CopyResult } from '../../components/finding/CopyBar.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import { ALL_FORMATS, choices, copyOut, make, warm } from './exporting.ts';

/** How long it is said that something was copied. */
const TOLD = 2_500;

async function copyOf(what: Copyable, audit: Audit, locale: Locale, of?: string): Promise<boolean> {
  const usual = what === 'findings' ? (await choices()).format : what;
  const format =
    ALL_FORMATS.find(({ id, does }) => id === usual && does.includes('copy')) ??
    ALL_FORMATS.find(({ id }) => id === 'rich')!;
  const table = TABLE_IDS.find((id) => id === of);
  const finding = what === 'findings' ? of : undefined;
  return copyOut(await make(format, audit, locale, { finding, table }));
}

/** @returns what was last copied, for a few seconds, and how to copy; call it from a click */
export function useCopy(locale: Locale): [CopyResult, (what: Copyable, audit: Audit | undefined, of?: string) => void] {
  const [copied, setCopied] = useState<CopyResult>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), TOLD);
    return () => clearTimeout(timer);
  }, [copied]);
  useEffect(warm, []);
  const copy = (what: Copyable, audit: Audit | undefined, of?: string): void => {
    if (!audit) return;
    void copyOf(what, audit, locale, of).then(
      (done) => setCopied(done ? what : 'failed'),
      () => setCopied('failed'),
    );
  };
  return [copied, copy];
}
