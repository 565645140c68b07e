import { fill, say, sectionPlace, tableName } from '../../locales/terms.ts';
import { SECTIONS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { holdsNoObject, lacksTable, sectionsOf } from '../sections.ts';

const texts = {
  found: say('{place}以文字代替统计表（{table}）', '{place} has a sentence in place of {table}'),
  doubt: say(
    '疑似{place}以文字代替统计表（{table}），请核实',
    '{place} seems to have a sentence in place of {table}; please verify',
  ),
};

function check({ report, unread }: Facts): Check {
  const drafts = SECTIONS.flatMap((section): Draft[] => {
    const read = sectionsOf(report, section.id);
    const worded = read.find((each) => each.length > 0);
    if (!section.table || !worded || !lacksTable(report, section) || !read.every(holdsNoObject)) return [];
    const data = { place: sectionPlace(section.id), table: tableName(section.table) };
    return [
      {
        about: section.table,
        reason: unread,
        section: section.id,
        message: fill(unread ? texts.doubt : texts.found, data),
        where: data.place,
        places: [worded.firstLine?.place ?? worded.place],
        ...(worded.firstLine && { quote: worded.firstLine.text }),
        follows: [findingId('section-missing', section.id)],
      },
    ];
  });
  return { drafts };
}

export const sentenceForTable: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('以表格报告', 'Tables, not sentences'),
  about: say(
    '第二、三、四部分以文字代替统计表',
    'Section two, three or four holds a sentence where its table must stand',
  ),
  basis: say('{form}，第二至第四部分以表格形式报告', '{form}, sections two to four are reported as tables'),
  remedy: say('按格式填报统计表；没有的填 0。', 'Fill in the table of the form; enter 0 where there is nothing.'),
  texts,
  check,
};
