import { fill, say } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, inSentence, placesOf, printed, quoteAt } from '../text/aligned.ts';
import { passagePlace, passageSection } from '../text/passages.ts';

const texts = {
  found: say(
    '{place}写作“{words}”，应为“以公开为常态、不公开为例外”',
    '{place} says “{words}”; the principle is 以公开为常态、不公开为例外 (open as a rule, closed as an exception)',
  ),
};

const REVERSED =
  /不(?:予)?公开"?(?:作为|成为|为|是)"?(?:常态|原则|惯例)|(?<!不|非|不予|不能|未)公开"?(?:作为|成为|为|是)"?例外/g;
/** The reverse is named to be rejected. */
const REJECTED = /纠正|避免|杜绝|改变|防止|摒弃|转变|破除|扭转|克服|而不是|而非|不能|不得|反对|错误|误区/;

function check({ report }: Facts): Check {
  const drafts = report.prose.flatMap((passage): Draft[] => {
    const text = aligned(passage);
    const rejected = inSentence(text, REJECTED);
    const hits = matches(text.form, REVERSED).filter(({ index }) => !rejected(index));
    const [first] = hits;
    if (!first) return [];
    const place = passagePlace(passage);
    const words = hits.map((hit) => printed(text, hit.index, hit.index + hit[0].length)).join('、');
    return [
      {
        about: `${passage.section}:${passage.parts[0]?.place.handle ?? 0}`,
        section: passageSection(passage),
        message: fill(texts.found, { place, words }),
        where: place,
        places: hits.flatMap((hit) => placesOf(text, hit.index, hit.index + hit[0].length)),
        quote: quoteAt(text, first.index, first.index + first[0].length),
      },
    ];
  });
  return { drafts, applies: report.prose.length > 0 };
}

export const sloganReversed: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('公开原则的表述', 'The principle of openness'),
  about: say('公开为常态、不公开为例外的原则写反', 'Open as a rule and closed as an exception, exchanged'),
  basis: say('《政府信息公开条例》第五条', 'Regulations on Open Government Information, article 5'),
  remedy: say('改为“以公开为常态、不公开为例外”。', 'Write 以公开为常态、不公开为例外.'),
  texts,
  check,
};
