/** What every version stored is understood by this one: an example of each stays in `versions/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everywhereFrom, ledgerFrom, raise, settingsFrom } from '../../lib/desk/migrate.ts';
import { readTransfer } from '../../lib/desk/transfer.ts';
import { ledger as ledgerSchema } from '../../lib/model/ledger.ts';
import { DEFAULTS, SETTINGS_VERSION, settings as settingsSchema } from '../../lib/model/settings.ts';

const FOLDER = join(import.meta.dirname, 'versions');
const examples = (kind: string): [string, unknown][] =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${kind}-`))
    .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]);
const settingsExample = examples('settings').at(-1)![1] as typeof DEFAULTS;
const ledgerExample = examples('ledger').at(-1)![1] as Record<string, unknown>;

describe('examples', () => {
  it('stand here of every version of the settings', () => {
    const versions = examples('settings').map(([file]) => file);
    expect(versions).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, at) => `settings-${at + 1}.json`));
  });

  it.each(examples('settings'))('%s is brought up whole', (_, stored) => {
    const { value, whole } = settingsFrom(stored);
    expect(whole).toBe(true);
    expect(value).toMatchObject({
      version: SETTINGS_VERSION,
      locale: 'en',
      profile: 'shandong',
      rules: { 'cell-placeholder': 'off', 'title-form': 'info' },
      marks: { offHosts: ['www.yunze.gov.cn'], palette: 'strong' },
      exports: { format: 'xlsx', by: '督查室' },
    });
  });

  it.each(examples('ledger'))('%s is brought up whole', (_, stored) => {
    const { value, whole } = ledgerFrom(stored);
    expect(whole).toBe(true);
    expect(value).toMatchObject({ key: { agency: '云泽市自然资源局', year: 2024 } });
    expect([value!.waivers, value!.notes, value!.own, value!.corrections].map((each) => each.length)).toEqual([
      2, 2, 1, 2,
    ]);
  });

  it.each(examples('everywhere'))('%s is brought up whole', (_, stored) => {
    expect(everywhereFrom(stored)).toMatchObject({ whole: true, value: [{ rule: 'cell-placeholder' }] });
  });

  it.each(examples('transfer'))('%s is read in', (_, file) => {
    expect(readTransfer(JSON.stringify(file))).toMatchObject({
      ok: true,
      ledgers: [{ waivers: [{ reason: '已核实，附说明' }, {}] }],
      everywhere: [{ reason: '本省口径允许填“/”' }],
    });
  });
});

describe('what is not understood', () => {
  it('settings of a newer version keep all that this one knows, and are said not to be whole', () => {
    const newer = { ...settingsExample, version: SETTINGS_VERSION + 1, theme: 'sepia', colours: 'many' };
    const { value, whole } = settingsFrom(newer);
    expect(whole).toBe(false);
    expect(value).toEqual({ ...settingsExample, version: SETTINGS_VERSION, theme: DEFAULTS.theme });
  });

  it('one slip in a part does not undo its neighbours', () => {
    const rules = { 'title-form': 'grave', 'cell-placeholder': 'off' };
    const marks = { ...settingsExample.marks, palette: 'rainbow' };
    const { value, whole } = settingsFrom({ ...settingsExample, rules, marks });
    expect(whole).toBe(false);
    expect(value.rules).toEqual({ 'cell-placeholder': 'off' });
    expect(value.marks).toEqual({ ...settingsExample.marks, palette: 'standard' });
    expect(value.exports).toEqual(settingsExample.exports);
  });

  it('a damaged entry of a ledger is left out, the others stay', () => {
    const { waivers } = ledgerExample as { waivers: object[] };
    const { value, whole } = ledgerFrom({ ...ledgerExample, waivers: [...waivers, { id: 7 }], notes: 'gone' });
    expect(whole).toBe(false);
    expect(value?.waivers).toEqual(waivers);
    expect(value?.notes).toEqual([]);
    expect(value?.own).toHaveLength(1);
  });

  it('whatever is stored, what is read can be used', () => {
    const parts = fc.record(
      {
        version: fc.oneof(fc.integer(), fc.constant(Number.NEGATIVE_INFINITY), fc.anything()),
        rules: fc.anything(),
        marks: fc.anything(),
        key: fc.record({ agency: fc.option(fc.string()), year: fc.option(fc.integer()), url: fc.string() }),
        waivers: fc.anything(),
        notes: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), (stored) => {
        expect(settingsSchema.safeParse(settingsFrom(stored).value).success).toBe(true);
        const { value } = ledgerFrom(stored);
        expect(value === null || ledgerSchema.safeParse(value).success).toBe(true);
        expect(everywhereFrom(stored).value.every(({ scope }) => scope === 'everywhere')).toBe(true);
      }),
    );
  });
});

it('an older version is brought up step by step, a newer one is left as it is', () => {
  const steps = new Map<number, (stored: object) => Record<string, unknown>>([
    [1, (stored) => ({ ...stored, version: 2, two: true })],
    [2, (stored) => ({ ...stored, version: 3, three: true })],
  ]);
  expect(raise({ version: 1 }, steps, 3)).toEqual({ version: 3, two: true, three: true });
  expect(raise({ version: 2 }, steps, 3)).toEqual({ version: 3, three: true });
  expect(raise({ version: 9, more: 1 }, steps, 3)).toEqual({ version: 9, more: 1 });
  expect(raise({ version: 0 }, steps, 3)).toEqual({ version: 0 });
});
