/**
 * How the labels of the statutory tables are recognised, after plain(): tolerant of lost characters and of local
 * additions, never of another meaning. DOMAIN §3.1–3.5.
 */
import type { FormVersion, TableId } from '../model/form.ts';
import { memo } from '../model/memo.ts';

type Pattern = readonly [id: string, label: RegExp];

const APPLICATIONS: readonly Pattern[] = [
  ['newReceived', /本年度?新?收.{0,12}申请/],
  ['carriedOver', /上一?年度?结转|结转上一?年/],
  ['results.granted', /予以公开/],
  ['results.partiallyGranted', /部分公开/],
  ['results.denied.stateSecret', /属于国家秘密/],
  ['results.denied.lawForbidden', /其[他它]法律.{0,9}公开/],
  ['results.denied.safetyStability', /三安全/],
  ['results.denied.thirdPartyRights', /第三方/],
  ['results.denied.internalAffairs', /属于.{0,3}内部/],
  ['results.denied.processInfo', /过程性?信息/],
  ['results.denied.enforcementFile', /执法案卷/],
  ['results.denied.adminQuery', /行政查询/],
  ['results.unableToProvide.notHeld', /不掌握/],
  ['results.unableToProvide.needsCreation', /没有现成|另行制作/],
  ['results.unableToProvide.stillUnclear', /补正后.{0,9}不明确/],
  ['results.notProcessed.petition', /信访.{0,3}举报|举报.{0,3}投诉/],
  ['results.notProcessed.repeat', /重复申请$/],
  ['results.notProcessed.publication', /公开出版物/],
  ['results.notProcessed.excessive', /大量反复/],
  ['results.notProcessed.reconfirm', /重新出具|确认或/],
  ['results.other.overdueCorrection', /逾期不?补正/],
  ['results.other.overdueFee', /缴纳费用|收费通知/],
  ['results.other.misc', /(?:^|[.、,)])其[他它]$/],
  ['results.other', /其[他它]处理$/],
  ['results.total', /(?:总计|合计)$/],
  ['carriedForward', /结转下一?年/],
];

const DISCLOSURE: readonly Pattern[] = [
  ['regulations', /^规章/],
  ['normativeDocuments', /^(?:行政)?规范性文件/],
  ['licensing', /^行政许可/],
  ['otherServices', /^其[他它]对外管理服务/],
  ['penalty', /^行政处罚/],
  ['coercion', /^行政强制/],
  ['fees', /^行政事业性收费/],
  ['procurement', /^(?:政府)?集中采购/],
];

const APPLICANTS: readonly Pattern[] = [
  ['naturalPerson', /自然人$/],
  ['commercial', /商业企业$|^商业$/],
  ['research', /科研机构$|^科研$/],
  ['socialWelfare', /社会公益组织$|公益组织$/],
  ['legalService', /法律服务机构$|法律服务$/],
  ['total', /(?:总计|合计)$/],
  // never 法人或其他组织, the heading above five of them
  ['otherOrganisation', /其[他它]$|^其[他它]组织$/],
];

const OUTCOMES: readonly Pattern[] = [
  ['upheld', /结果维持|^维持$/],
  ['corrected', /结果纠正|^纠正$/],
  ['other', /其[他它]结果/],
  ['pending', /尚未审结/],
  ['total', /(?:总计|合计)$/],
];

/** The headers of table two: pattern, the column ids that it may stand for, the form that it betrays. */
const DISCLOSURE_HEADERS: readonly (readonly [label: RegExp, column: string, form: FormVersion | null])[] = [
  [/新制作/, 'newlyMade', '2019'],
  [/新公开/, 'newlyDisclosed', '2019'],
  [/对外公开/, 'totalDisclosed', '2019'],
  [/上一?年度?项目/, 'previousItems', '2019'],
  [/增.{0,3}减/, 'change', '2019'],
  [/采购项目/, 'projects', '2019'],
  [/采购总?金额/, 'amount', '2019'],
  [/制发/, 'made', '2021'],
  [/废止/, 'repealed', '2021'],
  [/现行有效/, 'inForce', '2021'],
  [/收费金额/, 'amount', '2021'],
  [/^本年度?(?:处理|行政)?决定/, 'decisions', '2021'],
  [/处理决定/, 'decisions', null],
];

/** Numbering before a label or heading: （一） 一、 1. */
const NUMBERING = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}[、.,]|\d{1,2}[、.,](?!\d))/;

export function unnumbered(text: string): string {
  return text.replace(NUMBERING, '');
}

function match(patterns: readonly Pattern[], label: string): string | null {
  for (const [id, pattern] of patterns) if (pattern.test(label)) return id;
  return null;
}

/** The row of a statutory table that a label (in plain form) names; null where it names none. */
export function rowOf(table: TableId, label: string): string | null {
  if (label === '' || label.length > 80) return null;
  if (table === 'applications') return applicationRow(label);
  return table === 'disclosure' ? disclosureRow(label) : null;
}

// 其他 alone is a row only as "3.其他"; as a header it names a column and stands in no data row
const applicationRow = memo((label) => rowId('applications', match(APPLICATIONS, unnumbered(label))));
const disclosureRow = memo((label) => rowId('disclosure', match(DISCLOSURE, unnumbered(label))));

function rowId(table: TableId, id: string | null): string | null {
  return id && `${table}.${id}`;
}

export const applicantOf = memo((header) => match(APPLICANTS, header));
export const outcomeOf = memo((header) => match(OUTCOMES, header));

/** The column of table two that a header names, and the form that it belongs to. */
export const disclosureHeader = memo((header): { column: string; form: FormVersion | null } | null => {
  for (const [label, column, form] of DISCLOSURE_HEADERS) if (label.test(header)) return { column, form };
  return null;
});

/** Labels of rows and groups of table three that begin like headings: 一、本年新收…, 三、本年度办理结果. */
const ROW_LABEL_HEADING = /^(?:本年度?新收|上一?年度?结转|本年度?办理|结转下一?年|结果$)/;

export function isRowLabel(unnumberedText: string): boolean {
  return ROW_LABEL_HEADING.test(unnumberedText);
}
