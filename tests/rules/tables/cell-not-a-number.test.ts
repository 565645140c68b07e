import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const FIELD = 'applications.results.repeat@naturalPerson';
const CELL = 'applications.results.notProcessed.repeat@naturalPerson';

rows('cell-not-a-number', [
  { of: 'figures', given: {}, outcome: 'pass' },
  {
    of: 'text in a cell: its relations are blind, not broken',
    given: { cells: { [CELL]: noFigure('unreadable', '3件(含2件)') } },
    outcome: 'fail',
    says: ['表三（五）2·自然人：“3件(含2件)”无法读作数字'],
    and: ([own], all) => {
      expect(own!.fields).toEqual([CELL]);
      expect(all).toEqual([own]);
    },
  },
  {
    of: '"1 0" may be 10, or two cells',
    given: { cells: { [CELL]: noFigure('unreadable', '1 0', 'spaced') } },
    outcome: 'review',
    says: ['表三（五）2·自然人：“1 0”疑似数字中多了空格，请核实'],
  },
  {
    of: 'an image in the cell',
    given: { cells: { [CELL]: noFigure('unreadable', '', 'image') } },
    outcome: 'review',
    says: ['表三（五）2·自然人疑似以图片填写，无法读作数字，请核实'],
  },
  {
    of: 'O for 0 has its own rule',
    given: { cells: { [CELL]: noFigure('unreadable', 'O', 'lookalike') } },
    outcome: 'pass',
  },
  {
    of: 'thousands separators and units are figures',
    given: {
      cells: { 'disclosure.licensing@decisions': { value: 12345, text: '12,345件', styles: ['thousands', 'unit'] } },
    },
    outcome: 'pass',
  },
  {
    of: 'a cell that the form does not have',
    given: { cells: { [FIELD]: noFigure('unreadable', 'x') } },
    outcome: 'pass',
  },
  { of: 'an image of the table', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
