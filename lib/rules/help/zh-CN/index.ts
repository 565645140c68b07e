/** What each rule’s page of help says, in the source language. */
import { agency } from './agency.ts';
import { arithmetic } from './arithmetic.ts';
import { basis } from './basis.ts';
import { dates } from './dates.ts';
import { narrative } from './narrative.ts';
import { privacy } from './privacy.ts';
import { publication } from './publication.ts';
import { structure } from './structure.ts';
import { tables } from './tables.ts';
import { wording } from './wording.ts';

export const HELP = { structure, tables, arithmetic, dates, agency, publication, basis, narrative, privacy, wording };
