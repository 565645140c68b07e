import { type AuditOptions, audit, unaudited } from './audit.ts';
import { detectSnapshot } from './detect/snapshot.ts';
import { gatherFile } from './gather/file.ts';
import type { Audit } from './model/audit.ts';
import type { Detection } from './model/detection.ts';
import { parse } from './parse/parse.ts';

export interface Examined {
  readonly detection: Detection;
  /** One a report; a single one without a report where the file holds none. */
  readonly audits: readonly Audit[];
}

/**
 * A saved page or text from its bytes to its audits: what the command line says of a file.
 * @param bytes the file as it is on disk
 * @param name its name; .txt is read as text
 * @param options the local profile, if any
 */
export function examine(bytes: Uint8Array, name: string, options: AuditOptions = {}): Examined {
  const snapshot = gatherFile(bytes, name);
  const detection = detectSnapshot(snapshot);
  const page = { url: snapshot.url, title: snapshot.title || detection.title };
  const reports = detection.class === 'report' ? parse(snapshot) : [];
  const audits = reports.map((report) => audit(report, page, options));
  return { detection, audits: audits.length > 0 ? audits : [unaudited(page)] };
}
