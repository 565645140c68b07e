/** A saved report at the desk: read once, audited again whenever something was written or set. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FileState, FileView } from '../../components/file/FileView.tsx';
import { onLedgerChange } from '../../lib/browser/ledger.ts';
import { send } from '../../lib/browser/send.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { ALL_FORMATS } from '../popup/exporting.ts';
import { deskActions, useUsual } from '../sidepanel/deskActions.ts';
import { useDrafts } from '../sidepanel/useDrafts.ts';

const KNOWN = /\.(?:html?|xhtml|txt|text)$/i;
/** A saved report is a few hundred kilobytes; this is far beyond any. */
const LARGEST = 64 * 1024 * 1024;

interface Opened {
  readonly name: string;
  readonly snapshot: Snapshot;
}

async function read(file: File): Promise<Opened | FileState> {
  const { name } = file;
  if (!KNOWN.test(name)) return { state: 'failed', name, code: 'unsupported-file' };
  if (file.size > LARGEST) return { state: 'failed', name, code: 'too-large' };
  try {
    return { name, snapshot: gatherFile(new Uint8Array(await file.arrayBuffer()), name) };
  } catch (error) {
    return { state: 'failed', name, code: 'internal', detail: String(error).slice(0, 300) };
  }
}

async function audited({ name, snapshot }: Opened): Promise<FileState> {
  const answer = await send({ kind: 'audit', snapshot });
  if (answer.ok) return { state: 'audit', name, audits: answer.audits };
  return { state: 'failed', name, code: answer.code, ...(answer.detail !== undefined && { detail: answer.detail }) };
}

interface Props {
  readonly locale: Locale;
  /** What was being typed at the desks. */
  readonly drafts: unknown;
}

export function SavedReport({ locale, drafts: kept }: Props) {
  const [state, setState] = useState<FileState>({ state: 'empty' });
  const latest = useRef<File | null>(null);
  const opened = useRef<Opened | null>(null);
  const asked = useRef(0);
  const usual = useUsual();
  const drafts = useDrafts(kept);
  const open = async (file: File): Promise<void> => {
    latest.current = file;
    opened.current = null;
    setState({ state: 'reading', name: file.name });
    const done = await read(file);
    const shown = 'snapshot' in done ? await audited(done) : done;
    if (latest.current !== file) return;
    opened.current = 'snapshot' in done ? done : null;
    setState(shown);
  };
  // The same desk as for a portal's page: what is set or written, here or elsewhere, holds at once.
  const again = async (): Promise<void> => {
    const [now, turn] = [opened.current, ++asked.current];
    if (!now) return;
    const shown = await audited(now);
    // A later question has been asked meanwhile: its answer counts.
    if (opened.current === now && turn === asked.current && shown.state === 'audit') setState(shown);
  };
  useEffect(() => {
    const unlisten = [onSettingsChange(() => void again()), onLedgerChange(() => void again())];
    return () => {
      for (const each of unlisten) each();
    };
  }, []);
  return (
    <FileView
      {...{ state, locale, drafts, usual }}
      ruleset={RULESET}
      offers={ALL_FORMATS}
      on={deskActions(state.state === 'audit' ? state.audits : [], locale)}
      onFile={(file) => void open(file)}
    />
  );
}
