/** How cells of the workbook look: the three colours of the report, each with a shape of its own beside it. */
import type { CellStyle } from 'hucre/xlsx';

const INK = '14181D';
const INK_2 = '464F5A';
const LINE = 'B8C0C9';
const ERROR = 'B92C1A';
const DOUBT = '855300';

const side = (rgb: string, style: 'thin' | 'medium' | 'double' | 'mediumDashed' = 'thin') => ({
  style,
  color: { rgb },
});
const box = { top: side(LINE), right: side(LINE), bottom: side(LINE), left: side(LINE) };
const ground = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const font = (rgb: string, bold = false, size = 11) => ({ name: 'Microsoft YaHei', size, bold, color: { rgb } });
const wrapped = { vertical: 'top', wrapText: true } as const;
const right = { horizontal: 'right', vertical: 'center' } as const;

const figure: CellStyle = { font: font(INK), alignment: right, border: box, numFmt: 'General' };

export const STYLES = {
  title: { font: font(INK, true, 14), alignment: { vertical: 'center' } },
  plain: { font: font(INK_2), alignment: wrapped },
  head: {
    font: font(INK, true),
    fill: ground('E9EDF1'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: box,
  },
  label: { font: font(INK_2), fill: ground('F6F7F9'), alignment: { ...wrapped, vertical: 'center' }, border: box },
  text: { font: font(INK), alignment: wrapped, border: box },
  number: { font: font(INK), alignment: { horizontal: 'right', vertical: 'top' }, border: box, numFmt: 'General' },
  figure,
  err: {
    ...figure,
    font: font(ERROR, true),
    fill: ground('FDECE8'),
    border: { ...box, bottom: side(ERROR, 'medium') },
  },
  warn: {
    ...figure,
    font: font(DOUBT, true),
    fill: ground('FBF2DE'),
    border: { ...box, bottom: side(DOUBT, 'medium') },
  },
  review: {
    ...figure,
    font: font(DOUBT, true),
    fill: ground('FBF2DE'),
    border: { ...box, bottom: side(DOUBT, 'mediumDashed') },
  },
  part: { ...figure, border: { ...box, bottom: side(ERROR) } },
  note: figure,
  corrected: { ...figure, font: { ...font(INK), italic: true }, border: { ...box, bottom: side(INK, 'double') } },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;
