/** One cause: what is wrong, where, by how much, and folded under it what follows from it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { difference } from '../ui/figures.ts';
import { Icon } from '../ui/Icon.tsx';
import { Message } from '../ui/Message.tsx';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';

/** What other programs read of a row, folded or not. */
function contract(finding: Finding) {
  return {
    'data-id': finding.id,
    'data-rule': finding.rule,
    'data-severity': finding.severity,
    'data-verdict': finding.verdict,
    'data-fields': finding.fields.join(' '),
  };
}

function Delta({ finding }: { readonly finding: Finding }) {
  const shade = kindOf(finding) === 'error' ? '' : ' d';
  return (
    <span class={`delta num${shade}`} aria-hidden="true">
      {finding.delta ? difference(finding.delta) : ''}
    </span>
  );
}

interface Props {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
  readonly locale: Locale;
  /** The row that the tab key reaches; the arrow keys reach the others. */
  readonly tabbable: string | null;
  /** Where the user is. */
  readonly focus: string | null;
  readonly onJump: (id: string) => void;
  /** Opens the row in place, where the list does so; without it Space opens what is folded. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** Said beside its place: that it has notes, say. */
  readonly aside?: ComponentChildren;
  /** What is opened in place beneath the row. */
  readonly children?: ComponentChildren;
}

export function FindingRow({ finding, folded, locale, tabbable, focus, onJump, onOpen, aside, children }: Props) {
  const [open, setOpen] = useState(false);
  const equations = folded.length > 0 && folded.every((each) => each.equation);
  const isOn = (id: string) => (id === focus ? { 'aria-current': 'true' as const } : {});
  const jump = (event: Event, id: string) => {
    event.stopPropagation();
    onJump(id);
    onOpen?.(id);
  };
  const expanded = onOpen ? { 'aria-expanded': Boolean(children) } : {};
  // Space opens; Enter goes to the place and no more, where a click would open too. Both of space's events would click.
  const onSpace = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).dataset['row'];
    if (row === undefined) return;
    if (event.key === 'Enter' && onOpen && event.type === 'keydown') {
      event.preventDefault();
      onJump(row);
    }
    if (event.key !== ' ') return;
    event.preventDefault();
    if (event.type !== 'keydown' || event.repeat) return;
    if (onOpen) onOpen(row);
    else if (folded.length) setOpen(!open);
  };
  return (
    // The button inside is what keys reach; the row only widens its target.
    <li
      class={`f${finding.id === focus ? ' is-on' : ''}${children ? ' is-open' : ''}`}
      {...contract(finding)}
      onClick={(event) => jump(event, finding.id)}
      onKeyDown={onSpace}
      onKeyUp={onSpace}
    >
      <SeverityIcon kind={kindOf(finding)} locale={locale} />
      <div class="line">
        <button
          type="button"
          class="msg"
          data-row={finding.id}
          tabIndex={tabbable === finding.id ? 0 : -1}
          {...isOn(finding.id)}
          {...expanded}
        >
          <Message finding={finding} locale={locale} />
        </button>
        <Delta finding={finding} />
      </div>
      <div class="line">
        <p class="where">
          {finding.where[locale]}
          {finding.verdict === 'review' && finding.reason && `${t(locale, 'join')}${finding.reason[locale]}`}
        </p>
        {aside}
        {folded.length > 0 && (
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            tabIndex={tabbable === finding.id ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation();
              setOpen(!open);
            }}
          >
            <Icon name="chevron" class={open ? 'turn' : ''} />
            {t(locale, equations ? 'fold.equations' : 'fold.findings', { n: folded.length })}
          </button>
        )}
      </div>
      {folded.length > 0 && (
        <ul class="folded" hidden={!open}>
          {folded.map((each) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: as for the row itself
            <li
              key={each.id}
              {...contract(each)}
              class={each.id === focus ? 'is-on' : ''}
              onClick={(event) => jump(event, each.id)}
            >
              <button type="button" data-row={each.id} tabIndex={tabbable === each.id ? 0 : -1} {...isOn(each.id)}>
                <Message finding={each} locale={locale} />
              </button>
              <Delta finding={each} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}
