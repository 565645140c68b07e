/** The marks in the page: hidden and shown, as far as each entry says. */
import { t } from '../../lib/locales/desk.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { Icon } from '../ui/Icon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';

const REACHES: readonly MarksReach[] = ['page', 'site', 'everywhere'];

interface Props {
  readonly marks: boolean;
  /** Where they are off, the widest reach. */
  readonly off?: MarksReach | undefined;
  readonly locale: Locale;
  readonly onMarks: (on: boolean, reach: MarksReach) => void;
}

export function MarksMenu({ marks, off, locale, onMarks }: Props) {
  const reach = marks ? null : (off ?? 'page');
  const label = reach ? t(locale, `marks.off.${reach}`) : t(locale, 'marks.menu');
  const choices = reach
    ? [{ name: `show:${reach}`, label: t(locale, `marks.show.${reach}`), run: () => onMarks(true, reach) }]
    : REACHES.map((each) => ({
        name: `hide:${each}`,
        label: t(locale, `marks.hide.${each}`),
        run: () => onMarks(false, each),
      }));
  return (
    <MenuButton name="marks" class={`marks${marks ? '' : ' is-off'}`} {...{ label, choices }}>
      <Icon name="eye" />
    </MenuButton>
  );
}
