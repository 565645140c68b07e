import { expect } from 'vitest';
import { absentTable, everyCell, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const cells = everyCell('2021', 'applications', noFigure('absent'), (field) => field.endsWith('@research'));

rows('column-missing', [
  { of: 'every column', given: {}, outcome: 'pass' },
  {
    of: '科研机构 deleted from table three',
    given: { cells, tables: { applications: { missingColumns: ['research'] } } },
    outcome: 'fail',
    says: ['表三缺少列：“科研机构”'],
    and: ([own]) => expect([own!.severity, own!.fields.length]).toEqual(['error', 25]),
  },
  {
    of: 'a column of table two, named by its first row',
    given: { tables: { disclosure: { missingColumns: ['disclosure.regulations@inForce'] } } },
    outcome: 'fail',
    says: ['表二缺少列：“现行有效件数”'],
  },
  {
    of: 'an altered header is a warning',
    given: {
      tables: { disclosure: { columns: [{ id: 'inForce', place: { handle: 9 }, text: '现行有效件', altered: true }] } },
    },
    outcome: 'fail',
    says: ['表二列标题与格式不同：“现行有效件”，格式为“现行有效件数”'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'a frame may hold the rest',
    given: { cells, tables: { applications: { missingColumns: ['research'] } }, report: { unreadFrames: 1 } },
    outcome: 'review',
    says: ['疑似表三缺少列：“科研机构”，请核实'],
  },
  {
    of: 'plain text with as many figures a row as the form has',
    given: { tables: { applications: { state: 'flat', columns: [] } } },
    outcome: 'pass',
  },
  {
    of: 'plain text whose rows do not line up',
    given: {
      tables: {
        applications: {
          state: 'flat',
          columns: [],
          shifted: [{ id: 'applications.newReceived', place: { handle: 9 }, text: '一', found: 6, expected: 7 }],
        },
      },
    },
    outcome: 'not assessable',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
