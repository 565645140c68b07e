/** What shows that a finding is wrong, to be pasted into a bug report: enough to run the rule again, and no name. */
import { FORM_TERMS } from '../locales/terms.ts';
import type { Audit, Finding, Locale } from '../model/audit.ts';
import { masked } from '../rules/text/personal.ts';
import { cellIn } from './cells.ts';
import { withoutNames } from './names.ts';

/**
 * @returns some lines of text: versions, rule and verdict, what the finding says, the cells that took part as a grid of
 *   what is printed in them (what was read beside it, where it is something else), tabs between. The agency, its places
 *   and site, and personal data are masked; the page's address and title are left out.
 */
export function reproduction(audit: Audit, finding: Finding, locale: Locale = 'zh-CN'): string {
  const { version, ruleset, form, report } = audit;
  const unnamed = withoutNames(report);
  const clean = (text: string): string => unnamed(masked(text)).replaceAll('\n', ' ');
  const { rule, severity, verdict, id, quote, suspect, reason, message } = finding;
  const lines = [
    `Crossfoot 年报勾稽 ${version} · ${ruleset}${form ? ` · ${FORM_TERMS[form][locale]}` : ''}`,
    `${rule} · ${severity} · ${verdict}`,
    clean(id),
    clean(message[locale]),
    ...(reason ? [clean(reason[locale])] : []),
    ...(quote ? [`> ${clean(quote)}`] : []),
    ...(suspect ? [`${suspect.field} → ${suspect.expected}`] : []),
    ...gridOf(audit, finding, clean),
  ];
  return `${lines.join('\n')}\n`;
}

/** Rows and columns in which a cell took part, by the ids of the form; each table of its own. */
function gridOf({ report }: Audit, { fields }: Finding, clean: (text: string) => string): string[] {
  if (!report || fields.length === 0) return [];
  const parts = fields.map((field) => field.split('@') as [row: string, column: string]);
  const tables = new Set(parts.map(([row]) => row.split('.', 1)[0]));
  return [...tables].flatMap((table) => {
    const own = parts.filter(([row]) => row.split('.', 1)[0] === table);
    const columns = [...new Set(own.map(([, column]) => column))];
    const rows = [...new Set(own.map(([row]) => row))];
    const cell = (row: string, column: string): string => {
      const read = cellIn(report, `${row}@${column}`);
      if (!read) return '';
      const { text, value, state, corrected } = read;
      const said = state === 'value' ? String(value) : state;
      const printed = text === said ? text : `${clean(text)} [${said}]`.trim();
      return corrected ? `${printed} [corrected from ${corrected.value ?? corrected.state}]` : printed;
    };
    return [
      ['', ...columns].join('\t'),
      ...rows.map((row) => [row, ...columns.map((column) => cell(row, column))].join('\t')),
    ];
  });
}
