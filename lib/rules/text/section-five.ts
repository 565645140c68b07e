/** Section five as its rules ask of it: its sides, or why there is none to judge. */

import { fill, sectionPlace } from '../../locales/terms.ts';
import type { Localised } from '../../model/audit.ts';
import { once } from '../../model/memo.ts';
import type { Place, Report } from '../../model/report.ts';
import type { Check, Facts } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { sectionText } from './passages.ts';
import { type Sides, saysNothing, sidesOf } from './problems.ts';

export interface SectionFive {
  readonly sides: Sides;
  /** It says 无 and no more. */
  readonly nothing: boolean;
  readonly firstLine: string;
  readonly places: readonly (Place | undefined)[];
}

/** What to answer where there is nothing to judge, else the section's two sides. */
export const sectionFive = once(read);

function read(report: Report): { check: Check } | { five: SectionFive } {
  const text = sectionText(report, 'problems');
  if (text.state === 'blind') return { check: { blind: [text.why] } };
  const heading = sectionsOf(report, 'problems')[0]?.place;
  if (text.state === 'empty') {
    // a mark such as / has no length: only its passage tells it from an empty section
    const left = report.prose.filter((passage) => passage.section === 'problems');
    const sides = sidesOf([]);
    return { five: { sides, nothing: true, firstLine: left[0]?.text ?? '', places: [heading] } };
  }
  const sides = sidesOf(text.passages);
  const first = text.passages[0]?.parts[0]?.place;
  return {
    five: {
      sides,
      nothing: saysNothing(`${sides.problems}\n${sides.improvement}`),
      firstLine: text.passages[0]?.text.slice(0, 120) ?? '',
      places: [first, heading],
    },
  };
}

/**
 * The check of a rule that wants one of the section's two sides stated.
 * @param states whether the side is there; @param texts with {place}: where it certainly is not, and where it may be
 */
export function unlessStated(
  states: (sides: Sides) => boolean,
  texts: { readonly found: Localised; readonly doubt: Localised },
): (facts: Facts) => Check {
  return ({ report, unread }) => {
    const read = sectionFive(report);
    if ('check' in read) return read.check;
    const { five } = read;
    if (five.nothing) return { applies: false };
    if (states(five.sides)) return {};
    const place = sectionPlace('problems');
    return {
      drafts: [
        {
          about: 'problems',
          reason: unread,
          section: 'problems',
          message: fill(unread ? texts.doubt : texts.found, { place }),
          where: place,
          places: five.places,
          quote: five.firstLine,
        },
      ],
    };
  };
}
