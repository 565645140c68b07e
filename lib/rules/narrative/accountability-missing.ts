import { fill, list, say, sectionPlace, type Words } from '../../locales/terms.ts';
import type { Report } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { aligned } from '../text/aligned.ts';
import { sectionText } from '../text/passages.ts';

const texts = {
  found: say('政府的年度报告未写{missing}结果情况', 'A government’s report says nothing of the results of {missing}'),
  doubt: say(
    '疑似政府的年度报告未写{missing}结果情况，请核实',
    'A government’s report seems to say nothing of the results of {missing}; please verify',
  ),
};

const ITEMS: readonly { readonly name: Words; readonly words: RegExp }[] = [
  { name: say('工作考核', 'appraisal (工作考核)'), words: /考核|考评|绩效评价/ },
  { name: say('社会评议', 'public assessment (社会评议)'), words: /评议|评估|满意度|测评/ },
  { name: say('责任追究', 'accountability (责任追究)'), words: /责任追究|追究责任|追责|问责/ },
];
/** Two of the three show that the contents are there. */
const ENOUGH = 2;
/** An office's report that speaks for the whole area. */
const WHOLE_AREA =
  /(?:汇总|涵盖|包括|覆盖)[^。;]{0,24}(?:全市|全县|全区|全省|全州|各县|各区|各乡镇|市政府各部门|县政府各部门)/;

function isGovernment({ agency, prose }: Report): boolean {
  if (agency?.kind === 'government') return true;
  // 各级人民政府 (art. 50): a town's too; a sub-district's office is a branch and no government
  if (agency?.kind === 'township') return agency.name.endsWith('人民政府');
  if (agency?.kind !== 'governmentOffice') return false;
  return prose.some((passage) => passage.section === 'preamble' && WHOLE_AREA.test(aligned(passage).form));
}

function check({ report, unread }: Facts): Check {
  if (!isGovernment(report)) return { applies: false };
  const text = sectionText(report, 'overview');
  if (text.state === 'blind') return { blind: [text.why] };
  const whole = report.prose.map((passage) => aligned(passage).form).join('\n');
  const missing = ITEMS.filter(({ words }) => !words.test(whole)).map(({ name }) => name);
  if (ITEMS.length - missing.length >= ENOUGH) return {};
  return {
    drafts: [
      {
        about: 'overview',
        reason: unread,
        section: 'overview',
        message: fill(unread ? texts.doubt : texts.found, { missing: list(missing, missing.length) }),
        where: sectionPlace('overview'),
        places: [sectionsOf(report, 'overview')[0]?.place],
      },
    ],
  };
}

export const accountabilityMissing: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('考核、评议和追责结果', 'Appraisal, assessment, accountability'),
  about: say(
    '政府的年度报告未写工作考核、社会评议和责任追究结果情况',
    'A government’s report lacks 工作考核, 社会评议 and 责任追究',
  ),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（四）项；{form}，第一部分',
    'Regulations on Open Government Information, article 50(1)(4); {form}, section one',
  ),
  remedy: say(
    '在总体情况的监督保障中写明考核、评议和追责的结果。',
    'State the results of all three under supervision and safeguards in section one.',
  ),
  texts,
  check,
};
