/** First version: the words follow. */
import type { SheetProps } from './sheetProps.ts';

export function ChartsTab({ audit }: SheetProps) {
  return <section data-sheet="charts">{audit.page.title}</section>;
}
