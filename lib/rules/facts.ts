/** What every rule is given, computed once. */
import { fill, say } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import {
  type Column,
  type FieldId,
  FORMS,
  type FormVersion,
  fieldId,
  formFor,
  TABLE_IDS,
  type TableId,
} from '../model/form.ts';
import type { Profile } from '../model/profile.ts';
import { RELATIONS, type Relation } from '../model/relation.ts';
import type { Cell, Report } from '../model/report.ts';
import { blindFact, evaluate, type RelationFact, tableBlind } from './relations.ts';
import type { Facts } from './rule.ts';
import { brokenSets } from './suspect.ts';

const TEXTS = {
  frames: say(
    '页面有 {count} 个框架未能读取，内容可能在其中',
    'frames of the page that could not be read ({count}) may hold it',
  ),
  partial: say('页面未能读完', 'the page was not read to its end'),
};

/** Of both forms together: no cell that both have differs in what it counts. */
const COLUMNS: ReadonlyMap<FieldId, Column> = new Map(
  Object.values(FORMS).flatMap((form) =>
    TABLE_IDS.flatMap((id) =>
      form.tables[id].rows.flatMap((row) =>
        row.columns.map((column): [FieldId, Column] => [fieldId(row.id, column.id), column]),
      ),
    ),
  ),
);

const relationsOf = (form: FormVersion): Readonly<Record<TableId, readonly Relation[]>> => {
  const of = (table: TableId): readonly Relation[] => RELATIONS[form].filter((relation) => relation.table === table);
  return { disclosure: of('disclosure'), applications: of('applications'), proceedings: of('proceedings') };
};
const OF_TABLE = { 2019: relationsOf('2019'), 2021: relationsOf('2021') };

/** China knows one time zone. */
const CHINA = 8 * 3_600_000;

/** Everything about a report that more than one rule asks for. */
export function factsOf(report: Report, given: { now: Date; profile: Profile | null }): Facts {
  const cells = new Map<FieldId, Cell>();
  for (const id of TABLE_IDS) for (const cell of report.tables[id].cells) cells.set(cell.field, cell);
  const relations: RelationFact[] = [];
  for (const id of TABLE_IDS) {
    const table = report.tables[id];
    const blind = tableBlind(table);
    for (const relation of OF_TABLE[table.readAs][id]) {
      relations.push(blind ? blindFact(relation, blind) : evaluate(relation, cells));
    }
  }
  return {
    report,
    form: formOf(report),
    cells,
    columns: COLUMNS,
    relations,
    brokenSets: brokenSets(relations, cells),
    unread: unreadOf(report),
    today: new Date(given.now.getTime() + CHINA).toISOString().slice(0, 10),
    profile: given.profile,
  };
}

/** The form of the tables themselves, else of the year, else the one in force. */
function formOf(report: Report): FormVersion | null {
  if (report.form) return report.form;
  return report.year === null ? '2021' : formFor(report.year);
}

function unreadOf(report: Report): Localised | null {
  if (report.unreadFrames > 0) return fill(TEXTS.frames, { count: report.unreadFrames });
  return report.partial ? TEXTS.partial : null;
}
