/** What reports say, as data: the words by which one is known in a page's text. DOMAIN §7.3. */

/** A page without any of these holds no part of a report. */
export const REPORT_WORDS: readonly string[] = [
  '总体情况',
  '予以公开',
  '处理决定数量',
  '尚未审结',
  '需要报告的',
  // the structure of the reports before 2019
  '收费及减免',
];

/** Words of the six headings, one list a section; any of them counts. */
export const HEADING_WORDS: readonly (readonly string[])[] = [
  ['总体情况', '概述'],
  ['主动公开政府信息'],
  ['政府信息公开申请', '依申请公开'],
  ['行政复议、行政诉讼', '行政复议和行政诉讼', '行政复议及行政诉讼', '行政复议行政诉讼', '提起行政诉讼'],
  ['主要问题', '存在的问题', '存在问题', '收费及减免'],
  ['需要报告的事项', '需要报告的其他事项', '需要报告的其它事项'],
];

/** Words of table three's rows; six of them make the table. */
export const APPLICATION_WORDS: readonly string[] =
  '勾稽关系 本年新收 上年结转 予以公开 部分公开 属于国家秘密 三安全一稳定 第三方合法权益 内部事务信息 过程性信息 行政执法案卷 行政查询事项 不掌握相关 没有现成信息 内容仍不明确 信访举报投诉 重复申请 公开出版物 反复申请 重新出具 结转下年度'.split(
    ' ',
  );
export const DISCLOSURE_WORDS: readonly string[] = [
  '制发件数',
  '处理决定数量',
  '收费金额',
  '新制作数量',
  '对外公开总数量',
];
export const PROCEEDINGS_WORDS: readonly string[] = ['结果维持', '结果纠正', '尚未审结', '未经复议直接起诉'];

/** The form's own words in the preamble. */
export const PREAMBLE = ['数据的统计期限', '数据统计期限', '数据的统计时限', '统计期限'];
