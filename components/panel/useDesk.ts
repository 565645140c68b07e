/** What the desk remembers while it is open, and what its keys and buttons do with it. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t as exports } from '../../lib/locales/export.ts';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { TableId } from '../../lib/model/form.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { KINDS, type Wanted } from '../finding/listing.ts';
import type { DetailActions } from './DeskDetail.tsx';
import { lost } from './DraftForm.tsx';
import type { DeskProps, ExportOf, Intent, Kept, Offer, Told } from './deskProps.ts';
import { type Draft, draftKey, isOf, ownDraft } from './drafts.ts';
import type { Tab } from './PanelTabs.tsx';

const DONE = {
  waive: 'done.waive',
  restore: 'done.restore',
  note: 'done.note',
  own: 'done.own',
  disown: 'done.remove',
  drop: 'done.remove',
  change: 'done.correct',
} as const;

const ALL: Wanted = { kinds: new Set(KINDS), query: '', order: 'section' };

export type Desk = ReturnType<typeof useDesk>;

export function useDesk(props: DeskProps, root: RefObject<HTMLElement | null>) {
  const { audits, locale, on, offers, selection } = props;
  const focused = audits.findIndex(({ findings }) => findings.some(({ id }) => id === props.focus));
  const [picked, pick] = useState<number | null>(null);
  const at = Math.min(picked ?? Math.max(focused, 0), audits.length - 1);
  const audit = audits[at]!;
  const { remembered } = props;
  const [tab, choose] = useState<Tab>(remembered?.current?.tab ?? 'findings');
  const [wanted, setWanted] = useState<Wanted>(remembered?.current?.wanted ?? ALL);
  if (remembered) remembered.current = { tab, wanted };
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const drafts = props.drafts(audit);

  // The page's own focus leads; until it does, what was chosen here.
  useEffect(() => setChosen(props.focus), [props.focus]);
  const causeOf = (id: string) => {
    const cause = audit.findings.find((each) => each.id === id)?.cause;
    return cause !== undefined && audit.findings.some((each) => each.id === cause) ? cause : id;
  };
  const rowOf = (id: string) =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((each) => each.dataset['row'] === id);

  const begin = (draft: Draft) => {
    const key = draftKey(draft);
    const before = drafts.all.get(key);
    drafts.put(before ? { ...before, open: true } : draft);
    setFresh(key);
  };
  // Words that were selected in the page make a form, whoever asked for them.
  const taken = useRef<string | null>(null);
  const fromWords = (words: NonNullable<typeof selection> | null) => {
    const before = drafts.all.get('own ');
    const blank: Draft = {
      form: 'own',
      open: true,
      of: null,
      selection: words,
      text: '',
      severity: 'error',
      basis: '',
    };
    drafts.put(before?.form === 'own' ? { ...before, open: true, selection: words ?? before.selection } : blank);
    choose('waivers');
    setFresh('own ');
  };
  useEffect(() => {
    const words = selection ? JSON.stringify(selection) : null;
    if (words === taken.current) return;
    taken.current = words;
    if (selection) fromWords(selection);
  }, [selection]);

  const failed = (code: FailureCode): Told => ({ text: lost(code, locale), failed: true });
  const write = async (intent: Intent): Promise<Kept> => {
    const kept = await on.onWrite(intent, audit);
    if (!kept.ok) {
      tell(failed(kept.code));
      return kept;
    }
    for (const draft of drafts.all.values()) if (isOf(draft, intent)) drafts.drop(draft);
    if (intent.do === 'own') on.onUnselect?.();
    const text = intent.do === 'note' && !intent.text ? t(locale, 'done.remove') : t(locale, DONE[intent.do]);
    tell({ text, ...(kept.undo && { undo: kept.undo }) });
    if (intent.do === 'waive') setOpen(null);
    return kept;
  };
  const jump = (id: string) => {
    setChosen(id);
    void on.onJump?.(id, at).then((code) => {
      if (code) tell({ text: t(locale, 'fail.jump', { why: say(locale, `failure.${code}`) }), failed: true });
    });
  };
  const exportAs = async (offer: Offer, how: 'copy' | 'save', of: ExportOf = {}) => {
    const what = of.table ? tableName(of.table)[locale] : exports(locale, offer.label);
    const became = await on.onExport(offer.id, how, at, of);
    if (became.ok) return tell({ text: t(locale, how === 'copy' ? 'done.copy' : 'done.save', { what }) });
    const why = became.why;
    tell({ text: how === 'copy' ? t(locale, 'fail.copy') : t(locale, 'fail.save', { why }), failed: true });
  };
  const copying = () => offers.find(({ id, does }) => id === props.usual && does.includes('copy')) ?? offers[0];
  const openAt = (id: string) => {
    choose('findings');
    setOpen(causeOf(id));
  };
  const { onPicture } = on;
  const detail: DetailActions = {
    inPage: on.onJump !== undefined,
    onJump: jump,
    onCopy: (id) => {
      const offer = copying();
      if (offer) void exportAs(offer, 'copy', { finding: id });
    },
    onWaive: (id) => {
      const finding = causeOf(id);
      if (audit.findings.find((each) => each.id === finding)?.own) return;
      setOpen(finding);
      begin({ form: 'waive', open: true, finding, scope: 'finding', reason: '' });
    },
    onNote: (id) => {
      const finding = causeOf(id);
      setOpen(finding);
      begin({ form: 'note', open: true, finding, note: null, text: '' });
    },
    onPicture:
      onPicture &&
      ((id) =>
        void onPicture(id, at).then((code) => {
          if (code === null) tell({ text: t(locale, 'done.picture') });
          else
            tell(
              code === 'no-access'
                ? { text: t(locale, 'fail.picture'), failed: true }
                : { text: say(locale, `failure.${code}`), failed: true },
            );
        })),
    onReproduce: (finding) =>
      void on
        .onReproduce(finding, at)
        .then((done) =>
          tell(done ? { text: t(locale, 'done.reproduction') } : { text: t(locale, 'fail.copy'), failed: true }),
        ),
    onRule: on.onOptions,
    onEditOwn: (finding) => {
      choose('waivers');
      begin(ownDraft(finding, locale));
    },
    onWrite: write,
    onClosed: (id) => requestAnimationFrame(() => rowOf(id)?.focus()),
  };
  return {
    ...{ audit, at, tab, wanted, open, focus: chosen, drafts, fresh, told, write, detail, tell, exportAs },
    choose,
    openAt,
    chooseReport: (index: number) => {
      pick(index);
      setOpen(null);
    },
    want: (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change })),
    toggle: (id: string) => setOpen(open !== null && causeOf(open) === causeOf(id) && open === id ? null : id),
    select: (id: string) => {
      setChosen(id);
      openAt(id);
      choose(tab);
    },
    shut: () => {
      const id = open;
      setOpen(null);
      if (id !== null) requestAnimationFrame(() => rowOf(id)?.focus());
    },
    copyTable: (table: TableId | 'all') => {
      const offer = offers.find(({ id }) => id === 'figures');
      if (offer) void exportAs(offer, 'copy', table === 'all' ? {} : { table });
    },
    /** Of the words selected in the page; where there is no page, of none. */
    addOwn: () => {
      if (!on.onSelection) return fromWords(null);
      void on.onSelection().then((words) => {
        if (words) fromWords(words);
        else tell({ text: t(locale, 'own.none'), failed: true });
      });
    },
    correct: (change: Change) => void write({ do: 'change', change }),
    undo: () => {
      if (!told?.undo) return;
      const change = told.undo;
      void on
        .onWrite({ do: 'change', change }, audit)
        .then((kept) => tell(kept.ok ? { text: t(locale, 'done.undo') } : failed(kept.code)));
    },
  };
}
