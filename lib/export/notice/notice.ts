/** The notice */

import type { Audit } from '../../model/audit.ts';
import type { Exported, ExportOptions } from '../options.ts';

export async function writeNotice(_audit: Audit, _options: ExportOptions): Promise<Exported> {
  return { clip: { text: '' } };
}
