/** Reads the cells of a flat OpenDocument spreadsheet, which is how LibreOffice says what it made of a file. */

export interface CalcCell {
  /** float, string, date, percentage …; null for an empty cell. */
  readonly type: string | null;
  /** The number, where it is one; else the text as shown. */
  readonly value: number | string;
  readonly formula: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Another cell spans this place. */
  readonly covered: boolean;
}

export interface CalcSheet {
  readonly name: string;
  readonly rows: readonly (readonly CalcCell[])[];
}

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Empty rows at the end are repeated to the end of the sheet. */
const MOST = 200;

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES.get(name) ?? whole;
  });
}

interface Open {
  readonly attributes: ReadonlyMap<string, string>;
  readonly covered: boolean;
  readonly lines: string[];
}

function cellOf({ attributes, covered, lines }: Open): CalcCell {
  const type = attributes.get('office:value-type') ?? null;
  const number = Number(attributes.get('office:value'));
  return {
    type,
    value: type === 'float' ? number : decoded(lines.join('\n')),
    formula: attributes.has('table:formula'),
    rows: Number(attributes.get('table:number-rows-spanned') ?? 1),
    columns: Number(attributes.get('table:number-columns-spanned') ?? 1),
    covered,
  };
}

const times = (attributes: ReadonlyMap<string, string>, name: string): number =>
  Math.min(MOST, Number(attributes.get(name) ?? 1));

/** @param xml the whole file @returns its sheets in order, repeated rows and cells written out, to 200 at most */
export function readFods(xml: string): CalcSheet[] {
  const sheets: { name: string; rows: CalcCell[][] }[] = [];
  let row: CalcCell[] = [];
  let repeated = 1;
  let cell: Open | null = null;
  let inText = 0;
  for (const [, closing, name = '', written = '', empty, text] of xml
    .slice(xml.indexOf('<office:spreadsheet'))
    .matchAll(TAG)) {
    if (text !== undefined) {
      if (cell && inText > 0) cell.lines[cell.lines.length - 1] += text;
      continue;
    }
    const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    const isCell = name === 'table:table-cell' || name === 'table:covered-table-cell';
    if (!closing && name === 'table:table')
      sheets.push({ name: decoded(attributes.get('table:name') ?? ''), rows: [] });
    if (!closing && name === 'table:table-row') [row, repeated] = [[], times(attributes, 'table:number-rows-repeated')];
    if (!closing && isCell) cell = { attributes, covered: name === 'table:covered-table-cell', lines: [] };
    if (!closing && name === 'text:p' && cell) {
      cell.lines.push('');
      if (!empty) inText++;
    }
    if (!closing && name === 'text:s' && cell)
      cell.lines[cell.lines.length - 1] += ' '.repeat(times(attributes, 'text:c'));
    if (closing && name === 'text:p') inText--;
    if (isCell && (closing || empty) && cell) {
      const made = cellOf(cell);
      for (let n = times(cell.attributes, 'table:number-columns-repeated'); n > 0; n--) row.push(made);
      cell = null;
    }
    if (name === 'table:table-row' && (closing || empty))
      for (let n = repeated; n > 0; n--) sheets.at(-1)?.rows.push(row);
  }
  return sheets;
}
