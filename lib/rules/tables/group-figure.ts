import { fill, say, tableName } from '../../locales/terms.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '表三“{text}”是分组标题，格式在此不填数字',
    '“{text}” heads a group of table 3; the form has no figures beside it',
  ),
};

function check({ report }: Facts): Check {
  const table = report.tables.applications;
  const blind = tableBlind(table);
  if (blind) return { blind: [blind] };
  return {
    drafts: (table.groupFigures ?? []).map(({ id, text, place }) => ({
      about: id,
      section: 'applications',
      message: fill(texts.found, { text }),
      where: tableName('applications'),
      places: [place],
      quote: text,
    })),
  };
}

export const groupFigure: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('分组标题不填数', 'Group headings carry no figures'),
  about: say('表三分组标题旁填了数字', 'A figure beside a group heading of table 3, which carries none'),
  basis: say('{form}，表三', '{form}, table 3'),
  remedy: say('删去分组标题旁的数字，只在各分项填写。', 'Remove it; figures belong to the rows of the group.'),
  texts,
  check,
};
