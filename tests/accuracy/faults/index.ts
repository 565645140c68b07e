/** Every fault that is planted, by group. */
import type { Fault } from '../plan.ts';
import { arithmeticFaults } from './arithmetic.ts';
import { cellFaults } from './cells.ts';
import { dateFaults } from './dates.ts';
import { narrativeFaults } from './narrative.ts';
import { publicationFaults } from './publication.ts';
import { structureFaults } from './structure.ts';
import { tableFaults } from './tables.ts';
import { titleFaults } from './titles.ts';
import { wordingFaults } from './wording.ts';

export const FAULTS: readonly Fault[] = [
  ...structureFaults,
  ...titleFaults,
  ...tableFaults,
  ...cellFaults,
  ...arithmeticFaults,
  ...narrativeFaults,
  ...dateFaults,
  ...publicationFaults,
  ...wordingFaults,
];
