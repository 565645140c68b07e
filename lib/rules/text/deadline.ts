/** The last lawful day of publication for an agency. 条例 art. 49; DOMAIN §1.1, §7.8. */
import { plain } from '../../model/plain.ts';
import type { Profile } from '../../model/profile.ts';
import type { Agency, AgencyKind, Report } from '../../model/report.ts';

const DEPARTMENT = '01-31';
const GOVERNMENT = '03-31';

const STATUTE: Readonly<Record<AgencyKind, string>> = {
  ministry: DEPARTMENT,
  government: GOVERNMENT,
  governmentOffice: DEPARTMENT,
  department: DEPARTMENT,
  township: DEPARTMENT,
  zone: DEPARTMENT,
  authorisedOrg: DEPARTMENT,
};
/** Art. 49 names departments and governments from the county up: for these the day is custom. */
const CUSTOMARY: ReadonlySet<AgencyKind> = new Set(['township', 'authorisedOrg']);
/** The words by which an office reports for its whole area, that is for the government. */
const AGGREGATE =
  /(?:汇总|涵盖|覆盖|包括|综合)(?:了)?[^。;]{0,12}(?:全[省市县区州盟旗]|各(?:县|区|市|镇|乡|街道|部门)|所属(?:部门|县|区|镇|乡))/;

export interface Deadline {
  /** yyyy-mm-dd, in time if published on that day */
  readonly day: string;
  /** customary: no article names such an agency · unsure: it may be the government's day instead */
  readonly force: 'statute' | 'customary' | 'unsure';
}

function aggregates(report: Report): boolean {
  return report.prose.some(
    (passage) => /preamble|overview/.test(passage.section) && AGGREGATE.test(plain(passage.text.slice(0, 600))),
  );
}

function kindOf(report: Report, agency: Agency | null): AgencyKind | null {
  if (!agency) return null;
  // a department's own site carries its own reports; an area's portal carries everybody's
  const ofSite = agency.source === 'SiteName' || agency.source === 'ContentSource' || agency.source === 'publisher';
  if (ofSite && agency.kind !== 'department') return null;
  return agency.kind === 'governmentOffice' && aggregates(report) ? 'government' : agency.kind;
}

/** @param year the report's year */
export function deadlineOf(report: Report, year: number, profile: Profile | null): Deadline {
  const kind = kindOf(report, report.agency);
  const own = kind && profile?.deadlines[kind];
  const day = `${year + 1}-${own ?? (kind ? STATUTE[kind] : DEPARTMENT)}`;
  if (!kind || kind === 'zone') return { day, force: 'unsure' };
  return { day, force: CUSTOMARY.has(kind) || own ? 'customary' : 'statute' };
}

/** The government's day of that year: what is later is late for whoever reports. */
export function latestDay(year: number): string {
  return `${year + 1}-${GOVERNMENT}`;
}
