/** An equation as accountants write it: operands in a column, a rule above the sum, two beneath the printed total, the difference last. */
import { Component } from 'preact';
import { t } from '../../lib/locales/page.ts';
import type { Equation, Locale, Operand } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { difference, figure } from '../ui/figures.ts';

/** A long column shows its zeros as one line, so that the sum stays in sight; shorter ones are shown whole. */
const LONG = 10;

interface Props {
  readonly equation: Equation;
  readonly locale: Locale;
  /** The cell that is thought wrong. */
  readonly suspect?: FieldId | undefined;
  /** Printed minus what it should be; in the balance, left minus right. */
  readonly delta?: number | undefined;
  readonly onOperand?: ((field: FieldId | null) => void) | undefined;
}

interface LineProps extends Pick<Props, 'locale' | 'suspect' | 'onOperand'> {
  readonly operand: Operand;
  readonly sign?: '+' | '';
  readonly row?: string;
  readonly label?: string;
}

function Line({ operand, sign = '', row = '', label, locale, suspect, onOperand }: LineProps) {
  const { field, value } = operand;
  const kind = [row, value === 0 ? 'zero' : '', field === suspect ? 'sus' : ''].filter(Boolean).join(' ');
  return (
    // Hovering only repeats what focusing the button does.
    <tr class={kind} data-field={field} onMouseEnter={() => onOperand?.(field)} onMouseLeave={() => onOperand?.(null)}>
      <th scope="row">
        <button type="button" class="opname" onFocus={() => onOperand?.(field)} onBlur={() => onOperand?.(null)}>
          {label ?? operand.label[locale]}
        </button>
      </th>
      <td class="op">{sign}</td>
      <td class="v">{value === null ? t(locale, 'footing.noNumber') : figure(value)}</td>
    </tr>
  );
}

function Sum({
  label,
  value,
  row = 'added',
}: {
  readonly label: string;
  readonly value: string;
  readonly row?: string;
}) {
  return (
    <tr class={row}>
      <th scope="row">{label}</th>
      <td class="op" />
      <td class="v">{value}</td>
    </tr>
  );
}

/** A class, as all with a state that a report's page loads: hooks are a part of preact that it does without. */
export class Footing extends Component<Props, { readonly whole?: boolean }> {
  override render() {
    const { equation, locale, suspect, delta, onOperand } = this.props;
    const { whole = false } = this.state;
    const { kind, left, right, leftSum, rightSum } = equation;
    const common = { locale, suspect, onOperand };
    const zeros = right.filter(({ field, value }) => value === 0 && field !== suspect);
    const short = kind !== 'balance' && right.length > LONG && zeros.length > 3 && !whole;
    const shown = short ? right.filter((operand) => !zeros.includes(operand)) : right;
    const lines = (operands: readonly Operand[]) =>
      operands.map((operand, index) => (
        <Line key={operand.field} operand={operand} sign={index ? '+' : ''} {...common} />
      ));
    return (
      <table class="foot">
        <caption>{equation.name[locale]}</caption>
        <tbody>
          {kind === 'balance' && lines(left)}
          {kind === 'balance' && <Sum label={t(locale, 'footing.sum.left')} value={figure(leftSum)} />}
          {lines(shown)}
          {short && (
            <tr class="zero">
              <th scope="row">
                <button type="button" class="opname more" onClick={() => this.setState({ whole: true })}>
                  {t(locale, 'footing.zeros', { n: zeros.length })}
                </button>
              </th>
              <td class="op">+</td>
              <td class="v">0</td>
            </tr>
          )}
          {kind === 'balance' ? (
            <Sum label={t(locale, 'footing.sum.right')} value={figure(rightSum)} row="added total" />
          ) : (
            <>
              <Sum label={t(locale, `footing.sum.${kind}`)} value={figure(rightSum)} />
              {left.map((operand) => (
                <Line
                  key={operand.field}
                  operand={operand}
                  row="printed total"
                  label={t(locale, 'footing.printed')}
                  {...common}
                />
              ))}
            </>
          )}
          <Sum label={t(locale, 'footing.difference')} value={difference(delta ?? leftSum - rightSum)} row="diff" />
        </tbody>
      </table>
    );
  }
}
