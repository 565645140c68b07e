import type { Rule } from '../rule.ts';
import { extraSection } from './extra-section.ts';
import { headingAltered } from './heading-altered.ts';
import { numberingBroken } from './numbering-broken.ts';
import { pre2019Structure } from './pre-2019-structure.ts';
import { preambleCount } from './preamble-count.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sentenceForTable } from './sentence-for-table.ts';
import { titleForm } from './title-form.ts';

export const structure = {
  'section-missing': sectionMissing,
  'section-order': sectionOrder,
  'section-empty': sectionEmpty,
  'heading-altered': headingAltered,
  'sentence-for-table': sentenceForTable,
  'title-form': titleForm,
  'numbering-broken': numberingBroken,
  'pre-2019-structure': pre2019Structure,
  'preamble-count': preambleCount,
  'extra-section': extraSection,
} satisfies Readonly<Record<string, Rule>>;
