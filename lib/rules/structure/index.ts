import type { Rule } from '../rule.ts';
import { headingAltered } from './heading-altered.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sentenceForTable } from './sentence-for-table.ts';
import { titleForm } from './title-form.ts';

export const structure: Readonly<Record<string, Rule>> = {
  'section-missing': sectionMissing,
  'section-order': sectionOrder,
  'section-empty': sectionEmpty,
  'heading-altered': headingAltered,
  'sentence-for-table': sentenceForTable,
  'title-form': titleForm,
};
