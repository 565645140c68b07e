import { framesOf } from '../../lib/browser/tabs.ts';

/** Frames that hold an audit, with the index that each frame's first audit has among those of the tab. */
export async function audited(
  tabId: number,
): Promise<{ frameId: number; first: number; findings: ReadonlySet<string>[] }[]> {
  const found: { frameId: number; first: number; findings: ReadonlySet<string>[] }[] = [];
  let first = 0;
  for (const [frameId, { audits }] of await framesOf(tabId)) {
    if (!audits?.length) continue;
    found.push({ frameId, first, findings: audits.map((each) => new Set(each.findings.map(({ id }) => id))) });
    first += audits.length;
  }
  return found;
}
