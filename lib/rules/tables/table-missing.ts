import { fill, say, sectionPlace, tableName } from '../../locales/terms.ts';
import type { Localised } from '../../model/audit.ts';
import { TABLE_IDS } from '../../model/form.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { bareBecause, sectionsOf } from '../sections.ts';

const texts = {
  found: say('{place}缺少统计表（{table}）', '{place} lacks its statutory table ({table})'),
  doubt: say('疑似{place}缺少统计表（{table}），请核实', '{place} seems to lack {table}; please verify'),
  attachment: say(
    '该部分有附件，统计表可能在附件中，附件未读取',
    'the section has an attachment, which was not read and may hold the table',
  ),
};

function check({ report, unread }: Facts): Check {
  const bare = bareBecause(report);
  if (bare) return { blind: [bare] };
  const drafts = TABLE_IDS.flatMap((id): Draft[] => {
    const table = report.tables[id];
    if (table.state !== 'absent' && table.state !== 'attachment') return [];
    const sections = sectionsOf(report, id);
    const attached = table.state === 'attachment' || sections.some((section) => section.attachments.length > 0);
    const reason: Localised | null = attached ? texts.attachment : unread;
    const place = sectionPlace(id);
    const heading = sections[0]?.place;
    return [
      {
        about: id,
        reason,
        section: id,
        message: fill(reason ? texts.doubt : texts.found, { place, table: tableName(id) }),
        where: place,
        places: [table.place ?? heading],
        gap: heading && { after: heading },
        follows: [findingId('section-missing', id), findingId('sentence-for-table', id)],
      },
    ];
  });
  return { drafts };
}

export const tableMissing: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('统计表齐全', 'All tables'),
  about: say('缺少表二、表三或表四', 'A statutory table is absent'),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（一）至（三）项；{form}，{place}',
    'Regulations on Open Government Information, article 50(1)(1) to (3); {form}, {place}',
  ),
  remedy: say(
    '在该部分补上统计表，以可复制的表格发布。',
    'Put the table into the section, as a table and not as a picture.',
  ),
  texts,
  check,
};
