/** The same audit from the command line: contract 3. Usage: audit [--json | --format NAME [--out PATH]] [--lang zh-CN|en] [--profile NAME] FILE… ; - reads names from standard input; --version says which rules. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { t } from '../locales/index.ts';
import { LOCALES } from '../model/audit.ts';
import { PROFILES, profileOf } from '../model/profile.ts';
import { VERSION } from '../model/ruleset.ts';
import { KNOWN } from '../rules/as-of.ts';
import { CLI_FORMATS } from './asked.ts';
import { needsFile } from './put.ts';
import { print, run, UNREADABLE } from './run.ts';

/** npm runs scripts in the project's folder and keeps where the user stands. */
const standing = process.env['INIT_CWD'] ?? process.cwd();

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
      await print(`crossfoot ${VERSION}\n${KNOWN[locale]}`);
      return 0;
    }
    if (values.help || positionals.length === 0) return usage();
    const profile = values.profile ?? null;
    if (profile !== null && !profileOf(profile)) {
      process.stderr.write(`${t(locale, 'cli.profile', { names: PROFILES.map((each) => each.id).join(', ') })}\n`);
      return UNREADABLE;
    }
    const name = values.json ? 'json' : (values.format ?? 'text');
    const format = CLI_FORMATS.find((each) => each === name);
    const out = values.out === undefined ? null : resolve(standing, values.out);
    if (format === undefined || (out === null && needsFile(format))) {
      process.stderr.write(`${t(locale, 'cli.format', { names: CLI_FORMATS.join(', ') })}\n`);
      return UNREADABLE;
    }
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    return await run(positionals, out, { format, locale, colour, profile, standing, saved: out !== null });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return usage();
  }
}

// a reader that has seen enough (| head) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : UNREADABLE));
process.exitCode = await main();
