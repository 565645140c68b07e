import { fill, say, sectionPlace } from '../../locales/terms.ts';
import type { Severity } from '../../model/audit.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { sectionText } from '../text/passages.ts';

const texts = {
  short: say('{place}总体情况仅 {length} 字，内容过少', '{place} (overview) has {length} characters only'),
  doubt: say(
    '疑似{place}总体情况内容过少（{length} 字），请核实',
    '{place} (overview) seems to have {length} characters only; please verify',
  ),
  long: say(
    '{place}总体情况约 {length} 字，原则上不超过 {limit} 字',
    '{place} (overview) has about {length} characters; {limit} is held to be the limit',
  ),
};

const SHORTEST = 150;
/** The limit that local notices state, with the words of the form (DOMAIN §1.2). */
const LIMIT = 1000;
const FAR_TOO_LONG = 3000;

function check({ report, unread }: Facts): Check {
  const text = sectionText(report, 'overview');
  if (text.state === 'blind') return { blind: [text.why] };
  if (text.state === 'empty') return { applies: false };
  const { length } = text;
  if (length >= SHORTEST && length <= LIMIT) return {};
  const place = sectionPlace('overview');
  const short = length < SHORTEST;
  const severity: Severity = short || length > FAR_TOO_LONG ? 'warning' : 'info';
  const template = short ? (unread ? texts.doubt : texts.short) : texts.long;
  return {
    drafts: [
      {
        about: short ? 'short' : 'long',
        severity,
        reason: short ? unread : null,
        section: 'overview',
        message: fill(template, short ? { place, length } : { place, length, limit: LIMIT }),
        where: place,
        places: [sectionsOf(report, 'overview')[0]?.place],
      },
    ],
  };
}

export const overviewLength: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('总体情况篇幅', 'Length of the overview'),
  about: say(
    '总体情况不足 150 字（超过 1000 字的为提示，超过 3000 字的为提醒）',
    'Section one under 150 characters (a note over 1,000, a warning over 3,000)',
  ),
  basis: say('{form}，第一部分（聚焦主题、简明客观）', '{form}, section one (to the point, brief and factual)'),
  remedy: say(
    '写明各方面的实际情况，篇幅控制在一千字以内。',
    'State the facts of each aspect within a thousand characters.',
  ),
  texts,
  check,
};
