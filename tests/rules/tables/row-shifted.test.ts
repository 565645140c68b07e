import { expect } from 'vitest';
import { FORMS } from '../../../lib/model/form.ts';
import { absentTable, everyCell, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const ids = FORMS['2021'].tables.applications.rows.map((row) => row.id);
const shift = (id: string) => ({ id, place: { handle: 9 }, text: id, found: 6, expected: 7 });
const REPEAT = 'applications.results.notProcessed.repeat';
const doubtful = everyCell('2021', 'applications', { doubt: 'shifted' }, (field) => field.startsWith(`${REPEAT}@`));

rows('row-shifted', [
  { of: 'rows line up', given: {}, outcome: 'pass' },
  {
    of: 'one row',
    given: { tables: { applications: { shifted: [shift(REPEAT)] } } },
    outcome: 'fail',
    says: ['表三（五）2有 6 格数字，格式为 7 格，可能错位'],
    and: ([own]) => expect([own!.severity, own!.fields.length]).toEqual(['warning', 7]),
  },
  {
    of: 'its broken relations are only to be verified, and no cell of it is named',
    given: {
      tables: { applications: { shifted: [shift(REPEAT)] } },
      cells: { ...doubtful, [`${REPEAT}@naturalPerson`]: { value: 5, text: '5', doubt: 'shifted' } },
    },
    outcome: 'fail',
    says: ['表三（五）2有 6 格数字，格式为 7 格，可能错位'],
    and: (_, all) => {
      const sums = all.filter((each) => each.rule.startsWith('applications-'));
      expect(sums.map((each) => each.verdict)).toEqual(['review', 'review']);
      expect(sums.every((each) => each.suspect === undefined)).toBe(true);
    },
  },
  {
    of: 'more than five rows of a table have one cause',
    given: { tables: { applications: { shifted: ids.slice(0, 6).map(shift) } } },
    outcome: 'fail',
    says: ['表三有 6 行的格数与格式不同，可能错位：“本年新收”、“上年结转”、“予以公开”等'],
  },
  {
    of: 'a row none of whose figures is known makes its own relation blind',
    given: {
      cells: everyCell('2021', 'applications', { ...noFigure('absent'), doubt: 'shifted' }, (field) =>
        field.startsWith(`${REPEAT}@`),
      ),
      tables: { applications: { shifted: [shift(REPEAT)] } },
    },
    outcome: 'fail',
    says: ['表三（五）2有 6 格数字，格式为 7 格，可能错位'],
    and: (own, all) => expect(all).toEqual(own),
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
