import { expect } from 'vitest';
import { absentTable, everyCell, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const blank = noFigure('blank');

rows('cell-blank', [
  { of: 'all filled in', given: {}, outcome: 'pass' },
  {
    of: 'two blanks: one finding, a warning, and no other',
    given: { cells: { 'applications.newReceived@research': blank, 'applications.results.granted@commercial': blank } },
    outcome: 'fail',
    says: ['表三有 2 格空白：表三 一·科研机构、表三（一）·商业企业，没有的应填 0'],
    and: ([own], all) => {
      expect(own!.severity).toBe('warning');
      expect(own!.fields).toEqual(['applications.newReceived@research', 'applications.results.granted@commercial']);
      expect(all).toEqual([own]);
    },
  },
  {
    of: 'a total is blank: an error',
    given: { cells: { 'proceedings.review@total': blank } },
    outcome: 'fail',
    says: ['表四有 1 格空白：表四·行政复议·总计，没有的应填 0'],
    and: ([own]) => {
      expect(own!.severity).toBe('error');
      expect(own!.basis['zh-CN']).toBe('国办公开办函〔2021〕30号，表四');
    },
  },
  {
    of: 'the （七）总计 row counts as totals',
    given: { cells: { 'applications.results.total@research': blank } },
    outcome: 'fail',
    says: ['表三有 1 格空白：表三（七）总计·科研机构，没有的应填 0'],
    and: ([own]) => expect(own!.severity).toBe('error'),
  },
  {
    of: 'a whole table blank: exactly one finding',
    given: { cells: everyCell('2021', 'applications', blank) },
    outcome: 'fail',
    says: ['表三 175 格全部空白，没有的应填 0'],
    and: ([own], all) => {
      expect([own!.severity, own!.fields.length]).toEqual(['error', 175]);
      expect(all).toEqual([own]);
    },
  },
  {
    of: 'only totals filled: most cells are blank',
    given: { cells: everyCell('2021', 'applications', blank, (field) => !field.endsWith('@total')) },
    outcome: 'fail',
    says: ['表三有 150 格空白：表三 一·自然人、表三 一·商业企业、表三 一·科研机构等，没有的应填 0'],
    and: ([own]) => expect(own!.severity).toBe('error'),
  },
  {
    of: 'a placeholder is not blank',
    given: { cells: { 'proceedings.review@upheld': noFigure('placeholder', '/') } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'proceedings', 'image'), outcome: 'not assessable' },
]);
