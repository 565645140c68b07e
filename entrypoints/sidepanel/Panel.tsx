/** The desk beside the page: follows the tab, keeps what is written, exports. */
import { useEffect, useState } from 'preact/hooks';
import type { DeskActions } from '../../components/panel/deskProps.ts';
import { PanelView } from '../../components/panel/PanelView.tsx';
import { openLink, openPage } from '../../lib/browser/events.ts';
import { followActiveTab, openHelp, openOptions } from '../../lib/browser/follow.ts';
import { allow } from '../../lib/browser/permissions.ts';
import { send } from '../../lib/browser/send.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { reproduction } from '../../lib/desk/reproduction.ts';
import { fileName } from '../../lib/export/file-name.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { ALL_FORMATS, choices, copyOut, make, saveOut, warm } from '../popup/exporting.ts';
import { useTab } from '../popup/useTab.ts';
import { readWritten, saveWritten } from './transfer.ts';
import { useDrafts } from './useDrafts.ts';
import { write } from './writing.ts';

interface Props {
  /** The tab to show; without it the active one is followed. */
  readonly tab: number | undefined;
  readonly locale: Locale;
  /** What was being typed when the panel was last open. */
  readonly drafts: unknown;
  readonly old?: string;
}

export function Panel({ tab, locale, drafts: kept, old }: Props) {
  const [active, setActive] = useState<number | null | undefined>(tab);
  const [usual, setUsual] = useState('rich');
  useEffect(() => (tab === undefined ? followActiveTab(setActive) : undefined), []);
  useEffect(warm, []);
  useEffect(() => {
    const read = () => void choices(true).then(({ format }) => setUsual(format));
    read();
    return onSettingsChange(read);
  }, []);
  const { state, tabId, act, ask } = useTab(active, old);
  const drafts = useDrafts(kept);
  const audits = state.state === 'audit' ? state.audits : [];

  const on: DeskActions = {
    onJump: async (finding, audit) => {
      const answer = await send({ kind: 'focus', tabId, finding, audit });
      return answer.ok ? null : answer.code;
    },
    onWrite: async (intent, audit) => {
      const kept = await write(intent, audit);
      if (kept.ok) ask();
      return kept;
    },
    onExport: async (id, how, at, part) => {
      const format = ALL_FORMATS.find((each) => each.id === id);
      const audit = audits[at];
      if (!format || !audit) return { ok: false, why: '' };
      try {
        const made = await make(format, audit, locale, part);
        if (how === 'copy') return (await copyOut(made)) ? { ok: true } : { ok: false, why: '' };
        saveOut(made.file ?? made.clip?.text ?? '', fileName(audit, format, locale), format.mime);
        return { ok: true };
      } catch (error) {
        return { ok: false, why: String(error) };
      }
    },
    onReproduce: async (finding, at) => {
      const audit = audits[at];
      return audit ? copyOut({ clip: { text: reproduction(audit, finding, locale) } }) : false;
    },
    onPicture: async (finding, audit) => {
      const answer = await send({ kind: 'picture', tabId, finding, audit });
      return answer.ok ? null : answer.code;
    },
    onSelection: async () => {
      const answer = await send({ kind: 'select', tabId });
      return answer.ok ? answer.selection : null;
    },
    onUnselect: () => void send({ kind: 'unselect', tabId }),
    onMarks: (marks, reach) => void act({ kind: 'marks', tabId, on: marks, reach }),
    onOptions: (rule) => void openOptions(rule),
    onHelp: (rule) => void openHelp(rule),
    onSaveWritten: () => saveWritten(locale),
    onReadWritten: readWritten,
  };
  return (
    <PanelView
      {...{ state, locale, drafts, usual, on }}
      page={`${tabId} ${audits[0]?.page.url ?? ''}`}
      ruleset={RULESET}
      offers={ALL_FORMATS}
      onRun={() => void act({ kind: 'run', tabId })}
      onOpenFile={() => void openPage('file.html')}
      onOpenLink={(href) => void openLink(href)}
      onAllow={async (origin) => {
        if (await allow(origin)) void act({ kind: 'run', tabId });
      }}
    />
  );
}
