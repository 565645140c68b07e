/** What the inspector wrote: what is being waived, waived, noted, added. */
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { Note } from '../../lib/model/ledger.ts';
import { Message } from '../ui/Message.tsx';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';
import { DeskEntry } from './DeskEntry.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { DeskSection } from './DeskSection.tsx';
import type { Intent, Kept } from './deskProps.ts';
import { type Draft, type Drafts, draftKey } from './drafts.ts';
import { NoteForm } from './NoteForm.tsx';
import { OwnForm } from './OwnForm.tsx';
import { WaivedList } from './WaivedList.tsx';
import { WaiveForm } from './WaiveForm.tsx';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly drafts: Drafts;
  readonly fresh: string | null;
  readonly onWrite: (intent: Intent) => Promise<Kept>;
  readonly onDraft: (draft: Draft) => void;
  /** Without it there is no page to go to, or to select words in. */
  readonly onJump?: ((id: string) => void) | undefined;
  readonly onAdd: () => void;
  readonly onEditOwn: (finding: Finding) => void;
}

export function WaiversTab({ audit, locale, drafts, fresh, onWrite, onDraft, onJump, ...on }: Props) {
  const { findings } = audit;
  const forms = [...drafts.all.values()];
  const noted: { note: Note; of: Finding | null }[] = [
    ...findings.flatMap((of) => (of.notes ?? []).map((note) => ({ note, of }))),
    ...(audit.notes ?? []).map((note) => ({ note, of: null })),
  ];
  const own = findings.filter((each) => each.own);
  const byId = (id: string | null) => findings.find((each) => each.id === id) ?? null;
  const shut = (draft: Draft) => () => drafts.drop(draft);
  const edit = (note: Note) =>
    onDraft({ form: 'note', open: true, finding: note.finding, note: note.id, text: note.text });

  const waiving = forms.filter((draft) => draft.form === 'waive');
  const noting = forms.filter((draft) => draft.form === 'note');
  const adding = forms.filter((draft) => draft.form === 'own');
  return (
    <div class="sheet-in">
      {waiving.length > 0 && (
        <DeskSection title={t(locale, 'waive.title')}>
          {waiving.map((draft) => {
            const finding = byId(draft.finding);
            return (
              <div class="wf" key={draftKey(draft)}>
                {finding ? (
                  <p class="msg">
                    <SeverityIcon kind={kindOf(finding)} locale={locale} />
                    <span>
                      <Message finding={finding} locale={locale} whole />
                    </span>
                  </p>
                ) : (
                  <p class="notice">
                    <SeverityIcon kind="blind" locale={locale} small silent />
                    {t(locale, 'waive.gone')}
                  </p>
                )}
                {finding ? (
                  <WaiveForm
                    {...{ draft, finding, locale, onDraft }}
                    others={findings.filter((each) => each.rule === finding.rule && !each.waived).length - 1}
                    first={fresh === draftKey(draft)}
                    onSubmit={() => onWrite({ do: 'waive', finding, scope: draft.scope, reason: draft.reason.trim() })}
                    onClose={shut(draft)}
                    drops
                  />
                ) : (
                  <>
                    <blockquote>{draft.reason}</blockquote>
                    <div class="acts">
                      <button type="button" class="btn" onClick={shut(draft)}>
                        {t(locale, 'discard')}
                      </button>
                    </div>
                  </>
                )}
              </div>
            );
          })}
        </DeskSection>
      )}
      <WaivedList {...{ audit, locale, onWrite, onJump }} />
      <DeskSection title={t(locale, 'notes.title')} n={noted.length}>
        {noting.map((draft) => (
          <div class="wf" key={draftKey(draft)}>
            <p class="cap">
              {t(locale, 'notes.of', { of: byId(draft.finding)?.message[locale] ?? t(locale, 'notes.page') })}
            </p>
            <NoteForm
              {...{ draft, locale, onDraft }}
              first={fresh === draftKey(draft)}
              onSubmit={() =>
                onWrite({
                  do: 'note',
                  finding: byId(draft.finding),
                  note: noted.find(({ note }) => note.id === draft.note)?.note ?? null,
                  text: draft.text.trim(),
                })
              }
              onClose={shut(draft)}
              drops
            />
          </div>
        ))}
        <ul>
          {noted.map(({ note, of }) => (
            <DeskEntry
              key={note.id}
              icon={<DeskIcon name="note" />}
              text={note.text}
              where={
                of?.message[locale] ??
                (note.message
                  ? `${note.message[locale]}${say(locale, 'join')}${t(locale, 'notes.gone')}`
                  : t(locale, 'notes.page'))
              }
              data={{ 'data-note': note.id }}
              acts={[
                { label: t(locale, 'edit'), run: () => edit(note) },
                { label: t(locale, 'remove'), run: () => void onWrite({ do: 'note', finding: of, note, text: '' }) },
              ]}
            />
          ))}
        </ul>
        <p class="adds">
          <button
            type="button"
            class="btn"
            onClick={() => onDraft({ form: 'note', open: true, finding: null, note: null, text: '' })}
          >
            {t(locale, 'notes.add')}
          </button>
        </p>
      </DeskSection>
      <DeskSection title={t(locale, 'own.title')} n={own.length}>
        {adding.map((draft) => (
          <div class="wf" key={draftKey(draft)}>
            <OwnForm
              {...{ draft, locale, onDraft }}
              onSubmit={() => {
                const { selection, text, severity, basis } = draft;
                const said = { text: text.trim(), severity, basis: basis.trim() };
                return onWrite({ do: 'own', selection, said, of: byId(draft.of) });
              }}
              onClose={shut(draft)}
              drops
            />
          </div>
        ))}
        <ul>
          {own.map((finding) => (
            <DeskEntry
              key={finding.id}
              icon={<SeverityIcon kind={kindOf(finding)} locale={locale} />}
              text={finding.message[locale]}
              where={[
                finding.where[locale],
                ...(finding.quote ? [t(locale, 'own.at', { quote: finding.quote })] : []),
              ].join(say(locale, 'join'))}
              data={{ 'data-own': finding.id }}
              acts={[
                { label: t(locale, 'edit'), run: () => on.onEditOwn(finding) },
                { label: t(locale, 'remove'), run: () => void onWrite({ do: 'disown', finding }) },
              ]}
            />
          ))}
        </ul>
        <p class="adds">
          {(onJump || !adding.some(({ of }) => of === null)) && (
            <button type="button" class="btn" data-do="select" onClick={() => on.onAdd()}>
              {t(locale, onJump ? 'own.add' : 'own.do')}
            </button>
          )}
          {onJump && <span class="cap">{t(locale, 'own.hint')}</span>}
        </p>
      </DeskSection>
    </div>
  );
}
