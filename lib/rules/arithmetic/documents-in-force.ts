import { fill, quoted, rowName, rowPlace, say } from '../../locales/terms.ts';
import { fieldId } from '../../model/form.ts';
import { unlessShifted } from '../doubt.ts';
import { tableBlind } from '../relations.ts';
import type { Check, Draft, Facts, Rule } from '../rule.ts';

const texts = {
  found: say(
    '表二{row}：现行有效 {inForce} 件，少于本年制发 {made} 件减去废止 {repealed} 件（少 {lack}）',
    'Table 2, {row}: {inForce} in force, fewer than the {made} issued this year less the {repealed} repealed ({lack} too few)',
  ),
};

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments'].map((row) => ({
  row,
  fields: ['inForce', 'made', 'repealed'].map((column) => fieldId(row, column)),
}));

function check(facts: Facts): Check {
  const table = facts.report.tables.disclosure;
  const blind = tableBlind(table);
  if (blind) return { blind: [blind] };
  if (table.readAs !== '2021') return { applies: false };
  return { drafts: ROWS.flatMap((row) => draft(facts, row) ?? []) };
}

function draft(facts: Facts, { row, fields }: (typeof ROWS)[number]): Draft | null {
  const cells = fields.map((field) => facts.cells.get(field));
  const [inForce, made, repealed] = cells.map((cell) => cell?.value ?? null);
  // A blank may stand for anything: silent.
  if (inForce == null || made == null || repealed == null || inForce >= made - repealed) return null;
  const lack = made - repealed - inForce;
  return unlessShifted(facts, {
    about: row,
    section: 'disclosure',
    message: fill(texts.found, { row: quoted(rowName(row)), inForce, made, repealed, lack }),
    where: rowPlace(row),
    fields,
    places: cells.map((cell) => cell?.place),
    delta: -lack,
  });
}

export const documentsInForce: Rule = {
  severity: 'warning',
  forms: ['2021'],
  name: say('现行有效件数', 'Documents in force'),
  about: say(
    '表二现行有效件数小于本年制发件数减去本年废止件数',
    'In table 2, fewer documents in force than issued less repealed in the year',
  ),
  basis: say('{form}，表二“现行有效件数”列', '{form}, table 2, column 现行有效件数'),
  remedy: say(
    '现行有效件数应为年末全部有效文件数，核对后更正。',
    'The figure is of all documents in force at the end of the year; check and correct it.',
  ),
  texts,
  check,
};
