/** What an inspector relies on in every export: its source, and that nothing they decided is lost or turned round. */
import { describe, expect, it } from 'vitest';
import { fileName } from '../../lib/export/file-name.ts';
import { FIGURE_FORMATS, FORMATS, formatOf, writeFile } from '../../lib/export/formats.ts';
import { DOCUMENT_TEXTS } from '../../lib/locales/document.ts';
import { EXPORT_TEXTS } from '../../lib/locales/export.ts';
import type { Text } from '../../lib/locales/fill.ts';
import { LOCALES } from '../../lib/model/audit.ts';
import { FORMATS as IDS } from '../../lib/model/settings.ts';
import { inspected, OPTIONS, PAGE, SHA256 } from './inspected.ts';
import { sheetTexts } from './workbook.ts';

const audit = inspected();

/** What a reader of the exported thing sees, whatever its form. */
async function readable(
  id: (typeof IDS)[number],
  change: Partial<typeof OPTIONS | { waived: boolean }> = {},
): Promise<string> {
  const { clip, file } = await formatOf(id).write(audit, { ...OPTIONS, ...change });
  const made = file ?? clip?.text ?? '';
  if (typeof made !== 'string') return sheetTexts(made);
  // only what stands between the marks of a page is read
  return id === 'markdown' ? made.replace(/\\(?=[^A-Za-z0-9\s])/g, '') : made;
}

describe('the table of formats', () => {
  it('has every format of the settings, once, in the order in which they are offered', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual([...IDS]);
  });

  it.each([...FORMATS, ...FIGURE_FORMATS])('$id gives what it says it does', async (format) => {
    const { clip, file } = await format.write(audit, OPTIONS);
    if (format.does.includes('copy')) expect(clip?.text.length).toBeGreaterThan(100);
    if (format.does.includes('save')) expect((file ?? clip!.text).length).toBeGreaterThan(100);
    for (const locale of LOCALES) {
      expect(EXPORT_TEXTS[locale][format.label]).not.toBe('');
      expect(fileName(audit, format, locale).endsWith(`.${format.ending}`)).toBe(true);
    }
  });
});

describe('every export', () => {
  it.each(IDS)(
    '%s names page, address, Beijing time, program, rule set, hash, what is missing and what was corrected',
    async (id) => {
      const text = await readable(id);
      const parts = [PAGE.url, '2025-02-11 09:42', audit.ruleset, audit.version, SHA256, '文字过多，只读了一部分'];
      const expected = id === 'json' ? [PAGE.url, audit.time, ...parts.slice(2)] : parts;
      for (const part of expected) expect(text).toContain(part);
      expect(text).toMatch(id === 'json' ? /"corrections"/ : /\D1 处/);
    },
  );

  it.each(['rich', 'text', 'markdown', 'csv', 'xlsx', 'json', 'html'] as const)(
    '%s says what was waived and why, what was noted, and what the inspector added',
    async (id) => {
      const text = await readable(id);
      for (const part of ['本机关没有规章制定权', '附件与正文的日期不同，待比对', '已电联，台账为 37'])
        expect(text).toContain(part);
      expect(text).toMatch(id === 'json' ? /"own": true/ : /人工添加/);
      if (id !== 'json') expect(text).toMatch(/曾于 2025-02-11 09:50 豁免（原因已查明），数字已变|原因已查明|改进措施/);
    },
  );

  it.each(['rich', 'text', 'markdown', 'csv', 'xlsx', 'json', 'html', 'notice'] as const)(
    '%s leaves the waived out where that is asked for',
    async (id) => {
      const text = await readable(id, { waived: false });
      expect(text).not.toContain('本机关没有规章制定权');
      expect(text).not.toContain('填“/”，应填 0');
    },
  );

  it('leaves the line of the hash out where the text was not hashed', async () => {
    const { sha256: _, ...bare } = audit;
    for (const format of FORMATS.filter(({ id }) => id !== 'xlsx' && id !== 'csv'))
      expect(String(await writeFile(format, bare, OPTIONS))).not.toMatch(/SHA-256：|sha256"/);
  });

  it('is written for a page that is no report too', async () => {
    const none = { ...audit, report: null, form: null, findings: [], relations: [], unassessed: [], checks: {} };
    for (const format of FORMATS) expect((await writeFile(format, none, OPTIONS)).length).toBeGreaterThan(0);
  });
});

describe('the words of the exports', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  it.each([
    ['the formats', EXPORT_TEXTS],
    ['the documents', DOCUMENT_TEXTS],
  ])('are the same in both languages: %s', (_, texts) => {
    const en = new Map<string, Text>(Object.entries(texts.en));
    expect([...en.keys()].sort()).toEqual(Object.keys(texts['zh-CN']).sort());
    for (const [key, zh] of Object.entries(texts['zh-CN'])) {
      expect(names(String(en.get(key))), key).toEqual(names(zh));
      expect(zh, key).toMatch(/^(?!请)[^您！!]+$/);
      expect(String(en.get(key)), key).toMatch(/[\w_]/);
    }
  });
});
