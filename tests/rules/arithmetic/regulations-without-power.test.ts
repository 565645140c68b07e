import { expect } from 'vitest';
import type { Agency } from '../../../lib/model/report.ts';
import { absentTable, type Overrides } from '../report.ts';
import { rows } from '../rows.ts';

const values = { 'disclosure.regulations@made': 2, 'disclosure.regulations@inForce': 6 };
const by = (name: string, kind: Agency['kind'], level: Agency['level']): Overrides => ({
  values,
  report: { agency: { name, kind, level, source: 'title' } },
});

rows('regulations-without-power', [
  { of: 'no 规章 reported', given: {}, outcome: 'not applicable' },
  {
    of: 'a township',
    given: by('云泽市松岭镇', 'township', 'town'),
    outcome: 'fail',
    says: ['云泽市松岭镇无规章制定权，表二“规章”填有 2、6'],
    and: ([own]) =>
      expect([own!.severity, own!.basis['zh-CN']]).toEqual([
        'warning',
        '《中华人民共和国立法法》第九十一条、第九十三条',
      ]),
  },
  {
    of: 'a local department',
    given: by('云泽市教育局', 'department', 'prefecture'),
    outcome: 'fail',
    says: ['云泽市教育局无规章制定权，表二“规章”填有 2、6'],
  },
  {
    of: 'a county',
    given: by('云泽县人民政府', 'government', 'county'),
    outcome: 'fail',
    says: ['云泽县人民政府无规章制定权，表二“规章”填有 2、6'],
  },
  { of: 'a city that has districts', given: by('云泽市人民政府', 'government', 'prefecture'), outcome: 'pass' },
  {
    of: 'its office speaks for it',
    given: by('云泽市人民政府办公室', 'governmentOffice', 'prefecture'),
    outcome: 'pass',
  },
  { of: 'a province', given: by('云泽省人民政府', 'government', 'province'), outcome: 'pass' },
  { of: 'a ministry', given: by('国家云泽局', 'ministry', 'nation'), outcome: 'pass' },
  {
    of: 'a city whose level is not known: a note',
    given: by('云泽市人民政府', 'government', null),
    outcome: 'review',
    says: ['表二“规章”填有 2、6，请核实报告机关有无规章制定权'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'no agency known',
    given: { values, report: { agency: null } },
    outcome: 'review',
    says: ['表二“规章”填有 2、6，请核实报告机关有无规章制定权'],
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
