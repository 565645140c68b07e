/** The same audit from the command line: contract 3. Usage: audit [--json | --format NAME [--out PATH]] [--lang zh-CN|en] [--profile NAME] FILE… ; - reads names from standard input; --version says which rules. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { unaudited } from './audit.ts';
import { CLI_FORMATS, type CliFormat, needsFile, writerOf } from './cli-write.ts';
import { examineSigned } from './examine.ts';
import { t } from './locales/index.ts';
import { type Audit, LOCALES, type Locale, type Localised } from './model/audit.ts';
import { PROFILES, type Profile, profileOf } from './model/profile.ts';
import { VERSION } from './model/ruleset.ts';
import { KNOWN } from './rules/as-of.ts';

const FOUND = 1;
const UNREADABLE = 2;

interface Options {
  readonly format: CliFormat;
  readonly out: string | null;
  readonly locale: Locale;
  readonly profile: Profile | null;
}

/** File names in the order given; those that `-` stands for arrive as they are written. */
async function* sources(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== '-') yield name;
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== '') yield line.replace(/\r$/, '');
  }
}

/** npm runs scripts in the project's folder and keeps where the user stands. */
const standing = process.env['INIT_CWD'] ?? process.cwd();

function message(error: unknown): Localised {
  const code = (error as { code?: unknown }).code;
  const key =
    code === 'ENOENT'
      ? 'cli.notFound'
      : code === 'EISDIR'
        ? 'cli.folder'
        : code === 'EACCES'
          ? 'cli.denied'
          : 'cli.unreadable';
  return { 'zh-CN': t('zh-CN', key), en: t('en', key) };
}

/** At once: to wait for the sum of another thread takes longer than to make it. */
const sum = (text: string): string => hash('sha256', text);

async function auditFile(source: string, profile: Profile | null): Promise<readonly Audit[]> {
  try {
    return (await examineSigned(readFileSync(resolve(standing, source)), source, { profile }, sum)).audits;
  } catch (error) {
    return [unaudited({ url: '', title: '' }, message(error))];
  }
}

const isCertainError = (each: Audit): boolean =>
  each.findings.some((finding) => finding.severity === 'error' && finding.verdict === 'fail');

/** Waits where the reader is slower than the audit, so that ten thousand results never pile up in memory. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${text}\n`)) done();
    else process.stdout.once('drain', done);
  });
}

async function run(names: readonly string[], { format, out, locale, profile }: Options): Promise<number> {
  let exit = 0;
  let files = 0;
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const progress = process.stderr.isTTY === true;
  const put = writerOf({ format, out, locale, colour, print: write });
  for await (const source of sources(names)) {
    const audits = await auditFile(source, profile);
    for (const each of audits) {
      await put(each, source);
      if (each.status === 'failed') {
        process.stderr.write(`${source}: ${each.reason?.[locale] ?? ''}\n`);
        exit = UNREADABLE;
      } else if (isCertainError(each)) exit = Math.max(exit, FOUND);
    }
    files++;
    if (progress && files % 20 === 0) process.stderr.write(`\r${t(locale, 'cli.progress', { n: files })}`);
  }
  if (progress && files >= 20) process.stderr.write('\n');
  return exit;
}

async function main(): Promise<number> {
  const usage = (): number => {
    const lines = LOCALES.flatMap((each) => [t(each, 'cli.usage'), KNOWN[each]]);
    process.stderr.write(`${lines.join('\n')}\n`);
    return UNREADABLE;
  };
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const locale = values.lang === 'en' ? 'en' : 'zh-CN';
    if (values.version) {
      await write(`crossfoot ${VERSION}\n${KNOWN[locale]}`);
      return 0;
    }
    if (values.help || positionals.length === 0) return usage();
    const profile = values.profile === undefined ? null : profileOf(values.profile);
    if (profile === undefined) {
      process.stderr.write(`${t(locale, 'cli.profile', { names: PROFILES.map((each) => each.id).join(', ') })}\n`);
      return UNREADABLE;
    }
    const asked = values.json ? 'json' : (values.format ?? 'text');
    const format = CLI_FORMATS.find((each) => each === asked);
    const out = values.out === undefined ? null : resolve(standing, values.out);
    if (format === undefined || (out === null && needsFile(format))) {
      process.stderr.write(`${t(locale, 'cli.format', { names: CLI_FORMATS.join(', ') })}\n`);
      return UNREADABLE;
    }
    return await run(positionals, { format, out, locale, profile });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return usage();
  }
}

// a reader that has seen enough (| head) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : UNREADABLE));
process.exitCode = await main();
