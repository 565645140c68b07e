/** What is wrong in the cells that a chart is drawn from, in sentences; what it left out or changed. */
import { type NameKey, t } from '../../lib/locales/sheets.ts';
import { cellPlace } from '../../lib/locales/terms.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { Part } from './chartParts.ts';

interface Props {
  readonly parts: readonly Part[];
  readonly locale: Locale;
  readonly onJump: (id: string) => void;
  /** Further sentences of the chart's own. */
  readonly notes?: readonly string[];
}

/** A cell, or how many. */
function cellsIn(fields: readonly FieldId[], locale: Locale): string {
  return fields.map((field) => cellPlace(field)[locale]).join(t(locale, 'charts.spoken.join'));
}

export function ChartFlags({ parts, locale, onJump, notes = [] }: Props) {
  const flags = new Map<Finding, NameKey>();
  for (const { name, findings } of parts)
    for (const finding of findings) if (!flags.has(finding)) flags.set(finding, name);
  const blank = parts.flatMap((part) => part.blank);
  const corrected = parts.flatMap((part) => part.corrected);
  return (
    <>
      {[...flags].map(([finding, name]) => (
        <p key={finding.id} class="flag" data-finding={finding.id}>
          <SeverityIcon kind={kindOf(finding)} locale={locale} small />
          <span>{t(locale, 'charts.flag', { name: t(locale, name), message: finding.message[locale] })}</span>
          <button type="button" class="btn quiet" onClick={() => onJump(finding.id)}>
            {t(locale, 'cell.locate')}
          </button>
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="cap">
          {note}
        </p>
      ))}
      {blank.length > 0 && <p class="cap">{t(locale, 'charts.blank', { cells: cellsIn(blank, locale) })}</p>}
      {corrected.length > 0 && (
        <p class="cap">{t(locale, 'charts.corrected.note', { cells: cellsIn(corrected, locale) })}</p>
      )}
    </>
  );
}

/** error, doubt or nothing: what a part's findings come to. */
export function toneOf({ findings }: Part): 'error' | 'doubt' | '' {
  if (findings.some((finding) => kindOf(finding) === 'error')) return 'error';
  return findings.length > 0 ? 'doubt' : '';
}

/** The shape beside a part's name where its cells are in question. */
export function PartShape({ part, locale }: { readonly part: Part; readonly locale: Locale }) {
  const worst = part.findings.find((finding) => kindOf(finding) === 'error') ?? part.findings[0];
  return worst ? <SeverityIcon kind={kindOf(worst)} locale={locale} small /> : null;
}
