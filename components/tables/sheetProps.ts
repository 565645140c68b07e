/** What the panel's sheets (tables, claims, charts, checks) are given: one audit in, callbacks out. */
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { TableId } from '../../lib/model/form.ts';
import type { Change } from '../../lib/model/ledger.ts';

export interface SheetProps {
  readonly audit: Audit;
  readonly locale: Locale;
  /** Id of the finding that is chosen in the panel or in the page. */
  readonly selected: string | null;
  /** Chooses a finding and stays in the sheet. */
  readonly onSelect: (findingId: string) => void;
  /** Goes to a finding's place in the page. */
  readonly onJump: (findingId: string) => void;
  /** A correction of the reader, or its undoing; without it the sheet offers none. */
  readonly onCorrect?: ((change: Change) => void) | undefined;
  /** Without it the sheet offers no copying. */
  readonly onCopyTable?: ((table: TableId | 'all') => void) | undefined;
}
