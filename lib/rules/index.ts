/** Every rule, by its id: the name of its file. */
import { arithmetic } from './arithmetic/index.ts';
import { dates } from './dates/index.ts';
import type { Rule } from './rule.ts';
import { structure } from './structure/index.ts';
import { tables } from './tables/index.ts';

export const RULES: Readonly<Record<string, Rule>> = { ...structure, ...tables, ...arithmetic, ...dates };
