/** Whatever report is read, the sheets draw it: every shape of the fixtures, both forms, with and without faults. */
import type { ComponentType } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import { ChartsTab } from '../../components/charts/ChartsTab.tsx';
import { ChecksTab } from '../../components/checks/ChecksTab.tsx';
import { ClaimsTab } from '../../components/checks/ClaimsTab.tsx';
import type { SheetProps } from '../../components/tables/sheetProps.ts';
import { TablesTab } from '../../components/tables/TablesTab.tsx';
import { examine } from '../../lib/examine.ts';
import { type Audit, LOCALES } from '../../lib/model/audit.ts';
import { FORMS, fieldsOf, TABLE_IDS } from '../../lib/model/form.ts';
import { report, SHAPE_NAMES } from '../fixtures/index.ts';
import { all, mount, one } from './mount.tsx';

const TABS: readonly ComponentType<SheetProps>[] = [TablesTab, ClaimsTab, ChartsTab, ChecksTab];
/** Shapes that the form before is drawn from too. */
const OLD = new Set(['trs', 'word-paste', 'flat-text']);
const none = () => undefined;

function shown(audit: Audit, locale: (typeof LOCALES)[number]): HTMLElement {
  const sheets = TABS.map((Tab) => (
    <Tab key={Tab.name} {...{ audit, locale, selected: audit.findings[0]?.id ?? null }} onSelect={none} onJump={none} />
  ));
  return mount(
    <div class="ui" lang={locale} style={{ width: '420px' }}>
      {sheets}
    </div>,
  );
}

describe.each(SHAPE_NAMES)('a report in the shape %s', (shape) => {
  let audits: readonly Audit[] = [];
  beforeAll(() => {
    const pages = [report({ shape }), ...(OLD.has(shape) ? [report({ shape, year: 2020 })] : [])];
    audits = pages.flatMap(
      ({ bytes, name, contentType }) =>
        examine(bytes, `${name}.${contentType === 'text/plain' ? 'txt' : 'html'}`).audits,
    );
  });

  it('is drawn with every cell of its form, and with nothing undefined or not a number', () => {
    expect(audits.length).toBeGreaterThan(0);
    for (const audit of audits)
      for (const locale of LOCALES) {
        const root = shown(audit, locale);
        expect(root.textContent).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
        for (const id of TABLE_IDS) {
          const table = audit.report?.tables[id];
          if (table?.state !== 'read' && table?.state !== 'flat') continue;
          const cells = all(one(root, `[data-table="${id}"]`), 'td[data-field]').map(({ dataset }) => dataset['field']);
          expect(cells).toEqual(fieldsOf(FORMS[table.readAs].tables[id]));
        }
      }
  });
});
