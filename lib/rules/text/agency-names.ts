/** Names of agencies: what they are short for, and whether two mean one body. */

/** What clerks write for short, and the words of the full name. */
const SHORT_FORMS: readonly (readonly [short: string, full: string])[] = [
  ['卫健委', '卫生健康委员会'],
  ['卫健局', '卫生健康局'],
  ['卫计委', '卫生和计划生育委员会'],
  ['发改委', '发展和改革委员会'],
  ['发改局', '发展和改革局'],
  ['发改厅', '发展和改革厅'],
  ['住建局', '住房和城乡建设局'],
  ['住建委', '住房和城乡建设委员会'],
  ['住建厅', '住房和城乡建设厅'],
  ['人社局', '人力资源和社会保障局'],
  ['人社厅', '人力资源和社会保障厅'],
  ['市监局', '市场监督管理局'],
  ['市场监管局', '市场监督管理局'],
  ['教体局', '教育体育局'],
  ['文旅局', '文化和旅游局'],
  ['文旅厅', '文化和旅游厅'],
  ['文广旅局', '文化广电旅游局'],
  ['文旅体局', '文化旅游体育局'],
  ['文体旅局', '文化体育旅游局'],
  ['文广旅体局', '文化广电旅游体育局'],
  ['工信局', '工业和信息化局'],
  ['工信厅', '工业和信息化厅'],
  ['经信局', '经济和信息化局'],
  ['经信委', '经济和信息化委员会'],
  ['科工局', '科学技术和工业信息化局'],
  ['科技局', '科学技术局'],
  ['科技厅', '科学技术厅'],
  ['退役军人局', '退役军人事务局'],
  ['应急局', '应急管理局'],
  ['医保局', '医疗保障局'],
  ['城管局', '城市管理局'],
  ['城管执法局', '城市管理综合行政执法局'],
  ['资规局', '自然资源和规划局'],
  ['自规局', '自然资源和规划局'],
  ['规自局', '规划和自然资源局'],
  ['国资委', '国有资产监督管理委员会'],
  ['民宗局', '民族宗教事务局'],
  ['民宗委', '民族宗教事务委员会'],
  ['林草局', '林业和草原局'],
  ['外事办', '外事办公室'],
  ['金融办', '金融工作办公室'],
  ['政数局', '政务服务和数据管理局'],
  ['粮储局', '粮食和物资储备局'],
  ['公积金中心', '住房公积金管理中心'],
  ['疾控局', '疾病预防控制局'],
  ['疾控中心', '疾病预防控制中心'],
  ['经发局', '经济发展局'],
  ['残联', '残疾人联合会'],
  ['街道办', '街道办事处'],
  ['政府办', '人民政府办公室'],
];
/** 镇政府 for 镇人民政府 */
const SHORT_GOVERNMENT = /[省市县区旗州盟镇乡]政府(?:办公[室厅])?$/;

/** Departments as they are called everywhere: such a name needs its area. */
const BARE =
  /^(?:教育|财政|民政|司法|公安|审计|统计|水利|水务|商务|信访|林业|气象|税务|体育|档案|自然资源|生态环境|交通运输|农业农村|卫生健康|应急管理|市场监督管理|住房和城乡建设|文化和旅游|人力资源和社会保障|发展和改革|工业和信息化|科学技术|医疗保障|退役军人事务|城市管理|行政审批|行政审批服务)(?:局|厅|委员会)$|^(?:人民政府(?:办公[室厅])?|街道办事处)$/;

/** An ending that only bodies have. */
const ENDING =
  /(?:人民政府(?:办公[室厅])?|政府(?:办公[室厅])?|街道办事处|办事处|管理委员会|管委会|委员会|局|厅|委|办公室|中心|镇|乡|街道)$/;
/** Offices within a body, and the short and long form of what governs an area. */
const OFFICE = /(?:党政综合|党政|综合|政务公开|党政和人大)办$|(?:党政综合|党政|综合|政务公开|党政和人大)?办公室$/;
const GOVERNS = /(?:人民)?政府$|办事处$|管理委员会$|管委会$/;
const AREA =
  /^(?!城市|都市|市政)[\p{Script=Han}]{1,8}?(?:特别行政区|自治[区州县旗]|[省市县区旗州盟])(?=[\p{Script=Han}]{2})/u;
const ZONE = /(?:开发|高新|园|新|社|景|示范|试验|实验|保税|管理|度假|风景|合作)区$/;
/** Words that many different bodies have in their names. */
const COMMON = /管理|事务|服务|发展|综合|工作|资源|社会|行政|政务|建设|监督|执法|保障|中心|机关|人民|地方/g;

export function isShort(name: string): { full: string } | null {
  const short = SHORT_FORMS.find(([form]) => name.endsWith(form));
  if (short) return { full: short[1] };
  return SHORT_GOVERNMENT.test(name) ? { full: '人民政府' } : null;
}

export function lacksArea(name: string): boolean {
  return BARE.test(name);
}

export function isBody(name: string): boolean {
  return name.length >= 4 && name.length <= 40 && ENDING.test(name);
}

export function isGovernment(name: string): boolean {
  return /政府(?:办公[室厅])?$/.test(name);
}

/** The name without the areas that it begins with: 自然资源局 of 云泽市自然资源局. */
function core(name: string): string {
  let rest = name;
  for (let area = AREA.exec(rest); area && !ZONE.test(area[0]); area = AREA.exec(rest))
    rest = rest.slice(area[0].length);
  return rest;
}

/** The areas that a name begins with. */
export function areaOf(name: string): string {
  return name.slice(0, name.length - core(name).length);
}

/** The name without its office and without what governs the area: 桃溪镇 of 桃溪镇人民政府. */
export function base(name: string): string {
  return name.replace(OFFICE, '').replace(GOVERNS, '');
}

/** A short form written out: 云泽市人社局 as 云泽市人力资源和社会保障局. */
function expand(name: string): string {
  const short = SHORT_FORMS.find(([form]) => name.endsWith(form));
  return short ? name.slice(0, -short[0].length) + short[1] : name;
}

/** Whether two names mean one body, one of them shorter: without its area, with its office, with or without 人民政府. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [base(expand(one)), base(expand(other))];
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
}

/** Whether two names that differ are two wordings of one body: 卫生健康局 and 卫生健康委员会 of one area. */
export function isAlike(one: string, other: string): boolean {
  const [here, there] = [areaOf(one), areaOf(other)];
  if (here !== '' && there !== '' && !here.endsWith(there) && !there.endsWith(here)) return false;
  const [a, b] = [core(expand(one)), core(expand(other))].map((name) =>
    name.replace(ENDING, '').replace(COMMON, '·'),
  ) as [string, string];
  for (let at = 0; at + 2 <= a.length; at++) {
    const pair = a.slice(at, at + 2);
    if (!pair.includes('·') && b.includes(pair)) return true;
  }
  return false;
}

/** The body whose office it is. */
export function withoutOffice(name: string): string {
  return name.replace(OFFICE, '');
}
