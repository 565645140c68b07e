/**
 * `npm run test:office`: the exports in a real office. Opens workbook and CSV in LibreOffice, pastes the tables into
 * Calc, prints the report on A4, and holds every cell against the page and the audit. Installs LibreOffice on Debian.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csv } from '../lib/export/csv.ts';
import { figures } from '../lib/export/figures.ts';
import { byNumber, itemsOf } from '../lib/export/items.ts';
import { writeWorkbook } from '../lib/export/xlsx/workbook.ts';
import { type Audit, count } from '../lib/model/audit.ts';
import { TABLE_IDS } from '../lib/model/form.ts';
import { type Copied, opened, pasted } from './office/calc.ts';
import { type CsvField, holds, readCsv, sameTable } from './office/checks.ts';
import type { CalcSheet } from './office/fods.ts';
import { printed } from './office/print.ts';
import { provideOffice } from './office/provide.ts';
import { HOSTILE, hostile, inspected, type Sample } from './office/samples.ts';
import { Checks } from './office/tally.ts';

const OPTIONS = { locale: 'zh-CN', merged: 'blank', waived: true, by: '张三' } as const;
const SHEETS = ['概况', '问题', '表二', '表三', '表四', '豁免与备注'];
const HTML = 'HTML (StarCalc)';
/** Comma, double quotes, UTF-8, from the first line; types found as Calc finds them. */
const CSV = 'CSV:44,34,76,1';

async function workbook(folder: string, name: string, audit: Audit): Promise<CalcSheet[]> {
  const { file } = await writeWorkbook(audit, OPTIONS);
  writeFileSync(join(folder, `${name}.xlsx`), file ?? '');
  return opened(folder, join(folder, `${name}.xlsx`));
}

async function checkWorkbook(folder: string, { audit, tables }: Sample, bad: Audit): Promise<boolean> {
  const checks = new Checks();
  const sheets = await workbook(folder, 'book', audit);
  checks.equal(sheets.map(({ name }) => name).join(' '), SHEETS.join(' '), () => 'sheets');
  for (const [index, table] of tables.entries()) sameTable(checks, sheets[index + 2]!, 1, table);
  const list = sheets[1]!;
  const column = (name: string): number => list.rows[0]?.findIndex(({ value }) => value === name) ?? -1;
  let row = 1;
  for (const { finding, follows, number } of byNumber(itemsOf(audit).open)) {
    for (const each of [finding, ...follows]) {
      holds(checks, list, row, column('序号'), number);
      holds(checks, list, row, column('内容'), each.message['zh-CN']);
      holds(checks, list, row, column('依据'), each.basis['zh-CN']);
      holds(checks, list, row, column('差额'), each.delta ?? '');
      holds(checks, list, row, column('应为'), each.suspect?.expected ?? '');
      row++;
    }
  }
  const overview = sheets[0]!.rows;
  const errors = overview.findIndex((cells) => cells[0]?.value === '错误');
  holds(checks, sheets[0]!, errors, 1, count(audit.findings).error);
  const [suspicious] = (await workbook(folder, 'hostile', bad)).filter(({ name }) => name === '表四');
  for (const [index, text] of HOSTILE.entries()) holds(checks, suspicious!, 4, index, text);
  return checks.say('XLSX in LibreOffice', 'comparisons of content, type and merged cells');
}

const DAY_AND_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** A number is one, and so is nothing else; only a time by itself may become a date. */
function sameField(checks: Checks, sheet: CalcSheet, row: number, col: number, field: CsvField): void {
  const { text, quoted } = field;
  if (DAY_AND_TIME.test(text))
    checks.equal(sheet.rows[row]?.[col]?.type, 'date', () => `${sheet.name} ${row + 1}/${col + 1} type`);
  else holds(checks, sheet, row, col, quoted ? text : Number(text));
}

function checkCsv(folder: string, audits: readonly Audit[]): boolean {
  const checks = new Checks();
  for (const [index, audit] of audits.entries()) {
    const text = csv(audit, 'zh-CN', true, '张三');
    const file = join(folder, `list${index}.csv`);
    writeFileSync(file, text);
    const [sheet] = opened(folder, file, CSV);
    for (const [row, cells] of readCsv(text.replace(/^\ufeff/, '')).entries())
      for (const [col, cell] of cells.entries()) sameField(checks, sheet!, row, col, cell);
  }
  return checks.say('CSV in LibreOffice', 'comparisons of content and type');
}

type Opened = (copied: readonly Copied[]) => Promise<CalcSheet[]>;

/** The rich tables, one by one, all at once, and hostile ones; `open` is how they come into Calc. */
async function checkFigures(name: string, open: Opened, { audit, tables }: Sample, bad: Audit): Promise<boolean> {
  const checks = new Checks();
  const copied = [
    ...TABLE_IDS.map((id) => ({ name: `table-${id}`, ...figures(audit, id) })),
    { name: 'tables', ...figures(audit) },
    { name: 'hostile', ...figures(bad, 'proceedings') },
  ];
  const sheets = await open(copied);
  const [all, suspicious] = sheets.slice(TABLE_IDS.length);
  let row = 0;
  for (const [index, table] of tables.entries()) {
    // below its caption
    sameTable(checks, sheets[index]!, 1, table);
    while (row < all!.rows.length && !/^[二三四]、/.test(String(all!.rows[row]?.[0]?.value))) row++;
    sameTable(checks, all!, row + 1, table);
    row += table.rows + 1;
  }
  for (const [index, each] of HOSTILE.entries()) holds(checks, suspicious!, 4, index, each);
  return checks.say(name, 'comparisons of content, type and merged cells');
}

async function main(): Promise<boolean> {
  const pasting = provideOffice();
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-office-'));
  try {
    const sample = await inspected();
    const bad = hostile();
    const imported: Opened = async (copied) =>
      copied.map(({ name, html }) => {
        writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8">${html}`);
        return opened(folder, join(folder, `${name}.html`), HTML)[0]!;
      });
    const results = [
      await checkWorkbook(folder, sample, bad),
      checkCsv(folder, [sample.audit, bad]),
      await checkFigures('Tables through Calc’s HTML import', imported, sample, bad),
      ...(pasting
        ? [await checkFigures('Tables pasted into Calc', (copied) => pasted(folder, copied), sample, bad)]
        : []),
      await printed(folder, sample.audit),
    ];
    const failed = results.filter((held) => !held).length;
    const not = pasting ? '' : '; the paste was not tried';
    console.log(`${results.length - failed} passed, ${failed} failed${not}`);
    return failed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
