import { type AuditOptions, audit, unaudited } from './audit.ts';
import { detectSnapshot } from './detect/snapshot.ts';
import { gatherFile } from './gather/file.ts';
import type { Audit } from './model/audit.ts';
import type { Detection } from './model/detection.ts';
import { auditedText, sha256 } from './model/digest.ts';
import type { Report } from './model/report.ts';
import type { Snapshot } from './model/snapshot.ts';
import { parseBare } from './parse/bare.ts';
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
  return examineSnapshot(gatherFile(bytes, name), options);
}

/**
 * The same, each audit with the SHA-256 of the text that it is of.
 * @param sum what makes it, where there is a quicker way than the browsers' own
 */
export async function examineSigned(
  bytes: Uint8Array,
  name: string,
  options: AuditOptions = {},
  sum: (text: string) => string | Promise<string> = sha256,
): Promise<Examined> {
  const snapshot = gatherFile(bytes, name);
  const { detection, audits } = examineSnapshot(snapshot, options);
  const signature = await sum(auditedText(snapshot));
  return { detection, audits: audits.map((each) => ({ ...each, sha256: signature })) };
}

function examineSnapshot(snapshot: Snapshot, options: AuditOptions): Examined {
  const detection = detectSnapshot(snapshot);
  const page = { url: snapshot.url, title: snapshot.title || detection.title };
  const reports = detection.class === 'report' ? parse(snapshot) : bareReports(detection, snapshot);
  const audits = reports.map((report) => audit(report, page, options));
  return { detection, audits: audits.length > 0 ? audits : [unaudited(page)] };
}

/** Under a report's title there may be only its picture, or a link to it: that itself is to be said. */
function bareReports({ class: found, reasons }: Detection, snapshot: Snapshot): Report[] {
  const bare = found === 'attachment' || (found === 'none' && reasons.some(({ code }) => code === 'title-report'));
  const report = bare ? parseBare(snapshot) : null;
  return report ? [report] : [];
}
