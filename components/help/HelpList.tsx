/** The rules by group, to be searched and walked through with the arrow keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/help.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { RuleGroup, RulePage } from '../../lib/model/help.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

/** The list's own place in the page's address: the name of no rule. */
export const ALL = 'all';

interface Props {
  readonly groups: readonly RuleGroup[];
  readonly chosen: string;
  readonly locale: Locale;
}

/** Every word that is sought stands somewhere in the rule's page or its group's name. */
function matches(rule: RulePage, group: string, words: readonly string[]): boolean {
  const text = [group, ...Object.values(rule)].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function HelpList({ groups, chosen, locale }: Props) {
  const [sought, setSought] = useState('');
  const root = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => matches(rule, group.name, words)) }))
    .filter(({ rules }) => rules.length > 0);
  const ids = shown.flatMap(({ rules }) => rules.map(({ id }) => id));
  // one stop for the Tab key: the rule that is read, else the first
  const stop = ids.includes(chosen) ? chosen : ids[0];

  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);
  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const walk = (event: KeyboardEvent) => {
    const links = [...(root.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inList = at >= 0;
    if (event.key === 'Escape' && sought !== '') setSought('');
    else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && inList) (links[at - 1] ?? input.current)?.focus();
    else if (event.key === 'Home' && inList) links[0]?.focus();
    else if (event.key === 'End' && inList) links.at(-1)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <nav id={ALL} aria-label={t(locale, 'list')} ref={root} onKeyDown={walk}>
      <div class="seek">
        <input
          ref={input}
          type="search"
          value={sought}
          aria-label={t(locale, 'search')}
          placeholder={t(locale, 'search')}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <p class="cap" role="status">
          {ids.length === 0 ? t(locale, 'none') : t(locale, 'found', { n: ids.length })}
        </p>
      </div>
      <div class="rules">
        {shown.map(({ id: group, name, rules }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{name}</h2>
            <ul>
              {rules.map(({ id, severity, name: rule }) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    tabIndex={id === stop ? 0 : -1}
                    {...(id === chosen && { 'aria-current': 'page' as const })}
                  >
                    <SeverityIcon kind={severity} locale={locale} small />
                    <span>{rule}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="cap keys">{t(locale, 'keys')}</p>
    </nav>
  );
}
