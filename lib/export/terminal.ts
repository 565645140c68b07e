/** The audit as a report for people at a terminal. */
import { FORM_TERMS, fill, say } from '../locales/terms.ts';
import type { Audit, Locale } from '../model/audit.ts';
import { type Entry, groupsOf, summaryOf, unassessedOf, wordOf } from './entries.ts';
import { markOf } from './items.ts';

export interface TerminalOptions {
  readonly locale: Locale;
  readonly colour: boolean;
}

const TEXTS = {
  noReport: say('不是政府信息公开工作年度报告', 'not an annual report on open government information'),
  year: say('{year} 年度', 'report for {year}'),
  noYear: say('年度不明', 'year not known'),
  noForm: say('格式版本不明', 'version of the form not known'),
  noTitle: say('（无标题）', '(no title)'),
  incomplete: say('核查不完整：{reason}', 'The audit is not complete: {reason}'),
};

const SHAPES = { error: '⬣', warning: '▲', review: '◆', info: '○' } as const;
const COLOURS = { error: 31, warning: 33, review: 33, info: 90, strong: 1, dim: 2 } as const;
/** Page text must not steer the terminal. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Several lines, without a line break at the end. `source` is the file as the user gave it. */
export function terminal(audit: Audit, source: string, { locale, colour }: TerminalOptions): string {
  const paint = (style: keyof typeof COLOURS, text: string): string => {
    const plain = text.replace(CONTROLS, ' ');
    return colour ? `\u001b[${COLOURS[style]}m${plain}\u001b[0m` : plain;
  };
  const plain = (text: string): string => text.replace(CONTROLS, ' ');
  const { report } = audit;
  const reason = audit.reason ? [fill(TEXTS.incomplete, { reason: audit.reason })[locale]] : [];
  // what could not be read is nothing yet, and no report neither
  if (audit.status === 'failed' && audit.reason)
    return [paint('strong', source), plain(`  ${audit.reason[locale]}`)].join('\n');
  if (!report)
    return [
      paint('strong', source),
      plain(`  ${TEXTS.noReport[locale]}`),
      ...reason.map((line) => `  ${plain(line)}`),
    ].join('\n');
  const year = report.year === null ? TEXTS.noYear : fill(TEXTS.year, { year: String(report.year) });
  const form = report.form ? FORM_TERMS[report.form] : TEXTS.noForm;
  const groups = groupsOf(audit, locale);
  const entry = ({ finding, line, details }: Entry): string[] => {
    const mark = markOf(finding);
    return [`  ${paint(mark, `${SHAPES[mark]} ${line}`)}`, ...details.map((detail) => `      ${paint('dim', detail)}`)];
  };
  const unassessed = unassessedOf(audit, locale);
  return [
    paint('strong', source),
    plain(`  ${report.title?.text ?? TEXTS.noTitle[locale]}`),
    plain(`  ${[report.agency?.name, year[locale], form[locale]].filter(Boolean).join(' · ')}`),
    ...[...summaryOf(audit, locale), ...reason].map((line) => plain(`  ${line}`)),
    ...(groups.length === 0 ? [plain(`  ${wordOf('none', locale)}`)] : []),
    ...groups.flatMap(({ heading, entries }) => ['', ` ${paint('strong', heading)}`, ...entries.flatMap(entry)]),
    ...(unassessed.length > 0 ? ['', ` ${paint('strong', wordOf('unassessed', locale))}`] : []),
    ...unassessed.map((line) => `  ${paint('dim', line)}`),
  ].join('\n');
}
