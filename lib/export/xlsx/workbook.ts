/** The audit as a workbook. The library that writes it is loaded only here, when a workbook is asked for. */
import type { Audit } from '../../model/audit.ts';
import { TABLE_IDS } from '../../model/form.ts';
import { titleOf } from '../entries.ts';
import { tablesRead } from '../figures.ts';
import { itemsOf } from '../items.ts';
import type { Exported, ExportOptions } from '../options.ts';
import { findingsSheet, overviewSheet, remarksSheet } from './lists.ts';
import { type SheetDraft, sheetOf } from './sheet.ts';
import { tableSheet } from './tables.ts';

async function bytes(audit: Audit, sheets: readonly SheetDraft[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const created = new Date(audit.time);
  const properties = {
    title: titleOf(audit).slice(0, 200),
    creator: `Crossfoot 年报勾稽 ${audit.version}`,
    ...(!Number.isNaN(created.getTime()) && { created, modified: created }),
  };
  const written = await writeXlsx({ sheets: sheets.map(sheetOf), properties });
  return new Uint8Array(written);
}

/** 概况, 问题, 表二, 表三, 表四, 豁免与备注. */
export async function writeWorkbook(audit: Audit, { locale, waived, by }: ExportOptions): Promise<Exported> {
  const items = itemsOf(audit, waived);
  const tables = audit.report ? TABLE_IDS.map((id) => audit.report!.tables[id]) : [];
  const file = await bytes(audit, [
    overviewSheet(audit, locale, by),
    findingsSheet(items.open, locale),
    ...tables.map((table) => tableSheet(audit, table, items.open, locale)),
    remarksSheet(audit, items, locale),
  ]);
  return { file };
}

/** The statutory tables alone, each a sheet, and the source. */
export async function writeFiguresWorkbook(audit: Audit, { locale, by, table }: ExportOptions): Promise<Exported> {
  const { open } = itemsOf(audit);
  const tables = tablesRead(audit, table).map((read) => tableSheet(audit, read, open, locale));
  return { file: await bytes(audit, [...tables, overviewSheet(audit, locale, by)]) };
}
