/** What is printed on the statutory forms, row by row and column by column; form.ts makes the forms of it. */
import type { Column } from './form.ts';

export const APPLICANTS: readonly Column[] = [
  { id: 'naturalPerson', label: '自然人' },
  { id: 'commercial', label: '商业企业', parent: '法人或其他组织' },
  { id: 'research', label: '科研机构', parent: '法人或其他组织' },
  { id: 'socialWelfare', label: '社会公益组织', parent: '法人或其他组织' },
  { id: 'legalService', label: '法律服务机构', parent: '法人或其他组织' },
  { id: 'otherOrganisation', label: '其他', parent: '法人或其他组织' },
  { id: 'total', label: '总计' },
];

export const OUTCOMES: readonly Column[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
];

/** id below its table's, printed label, group heading. */
export type RowEntry = readonly [id: string, label: string, group?: string];

const RESULTS = '三、本年度办理结果';
export const APPLICATION_ROWS: readonly RowEntry[] = [
  ['newReceived', '一、本年新收政府信息公开申请数量'],
  ['carriedOver', '二、上年结转政府信息公开申请数量'],
  ['results.granted', '（一）予以公开', RESULTS],
  ['results.partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', RESULTS],
  ['results.denied.stateSecret', '1.属于国家秘密', '（三）不予公开'],
  ['results.denied.lawForbidden', '2.其他法律行政法规禁止公开', '（三）不予公开'],
  ['results.denied.safetyStability', '3.危及“三安全一稳定”', '（三）不予公开'],
  ['results.denied.thirdPartyRights', '4.保护第三方合法权益', '（三）不予公开'],
  ['results.denied.internalAffairs', '5.属于三类内部事务信息', '（三）不予公开'],
  ['results.denied.processInfo', '6.属于四类过程性信息', '（三）不予公开'],
  ['results.denied.enforcementFile', '7.属于行政执法案卷', '（三）不予公开'],
  ['results.denied.adminQuery', '8.属于行政查询事项', '（三）不予公开'],
  ['results.unableToProvide.notHeld', '1.本机关不掌握相关政府信息', '（四）无法提供'],
  ['results.unableToProvide.needsCreation', '2.没有现成信息需要另行制作', '（四）无法提供'],
  ['results.unableToProvide.stillUnclear', '3.补正后申请内容仍不明确', '（四）无法提供'],
  ['results.notProcessed.petition', '1.信访举报投诉类申请', '（五）不予处理'],
  ['results.notProcessed.repeat', '2.重复申请', '（五）不予处理'],
  ['results.notProcessed.publication', '3.要求提供公开出版物', '（五）不予处理'],
  ['results.notProcessed.excessive', '4.无正当理由大量反复申请', '（五）不予处理'],
  ['results.notProcessed.reconfirm', '5.要求行政机关确认或重新出具已获取信息', '（五）不予处理'],
];
export const OTHER_2019: readonly RowEntry[] = [['results.other', '（六）其他处理', RESULTS]];
export const OTHER_2021: readonly RowEntry[] = [
  [
    'results.other.overdueCorrection',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '（六）其他处理',
  ],
  [
    'results.other.overdueFee',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '（六）其他处理',
  ],
  ['results.other.misc', '3.其他', '（六）其他处理'],
];
export const CLOSING_ROWS: readonly RowEntry[] = [
  ['results.total', '（七）总计', RESULTS],
  ['carriedForward', '四、结转下年度继续办理'],
];

export const PROCEEDING_ROWS: readonly RowEntry[] = [
  ['review', '行政复议'],
  ['directSuit', '未经复议直接起诉', '行政诉讼'],
  ['suitAfterReview', '复议后起诉', '行政诉讼'],
];

export interface BandEntry {
  readonly clause: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RowEntry[];
}

const ITEMS: readonly Column[] = [
  { id: 'previousItems', label: '上一年项目数量' },
  { id: 'change', label: '本年增/减', measure: 'change' },
  { id: 'decisions', label: '处理决定数量' },
];
const DECISIONS: readonly Column[] = [{ id: 'decisions', label: '本年处理决定数量' }];

export const BANDS_2019: readonly BandEntry[] = [
  {
    clause: '第二十条第（一）项',
    columns: [
      { id: 'newlyMade', label: '本年新制作数量' },
      { id: 'newlyDisclosed', label: '本年新公开数量' },
      { id: 'totalDisclosed', label: '对外公开总数量' },
    ],
    rows: [
      ['regulations', '规章'],
      ['normativeDocuments', '规范性文件'],
    ],
  },
  {
    clause: '第二十条第（五）项',
    columns: ITEMS,
    rows: [
      ['licensing', '行政许可'],
      ['otherServices', '其他对外管理服务事项'],
    ],
  },
  {
    clause: '第二十条第（六）项',
    columns: ITEMS,
    rows: [
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ],
  },
  { clause: '第二十条第（八）项', columns: /* @__PURE__ */ ITEMS.slice(0, 2), rows: [['fees', '行政事业性收费']] },
  {
    clause: '第二十条第（九）项',
    columns: [
      { id: 'projects', label: '采购项目数量' },
      { id: 'amount', label: '采购总金额', measure: 'amount' },
    ],
    rows: [['procurement', '政府集中采购']],
  },
];

export const BANDS_2021: readonly BandEntry[] = [
  {
    clause: '第二十条第（一）项',
    columns: [
      { id: 'made', label: '本年制发件数' },
      { id: 'repealed', label: '本年废止件数' },
      { id: 'inForce', label: '现行有效件数' },
    ],
    rows: [
      ['regulations', '规章'],
      ['normativeDocuments', '行政规范性文件'],
    ],
  },
  { clause: '第二十条第（五）项', columns: DECISIONS, rows: [['licensing', '行政许可']] },
  {
    clause: '第二十条第（六）项',
    columns: DECISIONS,
    rows: [
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ],
  },
  {
    clause: '第二十条第（八）项',
    columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', measure: 'amount' }],
    rows: [['fees', '行政事业性收费']],
  },
];
