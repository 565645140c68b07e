import type { Rule } from '../rule.ts';
import { cellBlank } from './cell-blank.ts';
import { cellFraction } from './cell-fraction.ts';
import { cellNegative } from './cell-negative.ts';
import { cellNotANumber } from './cell-not-a-number.ts';
import { cellPlaceholder } from './cell-placeholder.ts';
import { cellUnit } from './cell-unit.ts';
import { columnMissing } from './column-missing.ts';
import { digitLookalike } from './digit-lookalike.ts';
import { feeUnit } from './fee-unit.ts';
import { formOutdated } from './form-outdated.ts';
import { groupFigure } from './group-figure.ts';
import { labelAltered } from './label-altered.ts';
import { numberTypography } from './number-typography.ts';
import { rowExtra } from './row-extra.ts';
import { rowMissing } from './row-missing.ts';
import { rowOrder } from './row-order.ts';
import { rowShifted } from './row-shifted.ts';
import { tableAsImage } from './table-as-image.ts';
import { tableMissing } from './table-missing.ts';
import { tableRepeated } from './table-repeated.ts';

export const tables = {
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
  'table-repeated': tableRepeated,
  'row-extra': rowExtra,
  'number-typography': numberTypography,
  'label-altered': labelAltered,
  'group-figure': groupFigure,
  'fee-unit': feeUnit,
  'cell-unit': cellUnit,
} satisfies Readonly<Record<string, Rule>>;
