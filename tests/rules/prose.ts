/** Running text for a made report: each string a passage of its section. */
import { SECTIONS, type SectionId } from '../../lib/model/form.ts';
import { hanLength } from '../../lib/model/plain.ts';
import type { Passage } from '../../lib/model/prose.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Overrides } from './report.ts';

export type Written = Readonly<Partial<Record<Passage['section'], readonly string[]>>>;

const ORDER: readonly Passage['section'][] = ['preamble', ...SECTIONS.map(({ id }) => id), 'ending'];

/** Handles run in reading order between the sections' own. */
export function passages(text: Written): Passage[] {
  return ORDER.flatMap((section, index) =>
    (text[section] ?? []).map(
      (line, at): Passage => ({
        text: line,
        section,
        parts: [{ at: 0, place: { handle: Math.max(index, 0.1) * 1000 + 600 + at } }],
      }),
    ),
  );
}

/** A report with this text and nothing else of note; sections left out keep their heading only. */
export function written(text: Written, report: Partial<Report> = {}, more: Overrides = {}): Overrides {
  const length = (id: SectionId): number => (text[id] ?? []).reduce((sum, line) => sum + hanLength(line), 0);
  return {
    ...more,
    sections: (sections) =>
      (more.sections ?? ((each) => each))(
        sections.map((section) => ({
          ...section,
          length: length(section.id),
          firstLine: text[section.id]?.[0] ? { text: text[section.id]![0]!, place: section.place } : null,
        })),
      ),
    report: { prose: passages(text), ...report },
  };
}
