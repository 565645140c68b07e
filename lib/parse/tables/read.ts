import { type FormVersion, formFor, SECTIONS, TABLE_IDS, type TableId } from '../../model/form.ts';
import type { SectionRead, TableRead } from '../../model/report.ts';
import { linesOf } from '../extent.ts';
import type { GridPiece, Piece } from '../pieces.ts';
import type { Span } from '../sections.ts';
import { readApplications } from './applications.ts';
import { readByOrder } from './by-order.ts';
import { readDisclosure } from './disclosure.ts';
import { Draft } from './draft.ts';
import { readFlat } from './flat.ts';
import { readProceedings } from './proceedings.ts';
import { visibleFirst } from './rows.ts';

const READERS: Readonly<Record<TableId, (grids: readonly GridPiece[]) => Draft>> = {
  disclosure: readDisclosure,
  applications: readApplications,
  proceedings: readProceedings,
};

/** What the tables are read from. */
interface Ground {
  readonly classified: ReadonlyMap<GridPiece, TableId>;
  /** Tables that the inspector named. */
  readonly chosen: ReadonlySet<TableId>;
  readonly spans: readonly Span[];
  readonly all: readonly Piece[];
  readonly sections: readonly SectionRead[];
  readonly year: number | null;
}

/** Reads one statutory table: from grids, else from lines of text, else what stands in its place. */
function readTable(
  table: TableId,
  { classified, chosen, spans, all, sections }: Ground,
  expected: FormVersion,
): TableRead {
  const grids = [...classified].filter(([, id]) => id === table).map(([grid]) => grid);
  const draft = READERS[table](visibleFirst(grids));
  const inOrder = chosen.has(table) ? readByOrder(table, grids, draft, expected) : null;
  if (inOrder) return inOrder.finish('read', expected);
  if (!draft.empty) return draft.finish('read', expected);
  const owner = SECTIONS.find((section) => section.table === table)!.id;
  const own = spans.filter((span) => span.heading.section === owner).flatMap((span) => span.body);
  const section = sections.find((each) => each.id === owner);
  // without its section the table may still stand somewhere, but fifteen figures in a row alone would prove nothing
  const flat = readFlat(table, linesOf(own.length > 0 || table === 'proceedings' ? own : all), expected);
  if (!flat.empty) return flat.finish('flat', expected);
  const missing = new Draft(table);
  const image = section?.images[0];
  const attachment = section?.attachments[0];
  missing.place = image ?? attachment ?? null;
  return missing.finish(image ? 'image' : attachment ? 'attachment' : 'absent', expected);
}

export function readTables(ground: Ground): Record<TableId, TableRead> {
  const expected = (ground.year === null ? null : formFor(ground.year)) ?? '2021';
  const disclosure = readTable('disclosure', ground, expected);
  // flattened, table three may not show its form, while table two does
  const applications = readTable('applications', ground, disclosure.form ?? expected);
  // table four is alike in both forms: it is read as its neighbours are
  const proceedings = readTable('proceedings', ground, applications.form ?? disclosure.form ?? expected);
  return { disclosure, applications, proceedings };
}

/** The form that the tables themselves show; null where they show none, or differ. */
export function formOf(tables: Readonly<Record<TableId, TableRead>>): FormVersion | null {
  const shown = new Set(TABLE_IDS.map((id) => tables[id].form).filter((form) => form !== null));
  return shown.size === 1 ? [...shown][0]! : (tables.applications.form ?? tables.disclosure.form);
}
