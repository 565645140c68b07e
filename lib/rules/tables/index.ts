import type { Rule } from '../rule.ts';
import { cellBlank } from './cell-blank.ts';
import { cellFraction } from './cell-fraction.ts';
import { cellNegative } from './cell-negative.ts';
import { cellNotANumber } from './cell-not-a-number.ts';
import { cellPlaceholder } from './cell-placeholder.ts';
import { columnMissing } from './column-missing.ts';
import { digitLookalike } from './digit-lookalike.ts';
import { formOutdated } from './form-outdated.ts';
import { rowMissing } from './row-missing.ts';
import { rowOrder } from './row-order.ts';
import { rowShifted } from './row-shifted.ts';
import { tableAsImage } from './table-as-image.ts';
import { tableMissing } from './table-missing.ts';

export const tables: Readonly<Record<string, Rule>> = {
  'table-missing': tableMissing,
  'table-as-image': tableAsImage,
  'form-outdated': formOutdated,
  'row-missing': rowMissing,
  'column-missing': columnMissing,
  'cell-blank': cellBlank,
  'cell-placeholder': cellPlaceholder,
  'cell-not-a-number': cellNotANumber,
  'cell-negative': cellNegative,
  'cell-fraction': cellFraction,
  'digit-lookalike': digitLookalike,
  'row-shifted': rowShifted,
  'row-order': rowOrder,
};
