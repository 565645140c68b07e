/** What titles say of their pages, as data. DOMAIN §7.3. */
import type { Reason } from '../model/detection.ts';

/** A title that ends as a report's own does: what stands before is its agency, whatever words that has in its name. */
export const OWN_ENDING =
  /(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:的)?(?:20\d{2})?年?(?:年度|度)?(?:工作)?(?:报告|年报)$/;
/** The agency by its last words is none of the government. */
export const NO_AGENCY =
  /(?:大学|(?<!科|行政|社会主义)学院|学校|中学|小学|幼儿园|医院|卫生院|公司|集团|水厂|(?:供水|供电|燃气|热力|公交|自来水)|高校|公共企事业单位)$/;
/** What stands before is no agency but what was done with reports: 关于报送2024年…, 全面完成2024年…. */
export const DEED =
  /(?:召开|举办|举行|部署|开展|推进|启动|扎实做好|做好|完成|发布|公布|编制|报送|填报|参加|印发|转发|学年)(?:了|好)?$/;

/** A title that says the page is something else, and what; asked in this order. */
export const NOT_A_REPORT: readonly (readonly [title: RegExp, code: Reason['code']])[] = [
  [/图解|一图(?:读懂|看懂|速览)|图说|图文|动漫|漫画|解读|短视频|视频版/, 'companion'],
  [
    /年度报告(?:\((?:格式|模板|范本|样本|样表|空表).{0,8}\)|格式|模板|范本|样本|样表|填报)|(?:年度报告|年报).{0,12}(?:制度|办法|规定|规范|指南|流程)/,
    'system',
  ],
  [/(?:通知|通报|通告|的函|复函|方案|意见|提示|公告|安排|请示|批复)(?:\(.{0,20}\))?$|国办公开办函/, 'notice'],
  [
    /(?:召开|举办|举行|部署|开展|组织|推进|启动|扎实|做好|圆满|按时|积极|全面|顺利|参加|印发|完成).{0,40}(?:年度报告|年报)|(?:年度报告|年报).{0,20}(?:培训|会议|部署会|推进会|编制工作|发布工作|工作会)/,
    'news',
  ],
  [
    /政府网站.{0,14}(?:报表|报告)|法治政府|依法行政|法治建设|预算|决算|三公|统计(?:年报|公报|年鉴)|绩效|自评|学年|政府工作报告|述职|社会责任|财务|审计(?:工作)?报告|建议提案|人大代表建议|行政执法.{0,8}年度报告|行政许可.{0,8}年度报告|双随机|企业年报|上市/,
    'other-report',
  ],
  [
    /(?:大学|(?<!科)学院|学校|中学|小学|幼儿园|医院|卫生院|公司|集团|供水|供电|燃气|热力|公交|自来水|公共企事业单位)/,
    'other-report',
  ],
];

/** The words in which a page's address names the column of reports. */
export const ADDRESS = /nb|ndbg|nianbao|annualreport/i;
