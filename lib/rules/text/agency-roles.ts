/** In which role a name stands in a report: its own body, somebody else, somebody who may sign for it. */
import type { AgencyKind } from '../../model/report.ts';
import { areaOf, base, isAlike, isBody, isGovernment, isSame, withoutOffice } from './agency-names.ts';

const TOWN = /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/;
/** Party bodies, and what speaks of itself without a name: 本局办公室, 县委. */
const NO_NAME = /^(?:我|本|各|全|该|其|局|委|镇|机关|单位|党|中共)|[市县区省]委|党委|党组|党工委/;

/** A department or town that its name alone places: 云泽市水务局, not 水务局 or 市政务公开办公室. */
export function isPlaced(name: string): boolean {
  const body = withoutOffice(name);
  return TOWN.test(body) || (/(?:局|委员会|厅|政府)$/.test(body) && areaOf(body) !== '');
}

/**
 * Whether a name stands for somebody else where a body should name itself. A superior or the body's own government is
 * not somebody else: it may be named there for good reason.
 */
export function isForeign(name: string, own: string): boolean {
  if (!isBody(name) || NO_NAME.test(name) || isSame(name, own) || isAlike(name, own)) return false;
  if (TOWN.test(name) || !isGovernment(name)) return true;
  if (!isGovernment(own) && !/[省市县区旗州盟]$/.test(own)) return false;
  // a county's report that names another county; the city above it may be named
  const level = (each: string): string => base(each).at(-1) ?? '';
  return level(name) === level(own) && !own.includes(base(name)) && !name.includes(base(own));
}

/**
 * Whether somebody else than the report's body signs it. A government's report may be signed by its office or by the
 * department in charge (条例 art. 49(2)); a zone has long and short names.
 */
export function isOtherSigner(signer: string, own: string, kind: AgencyKind | null): boolean {
  if (isSame(signer, own) || NO_NAME.test(signer)) return false;
  if (kind !== 'government' && kind !== 'governmentOffice' && kind !== 'zone' && kind !== null) return true;
  if (isGovernment(signer)) return kind !== 'zone' && isForeign(signer, own);
  const [area, home] = [areaOf(signer), base(own)];
  return area !== '' && signer.slice(0, 2) !== own.slice(0, 2) && !home.includes(area) && !area.includes(home);
}
