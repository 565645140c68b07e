/** XLSX */

import type { Audit } from '../../model/audit.ts';
import type { Exported, ExportOptions } from '../options.ts';

export async function writeXlsx(_audit: Audit, _options: ExportOptions): Promise<Exported> {
  return { clip: { text: '' } };
}
export async function writeFiguresXlsx(_audit: Audit, _options: ExportOptions): Promise<Exported> {
  return { clip: { text: '' } };
}
