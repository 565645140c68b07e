/** Names of people who applied, asked for review or sued, found by surname and by what stands around them. */
import { matches } from '../../model/match.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
}

/** The common surnames, save those with which words begin where a name may stand (于 对 应 方 任 时 成 万). */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边';
const COMPOUND = ['欧阳', '司马', '诸葛', '上官', '司徒', '皇甫', '尉迟', '公孙', '慕容', '令狐'];
const SURNAME = new Set([...SURNAMES]);
/** Characters that no given name has in such a place: they begin or make up words of procedure. */
const NO_NAME = new Set([
  ...'的了在是和与及或其等不无未可需要请提供单位逾期情况某先女申法应当行为定施取公开诉讼复议答理办通过来自个人们名何对向于被由因以并经同共各将已均从至到给予件次份项条内外上下部门街道社区县市省乡镇局府院党委号日月年×*XＸx＊＃#0123456789０１２３４５６７８９，。、；：（）()“”《》 　',
]);
/** Words that begin with a surname. */
const WORDS =
  /^(?:申|高[度效校院级兴标新温频]|金[额融属]|文[件号明化体书本字旅创物]|史[料志]|田[地间]|石[油家]|章[程节]|单[位独方一据]|包[括含装]|解[释决读答除]|查[阅询看找收处办封]|管[理辖控护道]|左右|余[下额热]|易[于懂学记找读知查混错]|强[制调烈行拆化]|房[屋产地源主]|车[辆位主]|边[界境]|关[于心切注系键联爱]|许[可多久]|温[馨暖度]|常[年住用见规态]|向|程[序度]|路[径线段]|华侨|马[上路]|严[格重肃]|项目|江[苏西]|夏[季天]|白天|黄河|康复|宁愿|位[于置]|曲解|游[客览玩园]|阳光|陆[续地]|牛羊|景[区观]|毕[竟业]|甘愿|盛大|纪[委检律]|费用|司[法机]|卫[生健]|武汉|唐山|石家|周[口边期]|林[业地权木]|段落|范[围本]|施[工行]|童年|辛苦|顾[虑客问]|符合|庄[严园]|祝愿|雷同|钱款|叶片|梁柱|沈阳|苏州|郑州|韩国|何[时种地]|胡乱|曾[经向以就在]|丁级|季度|梅雨|焦[虑急点]|苗[木圃]|莫名|董事|方[面便式案]|全|连|龙头|沿[线海]|古)/;

const ROLE =
  /(?:申请人|起诉人|原告|上诉人|信访人|举报人|投诉人|当事人)(?:[:：]|为|系|是|(?:姓名|名叫)[:：]?)?[（(“"]?/g;
/** What stands behind a name of someone who applies. */
const BEHIND =
  /^(?:[，,。；;、）)”"（(]|先生|女士|同志|等(?:[一二三四五六七八九十\d]|人|，|向|申)|向[我本市县区省镇乡]|于\d|于20|因|对|不服|申请|提出|提交|提起|诉|要求|请求|认为|反映|与|和|就|以|通过|来|的(?:政府信息|信息公开|申请|行政|依申请|举报|信访|诉求))/;
/** A name and what it does, without a role before it. */
const BEFORE =
  /(?:^|[，,。；;：:、（(]|收到|受理|答复|接到|接收|办理|关于|处理|回复|自然人|公民|村民|居民|市民|群众|业主|与|和|向|对)$/;
const DOES =
  /^(?:、\p{Script=Han}{2,3}){0,4}(?:先生|女士)?(?:等[一二三四五六七八九十\d]*人)?(?:(?:向[^，。；]{2,14}|通过[^，。；]{2,10}|于[\d年月日]{4,12}|书面)?(?:提出|提交|申请)(?:的|了)?(?:关于|有关|要求)?[^，。；]{0,20}(?:政府信息|信息公开|公开)|的(?:政府信息公开|信息公开|依申请公开|公开)申请|不服[^，。；]{0,24}(?:答复|决定|复议|政府信息|判决|起诉)|诉[^，。；讼]{0,16}(?:局|政府|委员会|办事处|厅|我|本机关)|(?:申请|提起)(?:了)?(?:政府信息公开)?(?:行政复议|行政诉讼))/u;

/** What someone who applies hands in, behind a verb that takes nothing but what is handed in. */
const TAKES_IN = /(?:收到|受理|答复|接到|接收|办理|回复)$/;
const HANDS_IN =
  /^(?:先生|女士|等[一二三四五六七八九十\d]*人)?(?:(?:提出|提交|递交)的?)?(?:关于|有关)[^，。；]{1,24}申请/;
/** A village, a school, a works: 李庄村. */
const PLACE_END = /[村庄组队站所校厂店场馆处科厅室司社]$/;

function nameLength(text: string, at: number): number[] {
  const compound = COMPOUND.some((surname) => text.startsWith(surname, at)) ? 2 : 0;
  if (!compound && !SURNAME.has(text[at] ?? '')) return [];
  if (WORDS.test(text.slice(at, at + 3))) return [];
  const surname = compound || 1;
  const lengths: number[] = [];
  for (let given = 1; given <= 2; given++) {
    const letter = text[at + surname + given - 1];
    if (letter === undefined || NO_NAME.has(letter) || !/\p{Script=Han}/u.test(letter)) break;
    lengths.push(surname + given);
  }
  return lengths.reverse();
}

function nameAt(text: string, at: number, behind: RegExp): number {
  return nameLength(text, at).find((length) => behind.test(text.slice(at + length, at + length + 60))) ?? 0;
}

/** In the text as printed, in order, none overlapping. Anonymised names (张某某, 李××) are not found. */
export function namedApplicants(text: string): Named[] {
  const found = new Map<number, number>();
  for (const match of matches(text, ROLE)) {
    const at = match.index + match[0].length;
    const length = nameAt(text, at, BEHIND);
    if (length > 0) found.set(at, at + length);
  }
  for (let at = 0; at < text.length; at++) {
    if (found.has(at) || !SURNAME.has(text[at]!) || !BEFORE.test(text.slice(Math.max(0, at - 4), at))) continue;
    const taken = TAKES_IN.test(text.slice(Math.max(0, at - 2), at)) ? nameAt(text, at, HANDS_IN) : 0;
    const length = nameAt(text, at, DOES) || taken;
    if (length > 0 && !PLACE_END.test(text.slice(at, at + length))) found.set(at, at + length);
  }
  // 张三、李四等人: what is listed beside a name is a name
  for (const [, end] of [...found]) {
    let next = end;
    while (text[next] === '、') {
      const [length = 0] = nameLength(text, next + 1).filter((each) =>
        /^[、，,。）)等和及向诉提申]/.test(text.slice(next + 1 + each)),
      );
      if (length === 0) break;
      found.set(next + 1, next + 1 + length);
      next += 1 + length;
    }
  }
  return [...found].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}
