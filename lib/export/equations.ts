/** Equations as a line of text: 行总计·本机关不掌握相关政府信息：73 + 4 + 3 + 1 = 81 ≠ 45 */
import { figure, fill, say } from '../locales/terms.ts';
import type { Equation, Finding, Locale, Localised, Operand } from '../model/audit.ts';
import type { Item } from './items.ts';

const TEXTS = {
  line: say('{name}：{sum}', '{name}: {sum}'),
  all: say(
    '只有此格改为 {expected} 时，{n} 式同时成立。',
    'Only {expected} in this cell makes all {n} equations hold.',
  ),
};

/** Zeros are left out of a sum of more than two: a column of 22 results is read in one line. */
const FEW = 2;

function side(operands: readonly Operand[], sum: number): string {
  const values = operands.map(({ value }) => value ?? 0);
  const shown = values.length > FEW ? values.filter((value) => value !== 0) : values;
  if (shown.length === 0) return figure(sum);
  const terms = shown.map((value, index) => {
    if (index === 0) return figure(value);
    return value < 0 ? ` − ${figure(-value)}` : ` + ${figure(value)}`;
  });
  return shown.length === 1 && shown[0] === sum ? figure(sum) : `${terms.join('')} = ${figure(sum)}`;
}

/** The sum first, then the printed total that it differs from; in the balance one side, then the other. */
export function equationLine({ kind, name, left, right, leftSum, rightSum }: Equation, locale: Locale): string {
  const sign = leftSum === rightSum ? '=' : '≠';
  const sum =
    kind === 'balance'
      ? `${side(left, leftSum)} ${sign} ${side(right, rightSum)}`
      : `${side(right, rightSum)} ${sign} ${figure(leftSum)}`;
  return fill(TEXTS.line, { name: along(name), sum })[locale];
}

/** 列总计：自然人 → 列总计·自然人, since a colon follows. */
function along(name: Localised): Localised {
  return say(name['zh-CN'].replace('：', '·'), name.en.replace(': ', ' · '));
}

/** The equations of a finding and of what follows from it, and that one cell would mend them all. */
export function equationLines({ finding, follows }: Item, locale: Locale): string[] {
  const equations = [finding, ...follows].flatMap(({ equation }) => (equation ? [equation] : []));
  const { suspect } = finding;
  const all = suspect && equations.length > 1 ? [allMended(suspect, equations.length)[locale]] : [];
  return [...equations.map((equation) => equationLine(equation, locale)), ...all];
}

function allMended({ expected }: NonNullable<Finding['suspect']>, n: number) {
  return fill(TEXTS.all, { expected, n });
}
