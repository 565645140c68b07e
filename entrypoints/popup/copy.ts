/** Copying from the extension's own pages. */
import { useEffect, useState } from 'preact/hooks';
import type { Copyable, CopyResult } from '../../components/CopyBar.tsx';
import { figures } from '../../lib/export/figures.ts';
import { findings } from '../../lib/export/findings.ts';
import { json } from '../../lib/export/json.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS } from '../../lib/model/form.ts';
import { type Copied, copyBoth } from '../report.content/copy.ts';

/** How long it is said that something was copied. */
const TOLD = 2_500;

function content(what: Copyable, audit: Audit, locale: Locale, of?: string): { html?: string; text: string } {
  if (what === 'json') return { text: JSON.stringify(json(audit, audit.page.url, locale), null, 2) };
  if (what === 'figures')
    return figures(
      audit,
      TABLE_IDS.find((id) => id === of),
    );
  const chosen = audit.findings.filter(({ id, cause }) => of === undefined || id === of || cause === of);
  return findings({ ...audit, findings: chosen }, locale);
}

async function write(copied: { html?: string; text: string }): Promise<boolean> {
  try {
    const parts: Record<string, Blob> = { 'text/plain': new Blob([copied.text], { type: 'text/plain' }) };
    if (copied.html !== undefined) parts['text/html'] = new Blob([copied.html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyBoth(document, copied as Copied);
  }
}

/** @returns what was last copied, for a few seconds, and how to copy; call it from a click */
export function useCopy(locale: Locale): [CopyResult, (what: Copyable, audit: Audit | undefined, of?: string) => void] {
  const [copied, setCopied] = useState<CopyResult>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), TOLD);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (what: Copyable, audit: Audit | undefined, of?: string): void => {
    if (audit) void write(content(what, audit, locale, of)).then((done) => setCopied(done ? what : 'failed'));
  };
  return [copied, copy];
}
