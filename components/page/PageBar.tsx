/** The bar at the foot of a report page: the same counts as everywhere, next and previous, marks on and off. */

import { t } from '../../lib/locales/page.ts';
import type { Counts, Locale } from '../../lib/model/audit.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { COUNTED } from '../finding/Counts.tsx';
import { type Away, PlaceNote } from '../finding/PlaceNote.tsx';
import { Logo } from '../ui/Logo.tsx';
import { PageIcon } from '../ui/PageIcon.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { Steps } from '../ui/Steps.tsx';

export interface PageBarProps {
  readonly counts: Counts;
  /** Rules found right, and rules that could not be assessed. */
  readonly passed: number;
  readonly unassessed: number;
  /** Why the audit is not whole, or not to be relied on. */
  readonly partial?: string | undefined;
  /** The focused cause, from 1; 0 for none. */
  readonly n: number;
  readonly of: number;
  readonly marks: boolean;
  /** How far marks are off, where they are. */
  readonly reach?: MarksReach | undefined;
  readonly folded: boolean;
  /** What is to be said of the focused cause's place, where it cannot be lit. */
  readonly place?: Away | undefined;
  readonly locale: Locale;
  readonly onLocate?: (() => void) | undefined;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onMarks: (on: boolean, reach: MarksReach) => void;
  readonly onFold: (folded: boolean) => void;
}

const REACHES: readonly MarksReach[] = ['page', 'site', 'everywhere'];

/** Hidden marks: how far, and the way back. */
function Hidden({ reach = 'page', locale, onMarks }: Pick<PageBarProps, 'reach' | 'locale' | 'onMarks'>) {
  return (
    <>
      <span>{t(locale, 'marks.hidden')}</span>
      <fieldset class="seg" aria-label={t(locale, 'marks.reach')}>
        {REACHES.map((each) => (
          <button type="button" key={each} aria-pressed={each === reach} onClick={() => onMarks(false, each)}>
            {t(locale, `marks.off.${each}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" class="btn" onClick={() => onMarks(true, reach)}>
        <PageIcon name="eye" />
        {t(locale, 'marks.show')}
      </button>
    </>
  );
}

function Numbers({ counts, locale, all }: { readonly counts: Counts; readonly locale: Locale; readonly all: boolean }) {
  const shown = COUNTED.filter((kind) => all || counts[kind] > 0).slice(0, all ? 4 : 1);
  return (
    <>
      {shown.map((kind) => (
        <span key={kind} class={counts[kind] ? 'cn' : 'cn zero'}>
          <SeverityIcon kind={kind} locale={locale} small />
          <b class="num">{counts[kind]}</b>
        </span>
      ))}
    </>
  );
}

export function PageBar(props: PageBarProps) {
  const { counts, passed, unassessed, partial, n, of, marks, folded, place, locale } = props;
  const { reach, onLocate, onStep, onMarks, onFold } = props;
  const clean = COUNTED.every((kind) => counts[kind] === 0);
  // no tick where something was not audited
  const tick = <SeverityIcon kind={partial ? 'blind' : 'pass'} locale={locale} small silent={!folded} />;
  if (folded) {
    return (
      <button
        type="button"
        class="ui bar is-folded"
        lang={locale}
        aria-expanded="false"
        aria-label={`${t(locale, 'bar.unfold')}${t(locale, 'join')}${t(locale, 'count.spoken', counts)}`}
        onClick={() => onFold(false)}
      >
        <Logo small />
        {clean ? tick : <Numbers counts={counts} locale={locale} all={false} />}
      </button>
    );
  }
  return (
    <div class={place ? 'ui bar says' : 'ui bar'} lang={locale} role="toolbar" aria-label={t(locale, 'bar.label')}>
      <Logo small />
      {marks ? (
        <>
          {place ? (
            <PlaceNote {...{ ...place, locale, onLocate }} />
          ) : clean ? (
            <span class="cn">
              {tick}
              {passed ? t(locale, 'bar.clean', { n: passed }) : t(locale, 'clean.nothing')}
            </span>
          ) : (
            <Numbers counts={counts} locale={locale} all />
          )}
          {!place && partial && (
            <span class="cn cap" title={partial}>
              {!clean && <SeverityIcon kind="blind" locale={locale} small silent />}
              {t(locale, 'bar.partial')}
              <span class="sr">{partial}</span>
            </span>
          )}
          {!place && unassessed > 0 && (
            <span class="cn cap">
              <SeverityIcon kind="blind" locale={locale} small silent />
              {t(locale, 'bar.blind', { n: unassessed })}
            </span>
          )}
          {of > 0 && <span class="sep" />}
          {of > 0 && <Steps {...{ n, of, locale, onStep }} />}
          <span class="sep" />
          <button type="button" class="btn quiet" aria-pressed="true" onClick={() => onMarks(false, 'page')}>
            <PageIcon name="eye" />
            {t(locale, 'marks.switch')}
          </button>
        </>
      ) : (
        <Hidden {...{ reach, locale, onMarks }} />
      )}
      <button
        type="button"
        class="btn quiet icon"
        aria-expanded="true"
        aria-label={t(locale, 'bar.fold')}
        onClick={() => onFold(true)}
      >
        <PageIcon name="fold" />
      </button>
    </div>
  );
}
