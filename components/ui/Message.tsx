/** A finding's sentence with its figures weighed. The difference in words is left to those who do not see its column. */
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { pieces } from './figures.ts';
import { kindOf } from './SeverityIcon.tsx';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
  /** Show the difference in words too, where there is no column for it. */
  readonly whole?: boolean;
}

export function Message({ finding, locale, whole = false }: Props) {
  const wrong = kindOf(finding) === 'error' ? 'bad num' : 'dbt num';
  return (
    <>
      {pieces(finding, locale).map(({ text, as }, index) => {
        if (as === 'wrong')
          return (
            <span key={index} class={wrong}>
              {text}
            </span>
          );
        if (as === 'right')
          return (
            <b key={index} class="num">
              {text}
            </b>
          );
        if (as === 'tail' && !whole)
          return (
            <span key={index} class="sr">
              {text}
            </span>
          );
        return text;
      })}
    </>
  );
}
