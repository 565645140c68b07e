import { fill, say, tableName } from '../../locales/terms.ts';
import { unlessShifted } from '../doubt.ts';
import { casesOf, filledCells, isNil } from '../proceedings.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '表三没有新收和结转的申请，表四却填有行政复议、行政诉讼 {count} 件',
    'Table 3 has no applications, received or carried over, yet table 4 has {count} reviews and suits',
  ),
};

const DISPUTES = ['proceedings.review', 'proceedings.directSuit', 'proceedings.suitAfterReview'];
const SOURCES = ['applications.newReceived', 'applications.carriedOver'];

function check(facts: Facts): Check {
  const { proceedings, applications } = facts.report.tables;
  const blind = tableBlind(proceedings) ?? tableBlind(applications);
  if (blind) return { blind: [blind] };
  const fields = DISPUTES.flatMap((row) => filledCells(facts, row));
  if (fields.length === 0) return { applies: false };
  if (!SOURCES.every((row) => isNil(facts, row))) return {};
  return {
    drafts: [
      unlessShifted(facts, {
        about: 'proceedings',
        section: 'proceedings',
        message: fill(texts.found, { count: DISPUTES.reduce((sum, row) => sum + casesOf(facts, row), 0) }),
        where: tableName('proceedings'),
        fields,
        places: fields.map((field) => facts.cells.get(field)?.place),
      }),
    ],
  };
}

export const disputesWithoutApplications: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('有争议而无申请', 'Disputes without applications'),
  about: say('没有新收和结转的申请，却有行政复议或行政诉讼', 'Reviews or suits without applications'),
  basis: say('{form}，表三、表四', '{form}, tables 3 and 4'),
  remedy: say(
    '由往年申请引起的在第六部分说明；否则核对后更正。',
    'Explain disputes over earlier applications in section six; correct the figures otherwise.',
  ),
  texts,
  check,
};
