/** The words that the grammar knows. Longer words win over shorter ones that they begin with. */
import { wordsByLetters } from './letters.ts';

export type Kind =
  | 'noun' // what a figure counts
  | 'verb' // what was done with it
  | 'result' // how an application ended
  | 'applicant'
  | 'outcome' // how a review or suit ended
  | 'channel' // by what way an application came
  | 'foreign' // what no table counts
  | 'organ' // work of a reviewing organ, not of a party
  | 'negation'
  | 'every' // 均, 全部
  | 'before' // approximation before a figure
  | 'after' // approximation behind it
  | 'comparison'
  | 'scope'
  | 'period'
  | 'year'
  | 'list'
  | 'plan'
  | 'mark'
  | 'filler';

type Entry = readonly [kind: Kind, id: string, words: string];

/** Kind, meaning, words. Data: the grammar knows no word but these. */
const ENTRIES: readonly Entry[] = [
  [
    'noun',
    'application',
    '政府信息公开申请 信息公开申请 政务公开申请 政府信息公开依申请 依申请公开政府信息申请 依申请公开政府信息 依申请公开信息 依申请公开申请 依申请公开 依申请信息公开 依申请政府信息公开 政府信息依申请公开 政府信息申请 公开政府信息申请 申请公开政府信息 申请政府信息公开 政府信息公开申请表 公开申请 信息公开的申请 依申请公开事项 政府信息公开申请事项 信息公开申请事项 政府信息公开方面的申请 信息公开方面的申请 政府信息公开类申请 信息公开类申请 政府信息公开相关申请 政府信息公开的申请 政府信息的申请 依申请',
  ],
  ['noun', 'bare', '申请'],
  ['noun', 'review', '行政复议 复议 行政复议案件 复议案件 行政复议申请 复议申请'],
  ['noun', 'suit', '行政诉讼 诉讼 行政应诉 应诉 行政诉讼案件 诉讼案件 应诉案件 行政应诉案件'],
  ['noun', 'directSuit', '未经复议直接起诉 直接起诉 直接提起行政诉讼 未经复议直接提起行政诉讼 直接提起诉讼'],
  ['noun', 'suitAfterReview', '复议后起诉 经复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼 复议后提起诉讼'],
  ['noun', 'documents', '行政规范性文件 规范性文件'],
  ['noun', 'regulations', '政府规章 规章'],
  ['noun', 'licensing', '行政许可 行政许可决定 许可决定 行政许可案件'],
  ['noun', 'penalty', '行政处罚 行政处罚决定 处罚决定 行政处罚案件 行政处罚决定书'],
  ['noun', 'coercion', '行政强制 行政强制措施 行政强制决定 行政强制案件 行政强制执行'],
  ['verb', 'new', '新收 新收到 新接收 新受理 新增 新接到 当年收到 本年收到'],
  ['verb', 'received', '收到 受理 接收 接到 收悉 共收 登记 收件'],
  ['verb', 'handled', '办理 累计办理 处置'],
  [
    'verb',
    'completed',
    '办结 答复 回复 已办结 办理完毕 办理完成 办理答复 处理 已处理 办毕 予以答复 作出答复 按时答复 按期答复 依法答复 按时办结 按期办结 依法办结',
  ],
  [
    'verb',
    'carriedOver',
    '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 往年结转 结转上年 结转上年度 结转上一年 结转上一年度 结转去年 上年转入 上年度转入 年初结转 年初结存 上年遗留 上年结存 上年末结转 上年底结转',
  ],
  [
    'verb',
    'carriedForward',
    '结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年 结转到下年度 结转到下一年度 结转次年 结转至次年 转下年度 转下年 转入下年度 转入下年 结转明年 结转至明年 结转下年度继续办理 正在办理 尚在办理 在办 未办结 尚未办结 待办 尚在办理中 正在办理中 跨年办理 仍在办理',
  ],
  ['verb', 'turned', '结转'],
  ['verb', 'made', '制发 印发 制定 出台 颁布 新制定 新制发 新出台 新印发 制定出台 制定印发 制作'],
  ['verb', 'published', '发布 制定发布 印发公布 公布'],
  ['verb', 'disclosed', '公开 公示 主动公开 公开发布'],
  ['verb', 'repealed', '废止'],
  ['verb', 'inForce', '现行有效 继续有效 现行有效的 有效'],
  ['verb', 'decided', '作出 做出 办理 实施 下达'],
  ['verb', 'sued', '被申请 被提起 提起 被起诉 引发 引起 发生 产生 涉及 因 被'],
  ['result', 'granted', '予以公开 同意公开 准予公开 全部公开'],
  ['result', 'partiallyGranted', '部分公开 予以部分公开 区分处理'],
  ['result', 'denied', '不予公开 不同意公开'],
  ['result', 'unableToProvide', '无法提供 不能提供'],
  ['result', 'notProcessed', '不予处理 不再处理类'],
  ['result', 'other', '其他处理 其它处理 其他方式处理 作其他处理 其他情形处理'],
  ['result', 'denied.stateSecret', '属于国家秘密 国家秘密'],
  ['result', 'denied.thirdPartyRights', '保护第三方合法权益 第三方合法权益'],
  ['result', 'denied.internalAffairs', '属于三类内部事务信息 三类内部事务信息 内部事务信息'],
  ['result', 'denied.processInfo', '属于四类过程性信息 四类过程性信息 过程性信息'],
  ['result', 'denied.enforcementFile', '属于行政执法案卷 行政执法案卷'],
  ['result', 'denied.adminQuery', '属于行政查询事项 行政查询事项'],
  [
    'result',
    'unableToProvide.notHeld',
    '本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握 政府信息不存在 信息不存在 不存在',
  ],
  ['result', 'unableToProvide.needsCreation', '没有现成信息需要另行制作 没有现成信息 需要另行制作'],
  ['result', 'unableToProvide.stillUnclear', '补正后申请内容仍不明确 补正后仍不明确'],
  ['result', 'notProcessed.petition', '信访举报投诉类申请 信访举报投诉类 信访投诉举报类 信访举报投诉'],
  ['result', 'notProcessed.repeat', '重复申请'],
  ['applicant', 'naturalPerson', '自然人 个人 公民'],
  [
    'applicant',
    'organisation',
    '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人组织 单位组织',
  ],
  ['applicant', 'commercial', '商业企业 企业'],
  ['applicant', 'research', '科研机构'],
  ['applicant', 'socialWelfare', '社会公益组织'],
  ['applicant', 'legalService', '法律服务机构'],
  ['outcome', 'upheld', '结果维持 维持 维持原行政行为 维持原决定 予以维持'],
  ['outcome', 'corrected', '结果纠正 纠正'],
  ['outcome', 'other', '其他结果 其它结果'],
  ['outcome', 'pending', '尚未审结 未审结 正在审理 尚在审理 审理中 正在审理中 尚在审理中'],
  [
    'channel',
    'channel',
    '网上 网络 互联网 信函 邮寄 当面 现场 电子邮件 邮件 传真 线上 线下 平台 邮箱 窗口 网站 书面 数据电文 信件 EMS 快递',
  ],
  [
    'foreign',
    'thing',
    '查办 查处 立案查处 投诉 举报 信访 信访件 来信 来信来访 来电 留言 咨询 热线 12345 12345热线 工单 建议 提案 议案 建议提案 人大代表建议 政协提案 意见 意见建议 网民留言 问政 信箱 回应 解读 政策解读 培训 会议 稿件 公众号 微博 微信 新媒体 政务信息 主动公开信息 动态 公告 新闻 视频 图解 文章 文件 公文 政策文件 通知 预算 决算 检查 行政许可事项 许可事项 许可证 行政检查 行政征收 行政确认 行政裁决 行政奖励 行政调解 行政赔偿 赔偿 仲裁 投诉举报 诉求 案例 舆情 活动 专栏 栏目 信用 双公示 双随机 裁量 证照 审批 行政审批 处罚信息 许可信息 权力事项 党内规范性文件 规范性文件解读 规范性文件目录 规范性文件库 行政规范性文件库 规范性文件管理 规范性文件清理 规范性文件备案 备案 合法性审查 公平竞争审查 清理 修改 修订 失效 保留 转发 转载 汇编 规章制度 内部规章 行政许可申请 许可申请 复议纠错 败诉 败诉案件 败诉率 纠错率 办件 电话 申请渠道 申请方式 申请指南 申请书 听证 约谈 协议 合同 罚款 罚没 立案 移送 行政合同 民事诉讼 刑事诉讼 公益诉讼 民事 检察建议 司法建议 阅读 浏览 访问 点击 查询 办事指南 项目 采购 公报 政府公报 公开栏 查阅点 查阅 责任追究 追责 逾期 超期 超时 补正 补正告知 延期 收费 处理费 信息处理费 费用',
  ],
  [
    'foreign',
    'soft',
    '事项 制度 要求 标准 流程 环节 措施 领域 条例 法 条款 部门 类别 小组 科室 人员 工作人员 资金 经费 服务 考核 评议 宣传 关切 问题 依据 清单 目录 满意 满意率 受众 审查 场所 信息 政府信息 得分 指南 评估',
  ],
  [
    'organ',
    'asOrgan',
    '作为复议机关 作为行政复议机关 复议机关 行政复议机关 作为复议机构 复议机构 行政复议机构 行政复议委员会 审理 审结 立案受理 收案',
  ],
  [
    'negation',
    'none',
    '未收到 没有收到 未接到 没有接到 未受理 无 没有 未发生 未出现 未产生 未接收到 未收 未曾收到 尚未收到 未有 没有发生 未涉及 不存在因 未因 未被 未接收',
  ],
  ['negation', 'not', '未 不 尚未 未能 不得 不再 避免 防止 杜绝'],
  ['every', 'every', '均 全部 皆 都 均获 均被 均为 均已 全部为'],
  ['before', 'before', '约 近 超 逾 将近 接近 不足 大约 至少 最多 超过 突破 高达 多于 少于 不到 不少于 约为 近乎'],
  ['after', 'after', '余 多 左右 以上 以下 以内 上下 来'],
  [
    'comparison',
    'comparison',
    '较 比 同比 环比 增长 增加 减少 下降 上升 提升 提高 降低 增幅 降幅 相比 对比 较上年 较去年 比上年 比去年 同期 上年同期 去年同期 翻 增至 降至 增至了 减至 多了 少了 平均 人均 日均 月均',
  ],
  [
    'scope',
    'other',
    '以市政府名义 以县政府名义 以区政府名义 以政府名义 市政府名义 县政府名义 区政府名义 代表政府 全市 全区 全县 全省 全州 全镇 全系统 全国 全街道 各级 各镇 各乡镇 各县区 各区县 各部门 各单位 各街道 各村 各委办局 下属 下属单位 下级 所属 所属单位 直属 直属单位 二级单位 基层单位 辖区 辖区内 代办 市直 县直 区直 区级部门 县级部门 县区 镇街 乡镇街道 代理 代市政府 代县政府 代区政府 代表市政府 受市政府委托 受委托 牵头办理 承办市政府 协助办理 协办 转办 交办 指导 督促 自治区 自条例 以来 历年 自2008年 建站',
  ],
  [
    'scope',
    'own',
    '我局 我委 我镇 我乡 我办 我厅 我街道 我中心 我单位 我部门 我机关 我馆 我会 我院 我队 本局 本委 本镇 本乡 本办 本厅 本单位 本机关 本部门 本街道 本级 局机关 机关本级 委机关 厅机关 我区 我市 我县 我省',
  ],
  [
    'period',
    'part',
    '上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 前三季度 季度 当月 每月 每季度 每年 每周 截至目前 目前为止',
  ],
  ['year', 'own', '今年 本年 本年度 全年 当年 年内 今年来 今年以来 年度内 报告期内'],
  [
    'year',
    'other',
    '去年 上年 上年度 上一年 上一年度 前年 往年 前几年 近年 近年来 明年 下年 次年 近三年 三年来 五年来',
  ],
  ['list', 'among', '其中 其中包括 其中包含 当中'],
  ['list', 'respectively', '分别 分别为 分别是 分为 依次为 分别有'],
  ['list', 'namely', '即'],
  ['list', 'including', '包括 包含 含 涵盖'],
  ['list', 'mainly', '主要包括 主要有 主要为 主要是 主要涉及 主要 重点 重点包括 如 例如 包括但不限于 比如'],
  ['list', 'open', '等'],
  ['list', 'rest', '其他 其它 其余 剩余 余下 其他类 其他各类'],
  ['list', 'last', '以及'],
  ['list', 'and', '和 及 与 或 并 暨 或者'],
  ['list', 'total', '合计 共计 总计 累计 总共 共'],
  ['list', 'share', '占 占比 占比为 占全部 占总数'],
  ['list', 'aside', '另外 此外 同时 另'],
  ['plan', 'plan', '拟 计划 预计 应当 力争 将 下一步 目标 拟定 拟保留 拟修改 拟废止'],
  [
    'filler',
    'filler',
    '申请人 任何 单位和个人 单位或个人 单位或者个人 单位、个人 要求获取 申请获取 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民和法人 公民、法人 自然人、法人和其他组织 自然人、法人或其他组织 自然人、法人或者其他组织 自然人和法人 自然人、法人 公众 群众 社会公众 共 总数 总量 数量 件数 数 量 总 为 是 有 达 的 了 已 已经 可 能 能够 我 均已 按时 按期 依法 依规 及时 通过 各类 各种 各 类 类型 情形 情况 方式 途径 渠道 形式 提出 提交 递交 提起的 转来 作出 做出 决定 告知书 答复书 告知 书面 属 属于 系 于 因 由 对 向 以 在 中 内 案件 案 业务 其 以下 如下 具体 一件事 一件事一次办 三安全一稳定 高效办成一件事 一网通办 人民政府 政府 信息公开 政府信息公开 政务公开 年度 期间 工作 继续 继续办理 后 前 到 至 从 用于 另有 还有 并 且 也 又 上述 该 此 完成 实际 共有 涉 关于 有关 相关 针对 面向 来自 截至 截止 底 末 年底 年末 至年底',
  ],
];

