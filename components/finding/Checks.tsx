/** The three folds beneath the findings: right, not applicable, not assessable. */
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { NotAssessed } from './NotAssessed.tsx';
import { NotApplicable, Passed } from './Passed.tsx';

export function Checks({ audit, locale }: { readonly audit: Audit; readonly locale: Locale }) {
  return (
    <div class="folds">
      <NotAssessed audit={audit} locale={locale} />
      <Passed audit={audit} locale={locale} />
      <NotApplicable audit={audit} locale={locale} />
    </div>
  );
}
