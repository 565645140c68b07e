/** What the rules on running text ask of it: a section's passages, and how a passage is cited. */
import { fill, say, sectionPlace, type Words } from '../../locales/terms.ts';
import type { SectionId } from '../../model/form.ts';
import { once } from '../../model/memo.ts';
import type { Passage } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { sectionsOf } from '../sections.ts';
import { aligned } from './aligned.ts';

const TEXTS = {
  preamble: say('引言', 'Preamble'),
  ending: say('落款', 'Signature'),
  absent: say('页面没有{place}', 'the page has no {place}'),
  object: say('{place}的内容在图片、附件或框架中', 'the text of {place} is in a picture, an attachment or a frame'),
};

/** 引言 · 第一部分 · 落款 */
export function passagePlace(passage: Passage): Words {
  if (passage.section === 'preamble') return TEXTS.preamble;
  return passage.section === 'ending' ? TEXTS.ending : sectionPlace(passage.section);
}

/** The section that a finding in the passage belongs to. */
export function passageSection(passage: Passage): SectionId | null {
  return passage.section === 'preamble' || passage.section === 'ending' ? null : passage.section;
}

/** A section's running text; what a closed tab holds is part of it. */
export function passagesOf(report: Report, id: Passage['section']): readonly Passage[] {
  return bySection(report).get(id) ?? [];
}

const bySection = once(({ prose }: Report): ReadonlyMap<Passage['section'], readonly Passage[]> => {
  const sections = new Map<Passage['section'], Passage[]>();
  for (const passage of prose) {
    const own = sections.get(passage.section);
    if (own) own.push(passage);
    else sections.set(passage.section, [passage]);
  }
  return sections;
});

/** A copy that the page hides, such as one for telephones; the text of a closed tab is none. */
/** Hidden text may be a copy of what is shown. */
export function isHidden(passage: Passage): boolean {
  return !passage.tab && passage.parts.every(({ place }) => place.hidden);
}

export type SectionText =
  | { readonly state: 'text'; readonly passages: readonly Passage[]; readonly length: number }
  | { readonly state: 'empty' }
  | { readonly state: 'blind'; readonly why: Words };

/** Shorter texts beside a picture or an attachment are its caption. */
const CAPTION = 60;

const TEXTS_OF = once((_: Report) => new Map<SectionId, SectionText>());

/** A section's text, or why there is none to judge. */
export function sectionText(report: Report, id: SectionId): SectionText {
  const known = TEXTS_OF(report).get(id);
  if (known) return known;
  const text = read(report, id);
  TEXTS_OF(report).set(id, text);
  return text;
}

function read(report: Report, id: SectionId): SectionText {
  const sections = sectionsOf(report, id);
  const place = sectionPlace(id);
  if (sections.length === 0) return { state: 'blind', why: fill(TEXTS.absent, { place }) };
  const passages = passagesOf(report, id);
  const length = passages.reduce((sum, passage) => sum + aligned(passage).han, 0);
  const objects = sections.some((each) => each.images.length + each.attachments.length + each.frames > 0);
  if (objects && length < CAPTION) return { state: 'blind', why: fill(TEXTS.object, { place }) };
  return length === 0 ? { state: 'empty' } : { state: 'text', passages, length };
}

const STOPS = ['。', '；', '！', '？'];
const LONGEST = 160;

/** The sentence around a stretch of a printed text; a very long one is cut around it. */
export function sentenceAround(text: string, start: number, end: number): string {
  // cut first: a text may have thousands of such places, and no stop between them
  const before = text.slice(Math.max(0, start - LONGEST + 1), start);
  const from = start - before.length + Math.max(...STOPS.map((stop) => before.lastIndexOf(stop))) + 1;
  const stop = text.slice(end, end + LONGEST).search(/[。；！？]/);
  return text.slice(from, stop < 0 ? end + LONGEST : end + stop + 1).trim();
}
