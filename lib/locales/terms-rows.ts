/** What the rows and columns of the statutory tables are called in messages: short forms of the printed labels. */
import { say, type Words } from './terms-fill.ts';

export interface RowTerm {
  /** Where it stands in its table, as inspectors cite it: （四）1 */
  readonly at?: Words;
  readonly name: Words;
}

type Entry = readonly [row: string, atZh: string, atEn: string, zh: string, en: string];

const ENTRIES: readonly Entry[] = [
  ['applications.newReceived', '一', 'item 1', '本年新收', 'newly received'],
  ['applications.carriedOver', '二', 'item 2', '上年结转', 'carried over from last year'],
  ['applications.results.granted', '（一）', '(1)', '予以公开', 'granted'],
  ['applications.results.partiallyGranted', '（二）', '(2)', '部分公开', 'partially granted'],
  ['applications.results.denied.stateSecret', '（三）1', '(3)1', '属于国家秘密', 'state secrets'],
  [
    'applications.results.denied.lawForbidden',
    '（三）2',
    '(3)2',
    '其他法律行政法规禁止公开',
    'forbidden by other laws',
  ],
  ['applications.results.denied.safetyStability', '（三）3', '(3)3', '危及“三安全一稳定”', 'safety and stability'],
  ['applications.results.denied.thirdPartyRights', '（三）4', '(3)4', '保护第三方合法权益', 'third-party rights'],
  ['applications.results.denied.internalAffairs', '（三）5', '(3)5', '属于三类内部事务信息', 'internal affairs'],
  ['applications.results.denied.processInfo', '（三）6', '(3)6', '属于四类过程性信息', 'deliberative information'],
  ['applications.results.denied.enforcementFile', '（三）7', '(3)7', '属于行政执法案卷', 'enforcement files'],
  ['applications.results.denied.adminQuery', '（三）8', '(3)8', '属于行政查询事项', 'administrative queries'],
  ['applications.results.unableToProvide.notHeld', '（四）1', '(4)1', '本机关不掌握相关政府信息', 'not held'],
  [
    'applications.results.unableToProvide.needsCreation',
    '（四）2',
    '(4)2',
    '没有现成信息需要另行制作',
    'would have to be made',
  ],
  [
    'applications.results.unableToProvide.stillUnclear',
    '（四）3',
    '(4)3',
    '补正后申请内容仍不明确',
    'unclear after correction',
  ],
  ['applications.results.notProcessed.petition', '（五）1', '(5)1', '信访举报投诉类申请', 'petitions and complaints'],
  ['applications.results.notProcessed.repeat', '（五）2', '(5)2', '重复申请', 'repeated applications'],
  ['applications.results.notProcessed.publication', '（五）3', '(5)3', '要求提供公开出版物', 'public publications'],
  [
    'applications.results.notProcessed.excessive',
    '（五）4',
    '(5)4',
    '无正当理由大量反复申请',
    'excessive applications',
  ],
  [
    'applications.results.notProcessed.reconfirm',
    '（五）5',
    '(5)5',
    '要求确认或重新出具已获取信息',
    'confirmation or re-issue',
  ],
  ['applications.results.other', '（六）', '(6)', '其他处理', 'other handling'],
  ['applications.results.other.overdueCorrection', '（六）1', '(6)1', '逾期不补正', 'not corrected in time'],
  ['applications.results.other.overdueFee', '（六）2', '(6)2', '逾期未缴纳费用', 'fee not paid in time'],
  ['applications.results.other.misc', '（六）3', '(6)3', '其他处理：其他', 'other handling: other'],
  ['applications.results.total', '（七）总计', '(7) total', '总计', 'results total'],
  ['applications.carriedForward', '四', 'item 4', '结转下年度继续办理', 'carried forward'],
  ['proceedings.review', '', '', '行政复议', 'administrative review'],
  ['proceedings.directSuit', '', '', '未经复议直接起诉', 'suit without review'],
  ['proceedings.suitAfterReview', '', '', '复议后起诉', 'suit after review'],
  ['disclosure.regulations', '', '', '规章', 'regulations (规章)'],
  ['disclosure.normativeDocuments', '', '', '行政规范性文件', 'normative documents'],
  ['disclosure.licensing', '', '', '行政许可', 'licences'],
  ['disclosure.otherServices', '', '', '其他对外管理服务事项', 'other public services'],
  ['disclosure.penalty', '', '', '行政处罚', 'penalties'],
  ['disclosure.coercion', '', '', '行政强制', 'coercive measures'],
  ['disclosure.fees', '', '', '行政事业性收费', 'administrative fees'],
  ['disclosure.procurement', '', '', '政府集中采购', 'central procurement'],
];

export const ROW_TERMS: ReadonlyMap<string, RowTerm> = new Map(
  ENTRIES.map(([row, atZh, atEn, zh, en]) => [row, { name: say(zh, en), ...(atZh && { at: say(atZh, atEn) }) }]),
);

/** By column id; where tables use one id for different columns, by `table.column`. */
export const COLUMN_TERMS: ReadonlyMap<string, Words> = new Map([
  ['naturalPerson', say('自然人', 'natural persons')],
  ['commercial', say('商业企业', 'companies')],
  ['research', say('科研机构', 'research bodies')],
  ['socialWelfare', say('社会公益组织', 'welfare organisations')],
  ['legalService', say('法律服务机构', 'legal service bodies')],
  ['otherOrganisation', say('其他', 'other organisations')],
  ['total', say('总计', 'total')],
  ['upheld', say('结果维持', 'upheld')],
  ['corrected', say('结果纠正', 'corrected')],
  ['other', say('其他结果', 'other outcome')],
  ['pending', say('尚未审结', 'pending')],
  ['made', say('本年制发件数', 'issued this year')],
  ['repealed', say('本年废止件数', 'repealed this year')],
  ['inForce', say('现行有效件数', 'in force')],
  ['newlyMade', say('本年新制作数量', 'newly made')],
  ['newlyDisclosed', say('本年新公开数量', 'newly disclosed')],
  ['totalDisclosed', say('对外公开总数量', 'disclosed in all')],
  ['previousItems', say('上一年项目数量', 'items last year')],
  ['change', say('本年增/减', 'change this year')],
  ['decisions', say('处理决定数量', 'decisions')],
  ['projects', say('采购项目数量', 'projects')],
  ['disclosure.fees.amount', say('本年收费金额', 'fees charged')],
  ['amount', say('采购总金额', 'amount')],
]);
