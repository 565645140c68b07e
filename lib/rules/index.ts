/** Every rule, by its id: the name of its file. */

import { agency } from './agency/index.ts';
import { arithmetic } from './arithmetic/index.ts';
import { basis } from './basis/index.ts';
import { dates } from './dates/index.ts';
import { narrative } from './narrative/index.ts';
import { privacy } from './privacy/index.ts';
import { publication } from './publication/index.ts';
import type { Rule } from './rule.ts';
import { structure } from './structure/index.ts';
import { tables } from './tables/index.ts';
import { wording } from './wording/index.ts';

export const RULES: Readonly<Record<string, Rule>> = {
  ...structure,
  ...tables,
  ...arithmetic,
  ...dates,
  ...agency,
  ...publication,
  ...basis,
  ...narrative,
  ...privacy,
  ...wording,
};
