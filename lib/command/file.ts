/** One file of the command line: read, audited, put into words. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unaudited } from '../audit.ts';
import { examineSigned } from '../examine.ts';
import { fileName } from '../export/file-name.ts';
import { formatOf, writeFile } from '../export/formats.ts';
import { json } from '../export/json.ts';
import { terminal } from '../export/terminal.ts';
import { t } from '../locales/index.ts';
import type { Audit, Localised } from '../model/audit.ts';
import { profileOf } from '../model/profile.ts';
import type { Asked, Written } from './asked.ts';

type Why = 'cli.notFound' | 'cli.folder' | 'cli.denied' | 'cli.unreadable' | 'cli.lost';

const WHY: Readonly<Record<string, Why>> = { ENOENT: 'cli.notFound', EISDIR: 'cli.folder', EACCES: 'cli.denied' };

const say = (why: Why): Localised => ({ 'zh-CN': t('zh-CN', why), en: t('en', why) });

/** At once: to wait for the sum of another thread takes longer than to make it. */
const sum = (text: string): string => hash('sha256', text);

const isCertainError = (each: Audit): boolean =>
  each.findings.some((finding) => finding.severity === 'error' && finding.verdict === 'fail');

async function examined(source: string, { standing, profile }: Asked): Promise<readonly Audit[]> {
  try {
    const options = { profile: (profile === null ? null : profileOf(profile)) ?? null };
    return (await examineSigned(readFileSync(resolve(standing, source)), source, options, sum)).audits;
  } catch (error) {
    const { code } = error as { code?: string };
    return [unaudited({ url: '', title: '' }, say(WHY[code ?? ''] ?? 'cli.unreadable'))];
  }
}

async function worded(
  audit: Audit,
  source: string,
  { format, locale, colour, saved }: Asked,
): Promise<Written['content']> {
  if (!saved && format === 'json') return JSON.stringify(json(audit, source, locale));
  if (!saved && format === 'text') return `${terminal(audit, source, { locale, colour })}\n`;
  // what could not be read is named on standard error, and leaves no file that looks like a result
  if (saved && audit.status === 'failed') return '';
  const made = await writeFile(formatOf(format), audit, { locale, merged: 'blank', waived: true, by: '', source });
  return saved ? made : String(made);
}

async function written(audit: Audit, source: string, asked: Asked): Promise<Written> {
  const { format, locale, saved } = asked;
  return {
    failure: audit.status === 'failed' ? (audit.reason?.[locale] ?? '') : null,
    faulty: isCertainError(audit),
    content: await worded(audit, source, asked),
    name: saved ? fileName(audit, formatOf(format), locale) : '',
  };
}

/**
 * Audits a file.
 * @param source its name as the user gave it
 * @returns one a report that stands in it, one where there is none; a file that cannot be read is a failed audit
 */
export async function auditFile(source: string, asked: Asked): Promise<readonly Written[]> {
  const audits = await examined(source, asked);
  return Promise.all(audits.map((each) => written(each, source, asked)));
}

/** The failed audit of a file that took its thread along: it never ended, or filled the memory. */
export async function lostFile(source: string, asked: Asked): Promise<readonly Written[]> {
  return [await written(unaudited({ url: '', title: '' }, say('cli.lost')), source, asked)];
}
