import { fill, list, quoted, rowName, rowPlace, say } from '../../locales/terms.ts';
import type { Agency } from '../../model/report.ts';
import { unlessShifted } from '../doubt.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{agency}无规章制定权，表二{row}填有 {values}',
    '{agency} has no power to make 规章, yet table 2 reports {values} in row {row}',
  ),
  unknown: say(
    '表二{row}填有 {values}，请核实报告机关有无规章制定权',
    'Table 2 reports {values} in row {row}; please verify whether the agency can make 规章',
  ),
  reason: say('机关的类别或层级不明', 'the kind or level of the agency is not known'),
};

const ROW = 'disclosure.regulations';

/** 立法法 arts. 91 and 93; null where the agency is not known well enough. */
function mayRegulate(agency: Agency | null): boolean | null {
  if (!agency?.kind) return null;
  if (agency.kind === 'ministry') return true;
  // A 办公厅 or 办公室 speaks for its government.
  if (agency.kind !== 'government' && agency.kind !== 'governmentOffice') return false;
  if (!agency.level) return null;
  return agency.level === 'province' || agency.level === 'prefecture';
}

function check(facts: Facts): Check {
  const { agency, tables } = facts.report;
  const blind = tableBlind(tables.disclosure);
  if (blind) return { blind: [blind] };
  const cells = tables.disclosure.cells.filter((cell) => cell.field.startsWith(`${ROW}@`));
  const filled = cells.filter((cell) => (cell.value ?? 0) > 0);
  if (filled.length === 0) return { applies: false };
  const power = mayRegulate(agency);
  if (power) return {};
  const data = { row: quoted(rowName(ROW)), values: list(filled.map((cell) => String(cell.value))) };
  return {
    drafts: [
      unlessShifted(facts, {
        about: ROW,
        section: 'disclosure',
        ...(power === null && { severity: 'info', reason: texts.reason }),
        message: power === null ? fill(texts.unknown, data) : fill(texts.found, { ...data, agency: agency!.name }),
        where: rowPlace(ROW),
        fields: cells.map((cell) => cell.field),
        places: [...filled, ...cells.filter((cell) => !filled.includes(cell))].map((cell) => cell.place),
      }),
    ],
  };
}

export const regulationsWithoutPower: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('规章制定权', 'Power to make 规章'),
  about: say(
    '无规章制定权的机关在表二填报了规章（机关层级不明的为提示）',
    '规章 reported by a body that cannot make them (a note where its level is not known)',
  ),
  basis: say('《中华人民共和国立法法》第九十一条、第九十三条', 'Legislation Law (立法法), articles 91 and 93'),
  remedy: say('规章不含内部规章制度；核对后更正。', '规章 are not internal rules; check and correct.'),
  texts,
  check,
};
