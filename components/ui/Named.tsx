/** A name that gives way to a shorter one where the table is narrow; the full one stays its tooltip. */
import { shortName } from '../../lib/locales/terms-short.ts';
import type { Locale, Localised } from '../../lib/model/audit.ts';

interface Props {
  /** Of the row or column. */
  readonly id: string;
  readonly name: Localised;
  readonly locale: Locale;
  /** The form's own numbering. */
  readonly number?: string;
}

export function Named({ id, name, locale, number = '' }: Props) {
  const short = shortName(id)?.[locale];
  const full = `${number}${name[locale]}`;
  if (!short || short === name[locale]) return <>{full}</>;
  return (
    <>
      <span class="long">{full}</span>
      <span class="short" title={full}>
        {number}
        {short}
      </span>
    </>
  );
}
