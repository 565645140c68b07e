/** What was checked, what passed, what could not be assessed. */
import { Checks } from './Checks.tsx';
import type { SheetProps } from './sheetProps.ts';

export function ChecksTab({ audit, locale }: SheetProps) {
  return <Checks {...{ audit, locale }} />;
}
