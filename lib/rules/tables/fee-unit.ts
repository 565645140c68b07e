import { cellPlace, fill, say } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import type { AgencyKind, Cell, ColumnRead } from '../../model/report.ts';
import { unlessShifted } from '../doubt.ts';
import { tableBlind } from '../relations.ts';
import type { Check, Draft, Facts, Rule } from '../rule.ts';

const texts = {
  unit: say(
    '{cell}：“{text}”以元等单位填报，应以万元为单位填 {value}',
    '{cell}: “{text}” is not in 万元; it should be {value}',
  ),
  header: say(
    '表二收费金额列标题为“{text}”，格式以万元为单位',
    'Table 2 heads the fees “{text}”; the form has them in 万元',
  ),
  large: say(
    '{cell}：{value} 万元，疑似以元为单位填报，请核实',
    '{cell}: {value} 万元 seems to be in 元; please verify',
  ),
  reason: say(
    '一个部门全年收费超过十亿元较为少见',
    'more than a thousand million yuan a year is rare for one department',
  ),
};

const FIELD = 'disclosure.fees@amount';
/** 万元 in a cell is a unit too many, but the right one (cell-unit). */
const OTHER_UNIT = /(?:亿元?|(?<!万)元)$/;
/** （单位：元） */
const HEADER_UNIT = /(?:单位[:：]?|\()(?:人民币)?(?:元|亿元?|千元|百万元)\)?/;
/** Beyond this, 万元 are rarely meant; whole cities legitimately report more (316441 has been seen). */
const RARE = 100_000;
const SINGLE: ReadonlySet<AgencyKind> = new Set(['department', 'township', 'authorisedOrg']);

function check(facts: Facts): Check {
  const table = facts.report.tables.disclosure;
  const blind = tableBlind(table);
  if (blind) return { blind: [blind] };
  const cell = facts.cells.get(FIELD);
  if (!cell || cell.state === 'absent') return { applies: false };
  const heading = table.columns.find(({ id, text }) => id === 'amount' && HEADER_UNIT.test(plain(text)));
  const draft = printed(cell) ?? (heading && headed(heading)) ?? large(cell, facts);
  return { drafts: draft ? [unlessShifted(facts, draft)] : [] };
}

const where = cellPlace(FIELD);

function draftOf(cell: Cell, message: Draft['message']): Draft {
  return {
    about: FIELD,
    section: 'disclosure',
    message,
    where,
    fields: [FIELD],
    places: [cell.place],
    quote: cell.text,
  };
}

function printed(cell: Cell): Draft | null {
  const text = plain(cell.text);
  if (cell.value === null || !cell.styles.includes('unit') || !OTHER_UNIT.test(text)) return null;
  return draftOf(cell, fill(texts.unit, { cell: where, text: cell.text, value: cell.value }));
}

function headed({ text, place }: ColumnRead): Draft {
  return {
    about: FIELD,
    section: 'disclosure',
    message: fill(texts.header, { text }),
    where,
    fields: [FIELD],
    places: [place],
    quote: text,
  };
}

function large(cell: Cell, { report }: Facts): Draft | null {
  const kind = report.agency?.kind;
  if (cell.value === null || cell.value <= RARE || !kind || !SINGLE.has(kind)) return null;
  return { ...draftOf(cell, fill(texts.large, { cell: where, value: cell.value })), reason: texts.reason };
}

export const feeUnit: Rule = {
  severity: 'warning',
  forms: ['2021'],
  name: say('收费金额单位', 'Unit of the fees'),
  about: say('表二收费金额不以万元为单位', 'The fees of table 2 are not in 万元'),
  basis: say('{form}，表二“本年收费金额（单位：万元）”列', '{form}, table 2, column 本年收费金额（单位：万元）'),
  remedy: say('折算为万元后填写，格内只填数字。', 'Convert to 万元 and enter the figure alone.'),
  texts,
  check,
};