export interface Word {
  readonly kind: Kind;
  readonly id: string;
  readonly length: number;
}

/** A word may stand for two things in different trades: 办理, 书面. The first entry that has it wins. */
const WORDS: ReadonlyMap<string, Word> = new Map(
  [...ENTRIES]
    .reverse()
    .flatMap(([kind, id, words]) =>
      words.split(' ').map((word): [string, Word] => [word, { kind, id, length: word.length }]),
    ),
);
const KNOWN = wordsByLetters([...WORDS]);

/** The longest known word that begins at `start`. */
export function wordAt(text: string, start: number): Word | null {
  return KNOWN.longestAt(text, start);
}

/** The code units that known words begin with. */
export const FIRST_LETTERS: Iterable<number> = new Set([...WORDS.keys()].map((word) => word.charCodeAt(0)));

/** What figures are counted in. */
export type Measure = 'count' | 'money' | 'percent' | 'time' | 'order' | 'point';

export interface Unit {
  readonly unit: string;
  readonly measure: Measure;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      [
        'count',
        '件次 件 份 宗 起 条次 条 项次 项 次 例 个 封 篇 家 户 人次 人 场次 场 期 部 卷 处 名 位 幅 张 页 款 批次 批 桩 件(次) 件(条) 册 组 组次 支 辆 所 台 类 字 本 笔 则 班 届 轮',
      ],
      ['money', '元 万元 亿元 元整'],
      ['percent', '% 个百分点 百分点 倍 ‰'],
      ['time', '年 年度 年期 月 月份 日 天 个工作日 工作日 小时 分钟 个月 时 周 点 岁 周年'],
      ['order', '号 号令 号文 届'],
    ] as const
  ).flatMap(([measure, units]) => units.split(' ').map((unit): [string, Unit] => [unit, { unit, measure }])),
);
const KNOWN_UNITS = wordsByLetters([...UNITS]);

/** The unit that stands at `start`, the longest. */
export function unitAt(text: string, start: number): Unit | null {
  return KNOWN_UNITS.longestAt(text, start);
}
