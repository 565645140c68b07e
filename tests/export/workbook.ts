/** Reads a written workbook back. */
import { readXlsx, type Sheet } from 'hucre/xlsx';

export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  return (await readXlsx(bytes)).sheets;
}

/** Every text and number of every sheet, in reading order. */
export async function sheetTexts(bytes: Uint8Array): Promise<string> {
  const sheets = await sheetsOf(bytes);
  return sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell ?? '').join(' ')).join('\n')).join('\n');
}
