import { describe, expect, test } from 'vitest';
import {
  cellName,
  cellPlace,
  columnName,
  excess,
  figure,
  fill,
  list,
  rowPlace,
  say,
  slots,
} from '../../lib/locales/terms.ts';
import { LOCALES } from '../../lib/model/audit.ts';
import { FORMS, fieldsOf, TABLE_IDS } from '../../lib/model/form.ts';

describe.each(['2019', '2021'] as const)('%s form', (version) => {
  test.each(LOCALES)('every cell has a place of its own in %s', (locale) => {
    const fields = TABLE_IDS.flatMap((id) => fieldsOf(FORMS[version].tables[id]));
    const places = fields.map((field) => cellPlace(field)[locale]);
    expect(new Set(places).size).toBe(fields.length);
    for (const [index, place] of places.entries()) {
      expect(place).not.toMatch(/applications|proceedings\.|disclosure\.|[a-z][A-Z]/);
      expect(place).not.toContain(fields[index]!);
    }
  });
});

test('places as inspectors cite them', () => {
  const field = 'applications.results.unableToProvide.notHeld@naturalPerson';
  expect(cellPlace(field)).toEqual({ 'zh-CN': '表三（四）1·自然人', en: 'Table 3 (4)1 · natural persons' });
  expect(cellPlace('applications.results.total@naturalPerson')['zh-CN']).toBe('表三（七）总计·自然人');
  expect(cellPlace('proceedings.review@total')['zh-CN']).toBe('表四·行政复议·总计');
  expect(rowPlace('applications.carriedForward')['zh-CN']).toBe('表三 四');
  expect(cellName('applications.results.denied.safetyStability@total')['zh-CN']).toBe('“危及‘三安全一稳定’”·总计');
  expect([columnName('disclosure.fees@amount').en, columnName('disclosure.procurement@amount').en]).toEqual([
    'fees charged',
    'amount',
  ]);
});

test('numbers for people: a real minus sign, no separators, no binary dust', () => {
  expect([figure(-1), figure(12345), figure(0.1 + 0.2), excess(-3)['zh-CN']]).toEqual(['−1', '12345', '0.3', '少 3']);
});

test('what is filled in is never read as a template', () => {
  const text = say('{a}·{b}', '{b} {a}');
  expect(fill(text, { a: '{b}', b: '$&' })).toEqual({ 'zh-CN': '{b}·$&', en: '$& {b}' });
  expect(slots(text.en)).toEqual(['a', 'b']);
  expect(() => fill(text, { a: '1' })).toThrow('b');
});

test('a long list says that there is more', () => {
  expect(list(['甲', '乙', '丙', '丁'])).toEqual({ 'zh-CN': '甲、乙、丙等', en: '甲, 乙, 丙 and 1 more' });
});
