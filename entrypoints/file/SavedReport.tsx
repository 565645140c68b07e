import { useRef, useState } from 'preact/hooks';
import { type FileState, FileView } from '../../components/FileView.tsx';
import { send } from '../../lib/browser/send.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { useCopy } from '../popup/copy.ts';

const KNOWN = /\.(?:html?|xhtml|txt|text)$/i;
/** A saved report is a few hundred kilobytes; this is far beyond any. */
const LARGEST = 64 * 1024 * 1024;

async function read(file: File): Promise<FileState> {
  const { name } = file;
  if (!KNOWN.test(name)) return { state: 'failed', name, code: 'unsupported-file' };
  if (file.size > LARGEST) return { state: 'failed', name, code: 'too-large' };
  try {
    const snapshot = gatherFile(new Uint8Array(await file.arrayBuffer()), name);
    const answer = await send({ kind: 'audit', snapshot });
    if (answer.ok) return { state: 'audit', name, audits: answer.audits };
    return { state: 'failed', name, code: answer.code, ...(answer.detail !== undefined && { detail: answer.detail }) };
  } catch (error) {
    return { state: 'failed', name, code: 'internal', detail: String(error).slice(0, 300) };
  }
}

export function SavedReport({ locale }: { readonly locale: Locale }) {
  const [state, setState] = useState<FileState>({ state: 'empty' });
  const [copied, copy] = useCopy(locale);
  const latest = useRef<File | null>(null);
  const open = async (file: File): Promise<void> => {
    latest.current = file;
    setState({ state: 'reading', name: file.name });
    const done = await read(file);
    if (latest.current === file) setState(done);
  };
  return (
    <FileView
      state={state}
      locale={locale}
      ruleset={RULESET}
      copied={copied}
      onFile={(file) => void open(file)}
      onCopy={(what, of, report = 0) => state.state === 'audit' && copy(what, state.audits[report], of)}
    />
  );
}
