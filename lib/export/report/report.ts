/** The report */

import type { Audit } from '../../model/audit.ts';
import type { Exported, ExportOptions } from '../options.ts';

export async function writeReport(_audit: Audit, _options: ExportOptions): Promise<Exported> {
  return { clip: { text: '' } };
}
