/** First version: the words follow. */
import type { SheetProps } from './sheetProps.ts';

export function ClaimsTab({ audit }: SheetProps) {
  return <section data-sheet="claims">{audit.page.title}</section>;
}
