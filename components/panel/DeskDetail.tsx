/** A finding opened at the desk: why it is back, where it stands, its equations, facts and notes, and what can be done. */
import { t as desk } from '../../lib/locales/desk.ts';
import { t as place } from '../../lib/locales/page.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { FindingDetail } from '../finding/FindingDetail.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { day } from './DeskSection.tsx';
import type { Intent, Kept } from './deskProps.ts';
import { type Draft, type Drafts, draftKey, isWritten } from './drafts.ts';
import { NoteForm } from './NoteForm.tsx';
import { WaiveForm } from './WaiveForm.tsx';

export interface DetailActions {
  /** A page of a portal stands beside the desk: there is a place in it to go to. */
  readonly inPage: boolean;
  readonly onJump: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onWaive: (id: string) => void;
  readonly onNote: (id: string) => void;
  readonly onPicture: ((id: string) => void) | undefined;
  readonly onReproduce: (finding: Finding) => void;
  readonly onRule: (rule: string) => void;
  readonly onEditOwn: (finding: Finding) => void;
  readonly onWrite: (intent: Intent) => Promise<Kept>;
  /** The operand that the user is at, and the equation by the id of its finding: the tables beside show them. */
  readonly onOperand?: (field: FieldId | null) => void;
  readonly onEquation?: (id: string) => void;
  /** A form was closed: the focus goes back to its row. */
  readonly onClosed: (id: string) => void;
}

interface Props {
  readonly audit: Audit;
  readonly finding: Finding;
  readonly folded: readonly Finding[];
  readonly locale: Locale;
  readonly start: string | null;
  readonly drafts: Drafts;
  /** The form that was asked for just now: it takes the focus. */
  readonly fresh: string | null;
  readonly on: DetailActions;
}

/** Where the finding cannot be gone to, and what was there when the page was audited. */
function whereabouts({ places, fields, gap, quote }: Finding, locale: Locale): string | null {
  if (gap) return t(locale, 'place.absent');
  if (!places.length) return fields.length ? null : t(locale, 'place.none');
  if (!places.every(({ hidden }) => hidden)) return null;
  return (
    place(locale, 'place.hidden') +
    (quote ? `${place(locale, 'join')}${place(locale, 'place.seen', { seen: quote })}` : '')
  );
}

export function DeskDetail({ audit, finding, folded, locale, start, drafts, fresh, on }: Props) {
  const { revived, notes = [], own, id } = finding;
  const away = on.inPage ? whereabouts(finding, locale) : null;
  const { onPicture } = on;
  const open = [...drafts.all.values()].filter((draft) => draft.open && draft.form !== 'own' && draft.finding === id);
  const close = (draft: Draft) => {
    if (isWritten(draft)) drafts.put({ ...draft, open: false });
    else drafts.drop(draft);
    on.onClosed(id);
  };
  const others = audit.findings.filter((each) => each.rule === finding.rule && !each.waived && each !== finding).length;
  const more = [
    { name: 'wrong', label: t(locale, 'act.wrong'), run: () => on.onReproduce(finding) },
    { name: 'rule', label: t(locale, 'act.rule'), run: () => on.onRule(finding.rule) },
  ];
  return (
    <FindingDetail
      {...{ finding, folded, locale, start }}
      onOperand={(field) => on.onOperand?.(field)}
      onEquation={(equation) => on.onEquation?.(equation)}
      before={
        <>
          {revived && (
            <p class="notice">
              <SeverityIcon kind="waived" locale={locale} small silent />
              {t(locale, 'revived', {
                date: day(revived.time),
                reason: revived.reason || t(locale, 'revived.noReason'),
              })}
            </p>
          )}
          {away && (
            <p class="notice">
              <SeverityIcon kind="blind" locale={locale} small silent />
              {away}
            </p>
          )}
        </>
      }
    >
      {notes.length > 0 && (
        <ul class="jotted">
          {notes.map((note) => (
            <li key={note.id}>
              <DeskIcon name="note" />
              <p>
                <span class="sr">{t(locale, 'note.one')} </span>
                {note.text} <span class="cap num">{day(note.time)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {open.map((draft) =>
        draft.form === 'waive' ? (
          <WaiveForm
            key={draftKey(draft)}
            {...{ draft, finding, others, locale }}
            first={fresh === draftKey(draft)}
            onDraft={drafts.put}
            onSubmit={() => on.onWrite({ do: 'waive', finding, scope: draft.scope, reason: draft.reason.trim() })}
            onClose={() => close(draft)}
          />
        ) : draft.form === 'note' ? (
          <NoteForm
            key={draftKey(draft)}
            {...{ draft, locale }}
            first={fresh === draftKey(draft)}
            onDraft={drafts.put}
            onSubmit={() =>
              on.onWrite({
                do: 'note',
                finding,
                note: notes.find((note) => note.id === draft.note) ?? null,
                text: draft.text.trim(),
              })
            }
            onClose={() => close(draft)}
          />
        ) : null,
      )}
      <div class="acts">
        {on.inPage && (
          <button type="button" class={`btn${open.length ? '' : ' primary'}`} onClick={() => on.onJump(id)}>
            <DeskIcon name="goto" />
            {t(locale, 'act.jump')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => on.onCopy(id)}>
          <Icon name="copy" />
          {t(locale, 'act.copy')}
        </button>
        {own ? (
          <>
            <button type="button" class="btn" onClick={() => on.onEditOwn(finding)}>
              {t(locale, 'edit')}
            </button>
            <button type="button" class="btn" onClick={() => void on.onWrite({ do: 'disown', finding })}>
              {t(locale, 'remove')}
            </button>
          </>
        ) : (
          <button type="button" class="btn" data-do="waive" onClick={() => on.onWaive(id)}>
            {t(locale, 'act.waive')}
          </button>
        )}
        <button
          type="button"
          class="btn icon"
          data-do="note"
          aria-label={t(locale, 'act.note')}
          title={t(locale, 'act.note')}
          onClick={() => on.onNote(id)}
        >
          <DeskIcon name="note" />
        </button>
        {onPicture && (
          <button
            type="button"
            class="btn icon"
            data-do="picture"
            aria-label={t(locale, 'act.picture')}
            title={t(locale, 'picture.hint')}
            onClick={() => onPicture(id)}
          >
            <DeskIcon name="shot" />
          </button>
        )}
        {!own && (
          <MenuButton name="row" label={t(locale, 'act.more')} quiet={false} choices={more} up>
            <DeskIcon name="more" />
          </MenuButton>
        )}
      </div>
      {finding.waived && <p class="cap">{desk(locale, 'waived.title')}</p>}
    </FindingDetail>
  );
}
