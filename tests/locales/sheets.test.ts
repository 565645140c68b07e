import { describe, expect, it } from 'vitest';
import type { Text } from '../../lib/locales/fill.ts';
import { SHEETS_TEXTS } from '../../lib/locales/sheets.ts';
import { columnName, rowName } from '../../lib/locales/terms.ts';
import { shortName } from '../../lib/locales/terms-short.ts';
import { LOCALES } from '../../lib/model/audit.ts';
import { FORMS, fieldsOf, TABLE_IDS } from '../../lib/model/form.ts';

const forms = (locale: 'zh-CN' | 'en', key: string): string[] => {
  const text: Text = new Map<string, Text>(Object.entries(SHEETS_TEXTS[locale])).get(key) ?? '';
  return typeof text === 'string' ? [text] : [text.one, text.other];
};
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the sheets', () => {
  it('are the same in both languages, filled from the same data, plain and none empty', () => {
    const keys = Object.keys(SHEETS_TEXTS['zh-CN']);
    expect(Object.keys(SHEETS_TEXTS.en).sort()).toEqual([...keys].sort());
    for (const locale of LOCALES)
      for (const key of keys)
        for (const form of forms(locale, key)) {
          expect(form, key).toMatch(/^(?!请)[^您！!]+$/);
          expect(names(form), key).toEqual(names(forms('zh-CN', key)[0]!));
        }
  });
});

describe('short names', () => {
  const fields = Object.values(FORMS).flatMap((form) => TABLE_IDS.flatMap((id) => fieldsOf(form.tables[id])));
  it('are no longer than the full ones, and differ within a column as they do', () => {
    for (const field of fields) {
      const [row = '', column = ''] = field.split('@');
      for (const locale of LOCALES) {
        const full = { row: rowName(row)[locale], column: columnName(field)[locale] };
        expect((shortName(row)?.[locale] ?? full.row).length, row).toBeLessThanOrEqual(full.row.length);
        expect((shortName(column)?.[locale] ?? full.column).length, field).toBeLessThanOrEqual(full.column.length);
      }
    }
    const rows = (locale: 'zh-CN' | 'en', group: string) =>
      FORMS[2021].tables.applications.rows
        .filter((row) => row.group === group)
        .map(({ id }) => shortName(id)?.[locale] ?? rowName(id)[locale]);
    for (const locale of LOCALES) expect(new Set(rows(locale, '（三）不予公开')).size).toBe(8);
  });
});
