import type { Agency, AgencyKind, AreaLevel } from '../model/report.ts';
import { isPrefecture } from './prefectures.ts';

const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|生产建设兵团)?/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;
const PREFECTURE = /^[\p{Script=Han}]{2,9}?(?:自治州|州|盟|地区|市)/u;
const COUNTY = /^[\p{Script=Han}]{1,9}?(?:自治县|自治旗|县|旗|林区|特区|区|市)/u;
const TOWN = /(?:镇|乡|苏木|街道)(?:人民政府|办事处|政府)?(?:党政(?:综合)?办公室)?$/;
const NATION = /^(?:中华人民共和国|国务院|国家|中国(?!共产党)|海关总署)/;
/** The local branch of a national body: 国家税务总局云泽市税务局. */
const BRANCH = /^(?:中华人民共和国|国家|中国).{2,14}?(?:总局|局|委员会|银行)(?<local>\p{Script=Han}{3,})$/u;
const ZONE_AREA = /(?:开发区|高新区|园区|新区|保税区|景区|管理区|实验区|试验区|示范区|度假区|合作区|先行区|功能区)$/;
/** Called new districts, and districts by law. */
const DISTRICT_BY_LAW = /^(?:浦东|滨海)新区$/;

/** Endings in the order in which they are asked; the first that fits is the kind. DOMAIN §7.8. */
const KINDS: readonly (readonly [ending: RegExp, kind: AgencyKind])[] = [
  [/(?:政府|行署|行政公署)办公?[厅室]?$/, 'governmentOffice'],
  [TOWN, 'township'],
  [
    /(?:开发区|高新区|园区|新区|试验区|实验区|示范区|度假区|保税区|综保区|管理区|风景区|景区|工业园|产业园|功能区|先行区|合作区)(?:管理委员会|管委会)?$/,
    'zone',
  ],
  [/管委会$|(?:区|园|城|港|岛|山|湖|带|基地)管理委员会$/, 'zone'],
  [/(?:政府|行政公署|行署)$/, 'government'],
  [/(?:协会|联合会|总工会|妇联|团委|红十字会|残联|工商联|学会|公司|集团|大学|学院|医院|学校|银行)$/, 'authorisedOrg'],
  [/(?:局|委员会|委|办公室|办|厅|部|署|中心|分局|支队|总队|大队|院|站|处|所|馆|队|档案馆|总站|海关)$/, 'department'],
];
const AREA_ONLY = /(?:省|自治区|市|自治州|州|盟|县|自治县|区|旗)$/;
const ZONE = KINDS.find(([, kind]) => kind === 'zone')![0];

function levelOf(name: string): { level: AreaLevel | null; rest: string } {
  if (NATION.test(name)) return { level: 'nation', rest: name };
  let rest = name;
  let level: AreaLevel | null = null;
  const province = PROVINCE.exec(rest)?.[0];
  const municipality = MUNICIPALITY.test(rest);
  if (province && /[省市区团]$/.test(province)) {
    level = 'province';
    rest = rest.slice(province.length);
  }
  const prefecture = municipality ? null : PREFECTURE.exec(rest)?.[0];
  if (prefecture && isPrefecture(prefecture)) {
    level = 'prefecture';
    rest = rest.slice(prefecture.length);
  }
  const county = COUNTY.exec(rest)?.[0];
  if (county && ZONE_AREA.test(county) && !DISTRICT_BY_LAW.test(county)) {
    // a zone is no level of area, and what lies above it is not its own
    level = null;
  } else if (county) {
    // a city that is on no list of prefectures may still be one under a new name: only a city above it makes it certain
    const certain = !county.endsWith('市') || level !== null;
    level = certain ? 'county' : null;
    rest = rest.slice(county.length);
  }
  return { level, rest };
}

/**
 * What kind of body a name is, and of which level of area, as far as the name itself tells.
 * @returns nulls where it does not; nothing is guessed from a site's name
 */
export function classifyAgency(name: string): { kind: AgencyKind | null; level: AreaLevel | null } {
  const branch = BRANCH.exec(name)?.groups?.['local'];
  if (branch) return classifyAgency(branch);
  const { level, rest } = levelOf(name);
  if (TOWN.test(rest) || (TOWN.test(name) && rest !== '')) return { kind: 'township', level: 'town' };
  if (rest === '' && AREA_ONLY.test(name) && !ZONE.test(name)) return { kind: 'government', level };
  const kind = KINDS.find(([ending]) => ending.test(name))?.[1] ?? null;
  if (level === 'nation' && kind === 'department') return { kind: 'ministry', level };
  if (kind === 'department' && level === null && /^[\p{Script=Han}]{2,8}部$/u.test(name))
    return { kind: 'ministry', level: 'nation' };
  return { kind, level };
}

/** An agency by its name and where the name was read. */
export function agencyOf(name: string, source: Agency['source']): Agency {
  return { name, ...classifyAgency(name), source };
}

/** From the subject of the report on, a title names no agency any more. */
const SUBJECT = /(?:政府信息|政务信息|政务|政府事务|信息)公开.*$/;
const YEAR = /(?:20\d{2}|二[〇○零]\p{Script=Han}{2})年度?/u;

/** The agency that a title (plain form) names in whatever other words; null where it names none. */
export function agencyInTitle(title: string): string | null {
  const name = title
    .replace(SUBJECT, '')
    .replace(YEAR, '')
    .replace(/^关于|(?:关于|的)$/g, '');
  const { kind } = classifyAgency(name);
  return name.length >= 3 && name !== title && kind !== null ? name : null;
}

const AGENCY_NAME =
  /^[\p{Script=Han}()·]{3,40}(?:局|委员会|委|办公室|厅|部|署|政府|街道办事处|办事处|管委会|中心|院|馆|会|公司|省|市|县|区|镇|乡|队|站|处|所)$/u;

/** Whether a line (plain form) is an agency's name and nothing else, as a signature is. */
export function isAgencyName(form: string): boolean {
  return AGENCY_NAME.test(form);
}
