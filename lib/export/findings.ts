/** The list of findings for the clipboard. */
import type { Audit, Locale } from '../model/audit.ts';
import { appendicesOf, type Group, groupsOf, nothingFound, summaryOf, titleOf, wordOf } from './entries.ts';
import { clean, escapeHtml } from './escape.ts';
import type { Clip, Exported, ExportOptions } from './options.ts';
import { sourceLines } from './source.ts';

/**
 * All findings as a rich list and as plain text, with notes, corrections, what could not be assessed and the source.
 * @param waived whether the waived ones stand in it, as waived; else only their number does
 */
export function findings(audit: Audit, locale: Locale, waived = true, by = ''): Clip {
  const groups = groupsOf(audit, locale, waived);
  const appendices = appendicesOf(audit, locale);
  const source = sourceLines(audit, locale, by);
  const head = [...summaryOf(audit, locale, waived), ...(nothingFound(audit) ? [wordOf('none', locale)] : [])];
  const title = `${titleOf(audit)} ${wordOf('title', locale)}`;
  return {
    html: [
      `<h2>${escapeHtml(title)}</h2>`,
      ...head.map((line) => `<p>${escapeHtml(line)}</p>`),
      ...groups.map(groupHtml),
      ...appendices.map(({ heading, lines }) => `<h3>${escapeHtml(heading)}</h3>\n${listHtml(lines)}`),
      `<p>${source.map(escapeHtml).join('<br>')}</p>`,
    ].join('\n'),
    text: clean(
      [
        [title, ...head].join('\n'),
        ...groups.map(groupText),
        ...appendices.map(({ heading, lines }) => [heading, ...lines].join('\n')),
        source.join('\n'),
      ].join('\n\n'),
    ),
  };
}

function listHtml(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function groupHtml({ heading, entries }: Group): string {
  const items = entries.map(({ line, details }) => `<li><b>${escapeHtml(line)}</b>${listHtml(details)}</li>`);
  return `<h3>${escapeHtml(heading)}</h3>\n<ol>${items.join('\n')}</ol>`;
}

function groupText({ heading, entries }: Group): string {
  const lines = entries.flatMap(({ line, details }, index) => [
    `${index + 1}. ${line}`,
    ...details.map((detail) => `   ${detail}`),
  ]);
  return [heading, ...lines].join('\n');
}

export async function writeRich(audit: Audit, { locale, waived, by }: ExportOptions): Promise<Exported> {
  return { clip: findings(audit, locale, waived, by) };
}

export async function writeText(audit: Audit, { locale, waived, by }: ExportOptions): Promise<Exported> {
  return { clip: { text: findings(audit, locale, waived, by).text } };
}
