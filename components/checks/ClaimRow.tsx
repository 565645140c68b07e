/** A number of the text, and beside it what the cells say that it speaks of. */
import { t } from '../../lib/locales/sheets.ts';
import type { ClaimRead, Finding, Locale } from '../../lib/model/audit.ts';
import { figure } from '../ui/figures.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Kind, kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import { aroundFigure, claimNotes } from './claimWords.ts';

interface Props {
  readonly claim: ClaimRead;
  readonly finding: Finding | null;
  /** What the finding follows from. */
  readonly cause: Finding | null;
  readonly locale: Locale;
  readonly on: boolean;
  readonly onJump: (id: string) => void;
}

function shapeOf(claim: ClaimRead, told: Finding | null): Kind {
  if (claim.state === 'agrees') return 'pass';
  if (claim.state === 'open') return 'blind';
  return told ? kindOf(told) : claim.state === 'doubtful' ? 'review' : 'warning';
}

export function ClaimRow({ claim, finding, cause, locale, on, onJump }: Props) {
  const [before, printed, behind] = aroundFigure(claim);
  const shape = shapeOf(claim, cause ?? finding);
  const notes = claimNotes(claim, finding, cause, locale);
  const quote = (
    <q lang="zh" title={claim.sentence}>
      {before}
      {printed && <mark>{printed}</mark>}
      {behind}
    </q>
  );
  return (
    <li class={`cl ${shape}${on ? ' is-on' : ''}`} data-state={claim.state}>
      {shape === 'blind' ? <Icon name="dash" /> : <SeverityIcon kind={shape} locale={locale} silent />}
      {finding ? (
        <button
          type="button"
          class="to"
          aria-label={t(locale, 'claims.locate', { words: claim.words })}
          data-finding={finding.id}
          onClick={() => onJump(finding.id)}
        >
          {quote}
        </button>
      ) : (
        quote
      )}
      {claim.about && (
        <span class="cell">
          <span class="cap">{claim.about[locale]}</span>
          {claim.cell !== null && <b class="num">{figure(claim.cell)}</b>}
        </span>
      )}
      <span class="sr">{t(locale, `claims.state.${claim.state}`)}</span>
      {notes && <span class="cap">{notes}</span>}
    </li>
  );
}
