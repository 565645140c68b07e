import { cellPlace, fill, quoted, rowName, rowPlace, say } from '../../locales/terms.ts';
import { type FieldId, FORMS, fieldId } from '../../model/form.ts';
import { unlessShifted } from '../doubt.ts';
import { tableBlind } from '../relations.ts';
import type { Check, Draft, Facts, Rule } from '../rule.ts';

const texts = {
  disclosed: say(
    '表二{row}：本年新公开 {newly} 件，多于对外公开总数 {total} 件（多 {excess}）',
    'Table 2, {row}: {newly} newly disclosed, more than the {total} disclosed in all ({excess} too many)',
  ),
  items: say(
    '表二{row}：上一年项目 {previous} 项，本年增/减 {change}，剩余为负（少 {lack}）',
    'Table 2, {row}: {previous} items last year and a change of {change} leave less than none ({lack} too few)',
  ),
  projects: say(
    '{projects}为 {count}，{amount}为 {sum}，二者应同为 0 或同不为 0',
    '{projects} is {count} and {amount} is {sum}; both should be 0, or neither',
  ),
};

const ROWS = FORMS['2019'].tables.disclosure.rows;
const PROJECTS: FieldId = 'disclosure.procurement@projects';
const AMOUNT: FieldId = 'disclosure.procurement@amount';

function check(facts: Facts): Check {
  const table = facts.report.tables.disclosure;
  const blind = tableBlind(table);
  if (blind) return { blind: [blind] };
  if (table.readAs !== '2019') return { applies: false };
  const drafts = [...ROWS.flatMap(({ id }) => [disclosed(facts, id), items(facts, id)]), procurement(facts)];
  return { drafts: drafts.flatMap((draft) => (draft ? [unlessShifted(facts, draft)] : [])) };
}

/** The figures of these cells; null where one has none: a blank may stand for anything. */
function figures(facts: Facts, fields: readonly FieldId[]): number[] | null {
  const values = fields.map((field) => facts.cells.get(field)?.value ?? null);
  return values.every((value) => value !== null) ? values : null;
}

function draftOf(
  facts: Facts,
  about: string,
  fields: readonly FieldId[],
  rest: Pick<Draft, 'message' | 'where'>,
): Draft {
  return {
    about,
    section: 'disclosure',
    fields,
    places: fields.map((field) => facts.cells.get(field)?.place),
    ...rest,
  };
}

function disclosed(facts: Facts, row: string): Draft | null {
  const fields = ['newlyDisclosed', 'totalDisclosed'].map((column) => fieldId(row, column));
  const [newly, total] = figures(facts, fields) ?? [];
  if (newly === undefined || total === undefined || newly <= total) return null;
  const data = { row: quoted(rowName(row)), newly, total, excess: newly - total };
  return {
    ...draftOf(facts, row, fields, { message: fill(texts.disclosed, data), where: rowPlace(row) }),
    delta: newly - total,
  };
}

function items(facts: Facts, row: string): Draft | null {
  const fields = ['previousItems', 'change'].map((column) => fieldId(row, column));
  const [previous, change] = figures(facts, fields) ?? [];
  if (previous === undefined || change === undefined || previous + change >= 0) return null;
  const data = { row: quoted(rowName(row)), previous, change, lack: -(previous + change) };
  return {
    ...draftOf(facts, row, fields, { message: fill(texts.items, data), where: rowPlace(row) }),
    delta: previous + change,
  };
}

function procurement(facts: Facts): Draft | null {
  const fields = [PROJECTS, AMOUNT];
  const [count, sum] = figures(facts, fields) ?? [];
  if (count === undefined || sum === undefined || (count === 0) === (sum === 0)) return null;
  const data = { projects: cellPlace(PROJECTS), count, amount: cellPlace(AMOUNT), sum };
  return {
    ...draftOf(facts, 'disclosure.procurement', fields, {
      message: fill(texts.projects, data),
      where: rowPlace('disclosure.procurement'),
    }),
    severity: 'warning',
  };
}

export const oldFormRelations: Rule = {
  severity: 'error',
  forms: ['2019'],
  name: say('旧格式数字关系', 'Relations of the 2019 form'),
  about: say(
    '2019 年版表二：新公开多于公开总数、项目数减后为负（采购项目与金额一为 0 一不为 0 的为提醒）',
    'Table 2 of the 2019 form: more newly disclosed than in all, fewer items than none (a warning for purchases without an amount, or the reverse)',
  ),
  basis: say('{form}，表二', '{form}, table 2'),
  remedy: say('核对台账后更正。', 'Check against the register and correct.'),
  texts,
  check,
};
