/** What the charts draw, read from the report's tables: a part a bar or segment, with what is wrong in its cells. */
import type { NameKey } from '../../lib/locales/sheets.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import { type FieldId, FORMS, fieldId } from '../../lib/model/form.ts';
import type { Cell, TableRead } from '../../lib/model/report.ts';
import { cellMarks } from '../tables/tableMarks.ts';

export interface Part {
  readonly id: string;
  readonly name: NameKey;
  readonly value: number;
  /** The cells that it is drawn from. */
  readonly fields: readonly FieldId[];
  /** Those of them without a figure: drawn as 0. */
  readonly blank: readonly FieldId[];
  readonly corrected: readonly FieldId[];
  /** What findings say of its cells, or of those beside them that are summed in them. */
  readonly findings: readonly Finding[];
}

/** The six kinds of result, in the form's order. */
const RESULTS = [
  ['granted', 'charts.granted'],
  ['partiallyGranted', 'charts.partiallyGranted'],
  ['denied', 'group.denied'],
  ['unableToProvide', 'group.unableToProvide'],
  ['notProcessed', 'group.notProcessed'],
  ['other', 'group.other'],
] as const;
export const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'] as const;
export const GROUPS = ['review', 'directSuit', 'suitAfterReview'] as const;

interface Ground {
  readonly cells: ReadonlyMap<FieldId, Cell>;
  readonly findingsAt: (fields: readonly FieldId[], drawn: readonly FieldId[]) => readonly Finding[];
}

/** The marks of the redrawn table: what is marked there is marked here. */
function groundOf(audit: Audit, table: TableRead): Ground {
  const marks = cellMarks(audit.findings.filter(({ waived }) => !waived));
  const byId = new Map(audit.findings.map((finding) => [finding.id, finding]));
  return {
    cells: new Map(table.cells.map((cell) => [cell.field, cell])),
    findingsAt: (fields, drawn) => {
      const found = fields.flatMap((field) => {
        const mark = marks.get(field);
        const finding = mark && byId.get(mark.id);
        if (!finding) return [];
        // an equation whose wrong cell is known speaks of that cell, elsewhere of its total
        const meant = mark.shade === 'err' || mark.shade === 'warn';
        return meant || (drawn.includes(field) && mark.shade === 'part' && !finding.suspect) ? [finding] : [];
      });
      return [...new Set(found)];
    },
  };
}

function part(
  ground: Ground,
  id: string,
  name: NameKey,
  drawn: readonly FieldId[],
  beside: readonly FieldId[] = [],
): Part {
  const cells = drawn.flatMap((field) => ground.cells.get(field) ?? []);
  return {
    id,
    name,
    value: Math.max(
      0,
      cells.reduce((sum, { value }) => sum + (value ?? 0), 0),
    ),
    fields: drawn,
    blank: cells.filter(({ value, state }) => value === null && state !== 'absent').map(({ field }) => field),
    corrected: cells.filter(({ corrected }) => corrected).map(({ field }) => field),
    findings: ground.findingsAt([...drawn, ...beside], drawn),
  };
}

/** How the applications ended: the column 总计 of table three, its rows by kind. */
export function resultParts(audit: Audit, table: TableRead): readonly Part[] {
  const ground = groundOf(audit, table);
  const { rows } = FORMS[table.readAs].tables.applications;
  return RESULTS.map(([id, name]) => {
    const head = `applications.results.${id}`;
    const own = rows.filter((row) => row.id === head || row.id.startsWith(`${head}.`));
    const drawn = own.map((row) => fieldId(row.id, 'total'));
    const beside = own.flatMap((row) => row.columns.map((column) => fieldId(row.id, column.id)));
    return part(ground, id, name, drawn, beside);
  });
}

/** Who applied: the row 本年新收 of table three. */
export function applicantParts(audit: Audit, table: TableRead): readonly Part[] {
  const ground = groundOf(audit, table);
  const row = 'applications.newReceived';
  const columns = FORMS[table.readAs].tables.applications.rows[0]?.columns.filter(({ id }) => id !== 'total') ?? [];
  return columns.map(({ id }) => part(ground, id, `column.${id}` as NameKey, [fieldId(row, id)]));
}

export interface Proceeding {
  readonly id: (typeof GROUPS)[number];
  readonly name: NameKey;
  readonly outcomes: readonly Part[];
  readonly total: Part;
}

/** How reviews and suits ended: table four, a row each. */
export function proceedingParts(audit: Audit, table: TableRead): readonly Proceeding[] {
  const ground = groundOf(audit, table);
  return GROUPS.map((id) => {
    const row = `proceedings.${id}`;
    return {
      id,
      name: `charts.${id}` as const,
      outcomes: OUTCOMES.map((each) => part(ground, each, `charts.${each}` as const, [fieldId(row, each)])),
      total: part(ground, 'total', 'charts.total', [fieldId(row, 'total')]),
    };
  });
}

export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);
