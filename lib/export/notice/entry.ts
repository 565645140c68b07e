/** One finding of the notice: what is wrong, and what the agency is told about it. */
import { t } from '../../locales/document.ts';
import type { Locale } from '../../model/audit.ts';
import { equationLines } from '../equations.ts';
import type { Item } from '../items.ts';

const STOPPED = /[。.；;！!？?]$/;

/** A sentence ends as one. */
function sentence(text: string, locale: Locale): string {
  return STOPPED.test(text) ? text : `${text}${locale === 'en' ? '.' : '。'}`;
}

/** A review is worded as a question to the agency, never as a fault. */
export function entryLines(item: Item, locale: Locale): { line: string; details: string[] } {
  const { finding, follows, mark } = item;
  const where = finding.where[locale];
  const message = finding.message[locale];
  const equations = equationLines(item, locale);
  const remedy = finding.remedy[locale];
  const lines = [
    // the sentence may name the place in its own words already
    where !== '' && !message.includes(where) && t(locale, 'notice.place', { where }),
    equations.length > 0 && t(locale, 'notice.equation', { equation: equations.join(locale === 'en' ? '; ' : '；') }),
    ...follows
      .filter(({ equation }) => !equation)
      .map((each) => t(locale, 'notice.follows', { message: each.message[locale] })),
    finding.reason && t(locale, 'notice.doubt', { reason: finding.reason[locale] }),
    finding.basis[locale] !== '' && t(locale, 'notice.basis', { basis: finding.basis[locale] }),
    remedy !== '' && t(locale, mark === 'review' ? 'notice.check' : 'notice.remedy', { remedy }),
  ];
  const own = finding.own ? t(locale, 'notice.own') : '';
  return {
    line: `${sentence(message, locale)}${own}`,
    details: lines.filter((line): line is string => typeof line === 'string').map((line) => sentence(line, locale)),
  };
}
