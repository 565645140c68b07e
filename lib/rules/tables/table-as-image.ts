import { fill, say, sectionPlace, tableName } from '../../locales/terms.ts';
import { TABLE_IDS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Facts, findingId, type Rule } from '../rule.ts';

const texts = {
  found: say('{table}为图片，其中数字无法核查', '{table} is an image; its figures cannot be checked'),
};

function check({ report }: Facts): Check {
  const images = TABLE_IDS.filter((id) => report.tables[id].state === 'image');
  return {
    drafts: images.map((id) => ({
      about: id,
      section: id,
      message: fill(texts.found, { table: tableName(id) }),
      where: sectionPlace(id),
      places: [report.tables[id].place],
      follows: [findingId('report-as-image', 'report')],
    })),
  };
}

export const tableAsImage: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('表格可复制', 'Tables as text'),
  about: say(
    '统计表以图片发布，其中数字无法核查',
    'A statutory table published as an image: its arithmetic is not assessable',
  ),
  basis: say('{form}，第二至第四部分以表格形式报告', '{form}, sections two to four are reported as tables'),
  remedy: say('改以网页表格发布。', 'Publish it as a table of the page.'),
  texts,
  check,
};
