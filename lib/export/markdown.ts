/** The findings as Markdown, for work orders and chats. */
import type { Audit, Locale } from '../model/audit.ts';
import { appendicesOf, groupsOf, nothingFound, summaryOf, titleOf, wordOf } from './entries.ts';
import { equationLines } from './equations.ts';
import { clean } from './escape.ts';
import { type Item, itemsOf } from './items.ts';
import type { Exported, ExportOptions } from './options.ts';
import { sourceFacts } from './source.ts';

const MARKS = /[\\`*_[\]<>|~&@$]/g;
/** What makes a list, a heading or a line at the beginning of one: -, +, =, #, 1. */
const LEADING = /^(\d+(?=[.)])|(?=[-+=#]))/;
/** An address that may stand between angle brackets as it is. */
const ADDRESS = /^https?:\/\/[^\s<>\\`]+$/;
const BREAKS = /\s+/g;

/** One line of text in which nothing is markup. */
export function mdText(text: string): string {
  const line = clean(text).replace(BREAKS, ' ').trim();
  return line.replace(MARKS, (sign) => `\\${sign}`).replace(LEADING, '$1\\');
}

/** As `findings`, with the equations. */
export function markdown(audit: Audit, locale: Locale, waived = true, by = ''): string {
  const items = itemsOf(audit, waived);
  const known = new Map<string, Item>([...items.open, ...items.waived].map((item) => [item.finding.id, item]));
  const equations = (id: string): string[] => {
    const item = known.get(id);
    return item ? equationLines(item, locale) : [];
  };
  const bullets = (lines: readonly string[], indent = ''): string[] =>
    lines.map((line) => `${indent}- ${mdText(line)}`);
  const head = [...summaryOf(audit, locale, waived), ...(nothingFound(audit) ? [wordOf('none', locale)] : [])];
  const groups = groupsOf(audit, locale, waived).flatMap(({ heading, entries }) => [
    `## ${mdText(heading)}`,
    entries
      .flatMap(({ finding, line, details }, index) => [
        `${index + 1}. **${mdText(line)}**`,
        ...bullets([...equations(finding.id), ...details], '   '),
      ])
      .join('\n'),
  ]);
  const appendices = appendicesOf(audit, locale).flatMap(({ heading, lines }) => [
    `## ${mdText(heading)}`,
    bullets(lines).join('\n'),
  ]);
  return `${[
    `# ${mdText(`${titleOf(audit)} ${wordOf('title', locale)}`)}`,
    ...head.map(mdText),
    ...groups,
    ...appendices,
    '---',
    sourceFacts(audit, locale, by)
      .map(({ what, label, value }) => {
        const shown = what === 'url' && ADDRESS.test(value) ? `<${value}>` : mdText(value);
        return `- ${mdText(label)}${locale === 'en' ? ': ' : '：'}${shown}`;
      })
      .join('\n'),
  ].join('\n\n')}\n`;
}

export async function writeMarkdown(audit: Audit, { locale, waived, by }: ExportOptions): Promise<Exported> {
  return { clip: { text: markdown(audit, locale, waived, by) } };
}
