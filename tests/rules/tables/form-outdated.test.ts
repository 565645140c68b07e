import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

rows('form-outdated', [
  { of: 'the 2021 form for 2023', given: {}, outcome: 'pass' },
  { of: 'the 2019 form for 2019', given: { form: '2019' }, outcome: 'pass' },
  {
    of: 'the 2019 form for 2023',
    given: { form: '2019', report: { year: 2023 } },
    outcome: 'fail',
    says: ['表二、表三按 2019 年版格式填报，2023 年度报告应用 2021 年版格式（国办公开办函〔2021〕30号）'],
  },
  {
    of: 'one table only',
    given: { tables: { disclosure: { form: '2019' } } },
    outcome: 'fail',
    says: ['表二按 2019 年版格式填报，2023 年度报告应用 2021 年版格式（国办公开办函〔2021〕30号）'],
  },
  {
    of: 'a 2020 report at the change of forms',
    given: { report: { year: 2020 } },
    outcome: 'review',
    says: ['表二、表三疑似按 2021 年版格式填报，2020 年度报告应用 2019 年版格式（国办公开办函〔2019〕60号），请核实'],
  },
  { of: 'year unknown', given: { report: { year: null } }, outcome: 'not assessable' },
  { of: 'before 2019', given: { report: { year: 2018 } }, outcome: 'not applicable' },
  {
    of: 'no table tells its form',
    given: { tables: { disclosure: { form: null }, ...absentTable('2021', 'applications').tables } },
    outcome: 'not assessable',
  },
]);
