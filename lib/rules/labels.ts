/** How a printed label of a statutory table compares with the form's. DOMAIN §6.2, TBL-14. */
import { memo } from '../model/memo.ts';
import { plain } from '../model/plain.ts';

/** own: the form's, local additions and typography apart · slip: recognisable · changed: key words lost or replaced */
export type LabelWording = 'own' | 'slip' | 'changed';

/** What a label must still say: each of these, in one of its wordings. Others are made of the label itself. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'applications.newReceived': ['新收', '申请'],
  'applications.carriedOver': ['上年', '结转'],
  'applications.results.granted': ['予以公开'],
  'applications.results.partiallyGranted': ['部分公开'],
  'applications.results.denied.stateSecret': ['国家秘密'],
  'applications.results.denied.lawForbidden': ['法律', '止公开'],
  'applications.results.denied.safetyStability': ['三安全', '稳定'],
  'applications.results.denied.thirdPartyRights': ['第三方', '权益'],
  'applications.results.denied.internalAffairs': ['三类', '内部', '事务'],
  'applications.results.denied.processInfo': ['四类', '过程', '信息'],
  'applications.results.denied.enforcementFile': ['执法', '案卷'],
  'applications.results.denied.adminQuery': ['行政', '查询'],
  'applications.results.unableToProvide.notHeld': ['不掌握', '信息'],
  'applications.results.unableToProvide.needsCreation': ['没有', '现成', '制作'],
  'applications.results.unableToProvide.stillUnclear': ['补正', '不明确'],
  'applications.results.notProcessed.petition': ['信访', '举报', '投诉'],
  'applications.results.notProcessed.repeat': ['重复', '申请'],
  'applications.results.notProcessed.publication': ['公开出版物'],
  'applications.results.notProcessed.excessive': ['无正当理由', '大量', '反复'],
  'applications.results.notProcessed.reconfirm': ['确认', '重新出具'],
  'applications.results.other.overdueCorrection': ['逾期不补正', '不再处理'],
  'applications.results.other.overdueFee': ['逾期', '费用', '不再处理'],
  'applications.results.other.misc': ['其他'],
  'applications.results.other': ['其他处理'],
  'applications.results.total': ['总计'],
  'applications.carriedForward': ['结转下'],
  'disclosure.regulations': ['规章'],
  'disclosure.normativeDocuments': ['规范性文件'],
  'disclosure.licensing': ['许可'],
  'disclosure.otherServices': ['对外管理', '服务'],
  'disclosure.penalty': ['处罚'],
  'disclosure.coercion': ['强制'],
  'disclosure.fees': ['事业', '收费'],
  'disclosure.procurement': ['集中采购'],
  '三、本年度办理结果': ['办理结果'],
  '（三）不予公开': ['不予公开'],
  '（四）无法提供': ['无法提供'],
  '（五）不予处理': ['不予处理'],
  '（六）其他处理': ['其他处理'],
};
/** What an addition must not make of a label: 规章 are not 规章制度. */
const OTHER_THINGS: Readonly<Record<string, readonly string[]>> = {
  'disclosure.regulations': ['规章制度'],
};
const KEYS_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(KEYS));
const OTHER_THINGS_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(OTHER_THINGS));

const NUMBER = /^(?:\([一二三四五六七八九\d]\)|[一二三四五六七八九]、|\d[.、,])/;
const ADDITION = /\([^()]{0,40}\)/g;
const TYPOGRAPHY = /["'、,，。.:;·\-—的()]/g;
/** As many letters lost in one place are a slip of the hand (其他法律行政止公开), unless one of them told the row from another. */
const LOST = 3;
const TELLING = /[一二三四新上下内外]/;
const NEGATION = /[不未无没非]/g;

/** The words of a label alone: number, remarks in brackets, punctuation and the ways of saying a year apart. */
const core = memo((label) =>
  plain(label)
    .replace(NUMBER, '')
    .replace(ADDITION, '')
    .replace(TYPOGRAPHY, '')
    .replaceAll('其它', '其他')
    .replace(/一?年度?/g, '年'),
);

const negations = (text: string): number => text.match(NEGATION)?.length ?? 0;

/** The stretch of `form` that is gone from `text`, which is otherwise the same; null where more than that is different. */
function dropped(text: string, form: string): string | null {
  let head = 0;
  while (head < text.length && text[head] === form[head]) head++;
  let tail = 0;
  while (tail < text.length - head && text.at(-1 - tail) === form.at(-1 - tail)) tail++;
  return head + tail === text.length ? form.slice(head, form.length - tail) : null;
}

/**
 * @param id the row's id, or the form's own words for a group heading
 * @param printed as the page has it
 * @param due as the form prints it
 */
export function compareLabels(id: string, printed: string, due: string): LabelWording {
  if (printed === due) return 'own';
  const [text, form] = [core(printed), core(due)];
  if (text === form || text === '') return 'own';
  if (negations(text) !== negations(form)) return 'changed';
  if (OTHER_THINGS_OF.get(id)?.some((other) => text.includes(other))) return 'changed';
  if (text.startsWith(form) || text.endsWith(form)) return 'own';
  const keys = KEYS_OF.get(id) ?? [form];
  if (keys.every((key) => text.includes(key))) return 'slip';
  const gone = dropped(text, form);
  const slip = gone !== null && gone.length <= LOST && !TELLING.test(gone) && !keys.some((key) => gone.includes(key));
  return slip ? 'slip' : 'changed';
}
