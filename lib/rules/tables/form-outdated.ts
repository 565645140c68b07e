import { FORM_TERMS, fill, list, say, tableName } from '../../locales/terms.ts';
import { FORMS, formFor, TABLE_IDS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{tables}按 {used}填报，{year} 年度报告应用 {expected}（{notice}）',
    '{tables} follow the {used}; the report for {year} must use the {expected} ({notice})',
  ),
  doubt: say(
    '{tables}疑似按 {used}填报，{year} 年度报告应用 {expected}（{notice}），请核实',
    '{tables} seem to follow the {used}; the report for {year} must use the {expected} ({notice}); please verify',
  ),
  changeover: say(
    '2020 年度报告处于新旧格式交替之际，可能后来按新格式重新发布',
    'the report for 2020 stands at the change of forms and may have been published anew',
  ),
  noYear: say('报告年度不明', 'the year of the report is not known'),
  noForm: say('统计表未读到，或不能据以判断格式版本', 'no table was read that tells the version of the form'),
};

function check({ report }: Facts): Check {
  const { year } = report;
  if (year === null) return { blind: [texts.noYear] };
  const expected = formFor(year);
  if (expected === null) return { applies: false };
  const telling = TABLE_IDS.map((id) => report.tables[id]).filter((table) => table.form !== null);
  if (telling.length === 0) return { blind: [texts.noForm] };
  const wrong = telling.filter((table) => table.form !== expected);
  if (wrong.length === 0) return {};
  const reason = year === 2020 ? texts.changeover : null;
  const tables = list(wrong.map((table) => tableName(table.id)));
  return {
    drafts: [
      {
        about: 'form',
        reason,
        section: wrong[0]!.id,
        message: fill(reason ? texts.doubt : texts.found, {
          tables,
          used: FORM_TERMS[wrong[0]!.form!],
          year: String(year),
          expected: FORM_TERMS[expected],
          notice: FORMS[expected].basis,
        }),
        where: tables,
        places: wrong.map((table) => table.place),
      },
    ],
  };
}

export const formOutdated: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('格式版本', 'Version of the form'),
  about: say(
    '统计表的格式版本与报告年度不符（2020 年度为待核实）',
    'The tables are of another form version than the report year demands (2020: to verify)',
  ),
  basis: say(
    '《政府信息公开条例》第五十条第二款；国办公开办函〔2021〕30号（2019、2020 年度为国办公开办函〔2019〕60号）',
    'Regulations on Open Government Information, article 50(2); 国办公开办函〔2021〕30号 (for 2019 and 2020: 国办公开办函〔2019〕60号)',
  ),
  remedy: say('改用该年度的格式重新填报。', 'Fill in the form of that year.'),
  texts,
  check,
};
