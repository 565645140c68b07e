/** Every rule by group, to be searched, switched off and put back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import type { RuleEntry } from '../../lib/model/help.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { OptionsRule, type RuleChange } from './OptionsRule.tsx';
import type { OptionsProps } from './optionsProps.ts';

type Props = Pick<
  OptionsProps,
  'locale' | 'groups' | 'sought' | 'settings' | 'policy' | 'everywhere' | 'onChange' | 'onTell' | 'onRestore'
>;

function matches(rule: RuleEntry, group: string, words: readonly string[]): boolean {
  const text = [group, rule.id, rule.name, rule.about, rule.basis].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The settings with one rule as given; without a change the rule is as it is. */
function withRule(settings: Settings, id: string, change: RuleChange | undefined): Settings {
  const others = Object.entries(settings.rules).filter(([each]) => each !== id);
  return { ...settings, rules: Object.fromEntries(change ? [...others, [id, change]] : others) };
}

export function OptionsRules(props: Props) {
  const { locale, groups, sought: first = '', settings, policy, everywhere, onChange, onTell, onRestore } = props;
  const [sought, setSought] = useState(first);
  const [only, setOnly] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const changes = new Map(Object.entries(settings.rules));
  const waived = new Map(everywhere.map((each) => [each.rule, each]));
  const fixed = new Set(Object.keys(policy.rules ?? {}));
  const own = groups.flatMap(({ rules }) => rules.filter(({ id }) => changes.has(id) && !fixed.has(id)));
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter(
        (rule) => matches(rule, group.name, words) && (!only || changes.has(rule.id) || waived.has(rule.id)),
      ),
    }))
    .filter(({ rules }) => rules.length > 0);
  const n = shown.reduce((sum, { rules }) => sum + rules.length, 0);

  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, []);
  const putBack = () =>
    onChange((before) => own.reduce((settings, { id }) => withRule(settings, id, undefined), before), 'saved.reset');

  const restore = async (id: string) => {
    const done = await onRestore(id);
    onTell({ text: t(locale, done ? 'rules.restored' : 'rules.restore.failed'), bad: !done });
  };

  return (
    <>
      <div class="seek">
        <input
          ref={input}
          type="search"
          value={sought}
          aria-label={t(locale, 'rules.search')}
          placeholder={t(locale, 'rules.search')}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || sought === '') return;
            event.preventDefault();
            setSought('');
          }}
        />
        <div class="line">
          <p class="cap" role="status">
            {n === 0 ? t(locale, 'rules.none') : t(locale, 'rules.found', { n })}
          </p>
          <button type="button" class="btn quiet" aria-pressed={only} onClick={() => setOnly(!only)}>
            {t(locale, 'rules.changed')}
          </button>
          {own.length > 0 ? (
            <button type="button" class="btn" data-do="reset-all" onClick={putBack}>
              {t(locale, 'rules.resetAll', { n: own.length })}
            </button>
          ) : (
            <span class="cap">{t(locale, 'rules.unchanged')}</span>
          )}
        </div>
        {fixed.size > 0 && <Fixed locale={locale} some />}
      </div>
      {shown.map(({ id: group, name, rules }) => {
        const off = rules.filter(({ id }) => changes.get(id) === 'off').length;
        return (
          <section key={group} class="block rules" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              {name}
              <span class="cap">
                {t(locale, off > 0 ? 'rules.group.off' : 'rules.group', { n: rules.length, off })}
              </span>
            </h2>
            <ul>
              {rules.map((rule) => (
                <OptionsRule
                  key={rule.id}
                  rule={rule}
                  change={changes.get(rule.id)}
                  fixed={fixed.has(rule.id)}
                  waived={waived.get(rule.id)}
                  locale={locale}
                  onChange={(change) => onChange((before) => withRule(before, rule.id, change))}
                  onRestore={(id) => void restore(id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
