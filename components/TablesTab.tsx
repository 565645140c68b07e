/** The report's three tables drawn again. */
import { StatTables } from './StatTables.tsx';
import type { SheetProps } from './sheetProps.ts';

export function TablesTab({ audit, locale, selected, onSelect }: SheetProps) {
  const chosen = audit.findings.find(({ id }) => id === selected) ?? null;
  return <StatTables {...{ audit, locale, selected: chosen, lit: null, onSelect }} />;
}
