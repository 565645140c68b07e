/** A finding of the inspector's own among those of the rules. */
import { cellPlace, say, sectionPlace } from '../locales/terms.ts';
import type { Finding, Localised } from '../model/audit.ts';
import { type FieldId, SECTIONS, type SectionId } from '../model/form.ts';
import { collapse } from '../model/handle.ts';
import type { OwnFinding } from '../model/ledger.ts';
import { placesIn } from '../model/prose.ts';
import type { Place, Report } from '../model/report.ts';
import { masked } from '../rules/text/personal.ts';
import { cellIn } from './cells.ts';

/** The rule that an inspector's own findings name. */
export const OWN = 'own';
export const OWN_NAME: Localised = say('自行添加的问题', 'Findings added by hand');
const REPORT = say('全文', 'the report');
const NONE = say('', '');

/**
 * @param report what was read, in which its place is looked for: its cell, or else the words that it quotes
 * @returns a finding like those of the rules; without a place where its words are no longer there
 */
export function ownFinding(own: OwnFinding, report: Report): Finding {
  const cell = own.field === null ? undefined : cellIn(report, own.field);
  const section = SECTIONS.find(({ id }) => id === own.section)?.id ?? sectionOf(cell?.field);
  const basis = say(own.basis, own.basis);
  return {
    id: `${OWN}:${own.id}`,
    rule: OWN,
    severity: own.severity,
    verdict: 'fail',
    section,
    message: say(own.text, own.text),
    where: cell ? cellPlace(cell.field) : section ? sectionPlace(section) : REPORT,
    basis,
    remedy: NONE,
    fields: cell ? [cell.field] : [],
    places: cell?.place ? [cell.place] : cell ? [] : quoted(own.quote, report),
    ...(own.quote !== '' && { quote: masked(own.quote) }),
    own: true,
  };
}

function sectionOf(field: FieldId | undefined): SectionId | null {
  return SECTIONS.find(({ id }) => field?.startsWith(`${id}.`))?.id ?? null;
}

/** Where the words stand in the report's text, the first time. */
function quoted(quote: string, { prose, title, sections }: Report): Place[] {
  const words = collapse(quote);
  if (words === '') return [];
  for (const passage of prose) {
    const start = passage.text.indexOf(words);
    if (start >= 0) return placesIn(passage, start, start + words.length);
  }
  const heading = sections.find((each) => each.heading.includes(words))?.place;
  const other = heading ?? (title?.text.includes(words) ? title.place : null);
  return other ? [other] : [];
}
