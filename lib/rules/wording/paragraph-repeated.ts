import { fill, list, say } from '../../locales/terms.ts';
import type { Passage } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { aligned } from '../text/aligned.ts';
import { isHidden, passagePlace, passageSection } from '../text/passages.ts';

const texts = {
  found: say(
    '同一段落出现 {count} 次（{places}）：“{head}”',
    'The same paragraph stands {count} times ({places}): “{head}”',
  ),
};

/** Shorter ones repeat by nature: 无。, an agency's name, a formula. */
const SHORTEST = 30;
const HEAD = 20;
const NUMBER = /^(?:\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)/;

function draftOf(same: readonly Passage[]): Draft {
  const again = same[1]!;
  const places = [...new Map(same.map((each) => [each.section, passagePlace(each)])).values()];
  return {
    about: `${again.section}:${again.parts[0]?.place.handle ?? 0}`,
    section: passageSection(again),
    message: fill(texts.found, {
      count: same.length,
      places: list(places, places.length),
      head: `${again.text.slice(0, HEAD)}…`,
    }),
    where: passagePlace(again),
    places: [...same.slice(1), same[0]!].flatMap((each) => each.parts.map(({ place }) => place)),
    quote: again.text.slice(0, 120),
    follows: [findingId('section-order', again.section)],
  };
}

function check({ report }: Facts): Check {
  const groups = new Map<string, Passage[]>();
  for (const passage of report.prose) {
    if (isHidden(passage) || aligned(passage).han < SHORTEST) continue;
    const form = aligned(passage).whole.replace(NUMBER, '');
    const same = groups.get(form);
    if (same) same.push(passage);
    else groups.set(form, [passage]);
  }
  const drafts = [...groups.values()].filter((same) => same.length > 1).map(draftOf);
  return { drafts, applies: groups.size > 0 };
}

export const paragraphRepeated: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('段落不重复', 'No paragraph twice'),
  about: say('三十字以上的段落重复出现', 'A paragraph of thirty characters and more stands twice'),
  basis: say(
    '《政府信息公开条例》第六条（及时、准确地公开政府信息）',
    'Regulations on Open Government Information, article 6 (disclosure is to be accurate)',
  ),
  remedy: say('删去重复的段落。', 'Remove the repeated paragraph.'),
  texts,
  check,
};
