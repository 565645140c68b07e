/** What a spreadsheet's formula bar is: the place of the cell in words, what stands there, and the sum that it closes. */
import { t } from '../../lib/locales/sheets.ts';
import { cellPlace, rowName, say } from '../../lib/locales/terms.ts';
import type { Audit, Finding, Locale, Localised } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { Relation } from '../../lib/model/relation.ts';
import type { Cell } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import { relationsOf, totalsAt } from './tracing.ts';

/** The place, with the row's name where the citation gives only its number: 表三（四）1·自然人 本机关不掌握相关政府信息 */
export function placeInWords(field: FieldId): Localised {
  const place = cellPlace(field);
  const name = rowName(field.split('@')[0] ?? '');
  const add = (locale: Locale) => (place[locale].includes(name[locale]) ? '' : ` ${name[locale]}`);
  return say(`${place['zh-CN']}${add('zh-CN')}`, `${place.en}${add('en')}`);
}

/** 42 · 空白 · 页面文字“/” */
export function readAs(cell: Pick<Cell, 'state' | 'value'> & { readonly text?: string }, locale: Locale): string {
  if (cell.state === 'absent') return t(locale, 'cell.absent');
  if (cell.value !== null) return figure(cell.value);
  return cell.text ? t(locale, 'cell.printed', { text: cell.text }) : t(locale, 'cell.blank');
}

/** The sum that a total should be: its operands that are not 0. */
function sumOf({ left, right, rule }: Relation, cells: ReadonlyMap<FieldId, Cell>, locale: Locale): string {
  const side = (fields: readonly FieldId[]): string => {
    const values = fields.map((field) => cells.get(field)?.value ?? 0).filter((value) => value !== 0);
    return values.length > 0 ? values.map(figure).join(' + ') : '0';
  };
  if (rule === 'applications-balance') return `${side(left)} = ${side(right)}`;
  return t(locale, 'cell.equals', { total: figure(cells.get(left[0]!)?.value ?? 0), sum: side(right) });
}

/** Equal, or not: = and ≠ are what tells a sum that holds from one that does not. */
function asPrinted(text: string, audit: Audit, relation: Relation): string {
  const state = audit.relations.find(({ rule, along }) => rule === relation.rule && along === relation.along)?.state;
  return state === 'broken' ? text.replace(' = ', ' ≠ ') : text;
}

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly field: FieldId | null;
  readonly cells: ReadonlyMap<FieldId, Cell>;
  /** Of the cell, where it is marked. */
  readonly finding: Finding | null;
  readonly correcting: boolean;
  readonly onJump: (id: string) => void;
}

export function CellBar({ audit, locale, field, cells, finding, correcting, onJump }: Props) {
  const cell = field && cells.get(field);
  if (!field || !cell) {
    return (
      <div class="cellbar is-empty">
        <p class="cap">{t(locale, 'cell.none')}</p>
        <p class="cap">{t(locale, correcting ? 'cell.keys.correct' : 'cell.keys')}</p>
      </div>
    );
  }
  const relations = totalsAt(relationsOf(audit), field);
  const sums = relations.map((relation) => asPrinted(sumOf(relation, cells, locale), audit, relation));
  return (
    <div class="cellbar" data-cell={field}>
      <p class="at">
        <span>{placeInWords(field)[locale]}</span>
        <b class="num">{readAs(cell, locale)}</b>
      </p>
      {cell.corrected && (
        <p class="cap fixed-note">
          {t(locale, 'cell.corrected', { read: readAs({ text: cell.text, ...cell.corrected }, locale) })}
        </p>
      )}
      {finding ? (
        <p class="said">
          <SeverityIcon kind={kindOf(finding)} locale={locale} small />
          <span>{finding.message[locale]}</span>
          <button type="button" class="btn quiet" onClick={() => onJump(finding.id)}>
            {t(locale, 'cell.locate')}
          </button>
        </p>
      ) : (
        <p class="cap num sums">{sums[0] ?? t(locale, correcting ? 'cell.keys.correct' : 'cell.keys')}</p>
      )}
    </div>
  );
}
