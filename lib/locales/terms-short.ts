/** Row and column names that fit a narrow panel, where the field's own are too long; the full name stands beside them. */
import { say, type Words } from './terms-fill.ts';

const SHORT: ReadonlyMap<string, Words> = new Map([
  ['applications.carriedOver', say('上年结转', 'carried over')],
  ['applications.results.denied.stateSecret', say('国家秘密', 'state secrets')],
  ['applications.results.denied.lawForbidden', say('法律法规禁止', 'other laws')],
  ['applications.results.denied.safetyStability', say('三安全一稳定', 'safety')],
  ['applications.results.denied.thirdPartyRights', say('第三方权益', 'third parties')],
  ['applications.results.denied.internalAffairs', say('内部事务', 'internal')],
  ['applications.results.denied.processInfo', say('过程性信息', 'deliberative')],
  ['applications.results.denied.enforcementFile', say('执法案卷', 'enforcement')],
  ['applications.results.denied.adminQuery', say('行政查询', 'queries')],
  ['applications.results.unableToProvide.notHeld', say('本机关不掌握', 'not held')],
  ['applications.results.unableToProvide.needsCreation', say('需另行制作', 'not made')],
  ['applications.results.unableToProvide.stillUnclear', say('补正后不明确', 'unclear')],
  ['applications.results.notProcessed.petition', say('信访举报投诉', 'petitions')],
  ['applications.results.notProcessed.repeat', say('重复申请', 'repeated')],
  ['applications.results.notProcessed.publication', say('公开出版物', 'publications')],
  ['applications.results.notProcessed.excessive', say('大量反复申请', 'excessive')],
  ['applications.results.notProcessed.reconfirm', say('确认或重新出具', 're-issue')],
  ['applications.results.other.overdueFee', say('逾期未缴费', 'fee unpaid')],
  ['applications.results.other.overdueCorrection', say('逾期不补正', 'uncorrected')],
  ['applications.results.other.misc', say('其他', 'other')],
  ['applications.results.total', say('总计', 'total')],
  ['applications.carriedForward', say('结转下年度', 'carried forward')],
  ['proceedings.review', say('行政复议', 'review')],
  ['proceedings.directSuit', say('直接起诉', 'direct suit')],
  ['proceedings.suitAfterReview', say('复议后起诉', 'after review')],
  ['naturalPerson', say('自然人', 'natural')],
  ['commercial', say('商业企业', 'firms')],
  ['research', say('科研机构', 'science')],
  ['socialWelfare', say('社会公益', 'welfare')],
  ['legalService', say('法律服务', 'legal')],
  ['otherOrganisation', say('其他', 'other')],
  ['upheld', say('维持', 'upheld')],
  ['corrected', say('纠正', 'corr.')],
  ['other', say('其他', 'other')],
  ['pending', say('待审', 'open')],
]);

/** The short name of a row or of a column; null where the field's own name is short enough. */
export function shortName(id: string): Words | null {
  return SHORT.get(id) ?? null;
}
