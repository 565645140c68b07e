import { cellPlace, columnName, fill, join, list, say, tableName } from '../../locales/terms.ts';
import { type FieldId, FORMS, type FormVersion, fieldId } from '../../model/form.ts';
import { unlessShifted } from '../doubt.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{place}：没有新收和结转的申请，却有办理结果：{results}',
    '{place}: nothing was received or carried over, yet there are results: {results}',
  ),
  doubt: say(
    '疑似{place}没有新收和结转的申请，却有办理结果：{results}，请核实',
    '{place}: it seems that nothing was received or carried over, yet there are results: {results}; please verify',
  ),
  item: say('{cell} {value}', '{cell} {value}'),
  reason: say(
    '本年新收或上年结转的格没有数字，暂按 0 计算',
    'the cells of received or carried over hold no figure and were counted as 0',
  ),
};

const NEW = 'applications.newReceived';
const CARRIED = 'applications.carriedOver';
const FORWARD = 'applications.carriedForward';

interface ColumnCells {
  readonly column: string;
  /** Of what came in, and of what became of it. */
  readonly sources: readonly FieldId[];
  readonly outcomes: readonly FieldId[];
}

function columnsOf(form: FormVersion): ColumnCells[] {
  const { rows } = FORMS[form].tables.applications;
  const outcomes = rows.map(({ id }) => id).filter((id) => id.startsWith('applications.results.') || id === FORWARD);
  return rows[0]!.columns.map(({ id: column }) => ({
    column,
    sources: [fieldId(NEW, column), fieldId(CARRIED, column)],
    outcomes: outcomes.map((row) => fieldId(row, column)),
  }));
}
const COLUMNS = { 2019: columnsOf('2019'), 2021: columnsOf('2021') };

function check(facts: Facts): Check {
  const table = facts.report.tables.applications;
  const blind = tableBlind(table);
  if (blind) return { blind: [blind] };
  return { drafts: COLUMNS[table.readAs].flatMap((each) => draft(facts, each) ?? []) };
}

function draft(facts: Facts, { column, sources, outcomes }: ColumnCells): Draft | null {
  const received = sources.map((field) => facts.cells.get(field));
  if (received.some((cell) => cell?.state === 'unreadable' || cell?.value)) return null;
  const figureOf = (field: FieldId): number => facts.cells.get(field)?.value ?? 0;
  const results = outcomes.filter((field) => figureOf(field) > 0);
  if (results.length === 0) return null;
  const certain = received.every((cell) => cell?.state === 'value');
  const place = join(tableName('applications'), columnName(sources[0]!));
  const items = results.map((field) => fill(texts.item, { cell: cellPlace(field), value: figureOf(field) }));
  return unlessShifted(facts, {
    about: column,
    section: 'applications',
    reason: certain ? null : texts.reason,
    message: fill(certain ? texts.found : texts.doubt, { place, results: list(items) }),
    where: place,
    fields: [...sources, ...results],
    places: [...results, ...sources].map((field) => facts.cells.get(field)?.place),
    // The broken sums of the same column say the same more exactly.
    follows: [findingId('applications-balance', column), findingId('applications-results-total', column)],
  });
}

export const resultsWithoutApplications: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('无申请而有结果', 'Results without applications'),
  about: say(
    '表三某列没有新收和结转的申请，却有办理结果',
    'Results in a column of table 3 where nothing was received or carried over',
  ),
  basis: say(
    '{form}，表三勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    '{form}, note on table 3: item one plus item two equals item three plus item four',
  ),
  remedy: say(
    '核对申请办理台账，补填申请数或更正办理结果。',
    'Check against the register; fill in the applications or correct the results.',
  ),
  texts,
  check,
};
