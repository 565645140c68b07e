import { fill, list, say, sectionPlace } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, findingId, type Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { missingAspects } from '../text/aspects.ts';
import { sectionText } from '../text/passages.ts';

const texts = {
  found: say('{place}总体情况未写{aspects}', '{place} (overview) says nothing of {aspects}'),
  doubt: say(
    '疑似{place}总体情况未写{aspects}，请核实',
    '{place} (overview) seems to say nothing of {aspects}; please verify',
  ),
};

/** The five aspects came with the form of 2021. */
const FIRST_YEAR = 2021;

function check({ report, unread }: Facts): Check {
  if (report.year !== null && report.year < FIRST_YEAR) return { applies: false };
  const text = sectionText(report, 'overview');
  if (text.state === 'blind') return { blind: [text.why] };
  if (text.state === 'empty') return { applies: false };
  const missing = missingAspects(text.passages).map((aspect) => aspect.name);
  if (missing.length === 0) return {};
  const place = sectionPlace('overview');
  return {
    drafts: [
      {
        about: 'overview',
        reason: unread,
        section: 'overview',
        message: fill(unread ? texts.doubt : texts.found, { place, aspects: list(missing, missing.length) }),
        where: place,
        places: [sectionsOf(report, 'overview')[0]?.place],
        follows: [findingId('overview-length', 'short')],
      },
    ],
  };
}

export const aspectMissing: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('总体情况五个方面', 'Five aspects of the overview'),
  about: say(
    '总体情况缺少主动公开、依申请公开、政府信息管理、平台建设、监督保障之一',
    'Section one lacks one of its five aspects: proactive disclosure, applications, management, platforms, supervision',
  ),
  basis: say('{form}，第一部分', '{form}, section one'),
  remedy: say('补写所缺的方面；没有的写明没有。', 'Write of the aspect; where there is nothing, say so.'),
  texts,
  check,
};
