/** Findings on personal data: each masked in words and quote, only its place showing where it stands. */
import { fill, type Words } from '../../locales/terms.ts';
import { once } from '../../model/memo.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Check, Draft } from '../rule.ts';
import { passagePlace, passageSection, sentenceAround } from './passages.ts';
import { masked, maskedPart, type Personal, type PersonalKind, personalIn } from './personal.ts';

export interface Look {
  readonly kinds: readonly PersonalKind[];
  /** Slots: place, what (masked). */
  readonly found: Words;
  readonly doubt?: Words;
  /** Why one is only to be verified; null where it is certain. */
  readonly reason?: (each: Personal) => Words | null;
  /** Whether what was found is a fault where it stands. */
  readonly counts?: (each: Personal, passage: Passage) => boolean;
}

function draftOf(look: Look, passage: Passage, hit: Personal): Draft {
  const place = passagePlace(passage);
  const places = placesIn(passage, hit.start, hit.end);
  const reason = look.reason?.(hit) ?? null;
  return {
    about: `${passage.section}:${places[0]?.handle ?? 0}:${hit.start}`,
    reason,
    section: passageSection(passage),
    message: fill(reason && look.doubt ? look.doubt : look.found, { place, what: maskedPart(passage.text, hit) }),
    where: place,
    places,
    quote: masked(sentenceAround(passage.text, hit.start, hit.end)),
  };
}

/** Every stretch of the report's running text that is of these kinds. */
export function personalCheck(report: Report, look: Look): Check {
  const hits = personalOf(report).filter(
    ({ hit, passage }) => look.kinds.includes(hit.kind) && (look.counts?.(hit, passage) ?? true),
  );
  return { drafts: hits.map(({ hit, passage }) => draftOf(look, passage, hit)), applies: report.prose.length > 0 };
}

/** What is personal in the running text: nearly always nothing, which each of these rules asks. */
const personalOf = once(({ prose }: Report): readonly { readonly passage: Passage; readonly hit: Personal }[] =>
  prose.flatMap((passage) => personalIn(passage.text).map((hit) => ({ passage, hit }))),
);
