/** A report before it is printed: what is said where, and what is done to its tables and its page. */
import type { FieldId, FormVersion, SectionId, TableId } from '../../lib/model/form.ts';
import type { ShapeName } from '../fixtures/index.ts';
import type { PrintedTable } from '../fixtures/types.ts';
import type { Body } from './agencies.ts';
import type { Figures, Size } from './figures.ts';
import type { Random } from './random.ts';

/** The shapes of the fixtures that a file can hold, and some more habits of portals. */
export type Shape = ShapeName | 'telephone-copy' | 'three-proceedings' | 'sideways-proceedings' | 'page-headers';

export interface PlanPart {
  id: SectionId;
  heading: string;
  paragraphs: string[];
  table: boolean;
}

export interface Plan {
  readonly random: Random;
  readonly form: FormVersion;
  readonly year: number;
  readonly body: Body;
  readonly size: Size;
  readonly shape: Shape;
  /** As they are printed; a fault that changes a figure changes it here. */
  readonly figures: Figures;
  /** What a cell prints in place of its figure. */
  readonly print: Map<FieldId, string>;
  title: string;
  preamble: string[];
  parts: PlanPart[];
  /** Below the last section; empty where the report is not signed. */
  signature: string[];
  /** yyyy-mm-dd */
  published: string;
  /** Rows of table three that are not printed. */
  readonly withoutRows: Set<string>;
  /** Changes of the printed tables, in order. */
  readonly changes: { table: TableId; change: (table: PrintedTable) => PrintedTable | string }[];
  /** Changes of the whole page. */
  readonly pageChanges: ((html: string) => string)[];
  /** Read by the command line under this profile. */
  profile?: string;
  /** Figures in the style that the clerk likes. */
  style: 'plain' | 'thousands' | 'full-width' | 'padded';
}

export function part(plan: Plan, id: SectionId): PlanPart | undefined {
  return plan.parts.find((each) => each.id === id);
}

/** Where a fault was planted, by which it must be found. */
export interface Planted {
  readonly rule: string;
  /** Any of these stands among the finding's fields. */
  readonly fields?: readonly FieldId[];
  readonly section?: SectionId;
  /** Stands in the finding's quote or message, white space and width apart. */
  readonly quote?: string;
  readonly severity?: 'error' | 'warning' | 'info';
  /** Another rule that may rightly report it instead. */
  readonly orRule?: string;
}

export interface Fault {
  readonly rule: string;
  /** What was done, in a few words. */
  readonly what: string;
  /** Only where the tables are grids: flattened, what was done leaves no trace. */
  readonly grid?: boolean;
  /** Only where the report has a page around it: saved text has none. */
  readonly html?: boolean;
  readonly form?: FormVersion;
  readonly not?: readonly Shape[];
  /** Only for these bodies. */
  readonly kinds?: readonly Body['kind'][];
  /** Other rules that rightly speak up as well. */
  readonly also?: readonly string[];
  /** Only where nobody asked for anything. */
  readonly nil?: boolean;
  /** Figures enough in the tables to have something to get wrong. */
  readonly needsFigures?: boolean;
  /** Does it, and says where; null where this report has no place for it. */
  plant(plan: Plan): Omit<Planted, 'rule'> | null;
}
