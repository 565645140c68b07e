/** Figures and findings to the clipboard, and what became of it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/index.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS, type TableId } from '../../lib/model/form.ts';
import { SplitButton } from '../ui/SplitButton.tsx';

export type Copyable = 'figures' | 'findings' | 'json';
export type CopyResult = Copyable | 'failed' | null;

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly copied: CopyResult;
  /** `of`: one table, where one is meant. */
  readonly onCopy: (what: Copyable, of?: TableId) => void;
  readonly children?: ComponentChildren;
}

export function CopyBar({ audit, locale, copied, onCopy, children }: Props) {
  const told = copied === 'failed' ? t(locale, 'copy.failed') : copied ? t(locale, `copied.${copied}`) : '';
  const tables = TABLE_IDS.map((id) => {
    const state = audit.report?.tables[id].state;
    const read = state === 'read' || state === 'flat';
    const table = tableName(id)[locale];
    const label = read ? table : t(locale, 'copy.unread', { table });
    return { name: `figures:${id}`, label, disabled: !read, run: () => onCopy('figures', id) };
  });
  return (
    <footer class="end">
      <div class="acts">
        <SplitButton
          label={t(locale, 'copy.figures')}
          name="figures"
          menu={t(locale, 'copy.figures.which')}
          done={copied === 'figures'}
          choices={[
            ...tables,
            { name: 'figures:all', label: t(locale, 'copy.figures.all'), run: () => onCopy('figures') },
          ]}
          onClick={() => onCopy('figures')}
        />
        <SplitButton
          label={t(locale, 'copy.findings')}
          name="findings"
          menu={t(locale, 'copy.findings.how')}
          done={copied === 'findings' || copied === 'json'}
          choices={[
            { name: 'text', label: t(locale, 'copy.findings.text'), run: () => onCopy('findings') },
            { name: 'json', label: 'JSON', run: () => onCopy('json') },
          ]}
          onClick={() => onCopy('findings')}
        />
        {children}
      </div>
      <p class={told ? 'cap told' : 'cap'} role="status">
        {told || t(locale, 'footer', { ruleset: audit.ruleset })}
      </p>
    </footer>
  );
}
