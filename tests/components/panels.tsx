/** The panel in its states, with what was written and what it calls. */
import { useRef, useState } from 'preact/hooks';
import { type FileState, FileView } from '../../components/file/FileView.tsx';
import type { DeskActions, Intent, Kept, Offer } from '../../components/panel/deskProps.ts';
import { type Draft, type Drafts, draftKey } from '../../components/panel/drafts.ts';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { say } from './audits.ts';
import { clean, errors, STATES } from './states.ts';

const time = '2025-02-11T09:42:00.000Z';
const find = (rule: string): Finding => errors.findings.find((each) => each.rule === rule)!;
const PLACEHOLDER = 'cell-placeholder:disclosure';

/** One waived, one that came back, one noted, one of the inspector's own. */
export const written: Audit = {
  ...errors,
  findings: [
    ...errors.findings.map((finding): Finding => {
      if (finding.id === PLACEHOLDER)
        return { ...finding, waived: { id: 'w1', scope: 'finding', reason: '本机关无规章制定权，已电话核实。', time } };
      if (finding.rule === 'proceedings-total')
        return { ...finding, revived: { id: 'w2', reason: '已更正，待发布。', time } };
      if (finding.rule === 'section-missing')
        return {
          ...finding,
          notes: [
            { id: 'n1', finding: finding.id, message: finding.message, text: '已电联办公室，3 月 5 日前补齐。', time },
          ],
        };
      return finding;
    }),
    {
      ...find('heading-altered'),
      id: 'own:o1',
      rule: 'own',
      severity: 'warning',
      verdict: 'fail',
      message: say('“三是”后无改进措施。', '“三是”后无改进措施。'),
      quote: '三是基层力量不足',
      own: true,
    },
  ],
  idle: [
    {
      ...{ id: 'w3', scope: 'finding', rule: 'percentage-wrong', finding: 'percentage-wrong:1', print: '1', time },
      message: say('“占 12.5%”应为 12.6%', '“12.5 %” should be 12.6 %'),
      where: say('第三部分', 'section three'),
      reason: '四舍五入口径不同。',
    },
    {
      ...{ id: 'w4', scope: 'everywhere', rule: 'heading-altered', finding: 'x', print: '2', reason: '', time },
      message: say('', ''),
      where: say('', ''),
    },
  ],
  notes: [{ id: 'n2', finding: null, message: null, text: '页面“附件下载”与正文版本日期不同，待比对。', time }],
};

/** So many findings as a page of the worst kind has. */
export const many: Audit = {
  ...errors,
  findings: Array.from({ length: 300 }, (_, index) => ({
    ...find(index % 3 ? 'section-missing' : 'cell-placeholder'),
    id: `many:${index}`,
    message: say(`第 ${index} 个问题`, `Finding ${index}`),
  })),
};

export const PANELS: Readonly<Record<string, TabState>> = {
  ...STATES,
  written: { state: 'audit', audits: [written], marks: true, focus: null },
  hidden: { state: 'audit', audits: [errors], marks: false, marksOff: 'site', focus: null },
  cleanWaived: {
    state: 'audit',
    audits: [{ ...clean, findings: written.findings.filter(({ waived }) => waived) }],
    marks: true,
    focus: null,
  },
  many: { state: 'audit', audits: [many], marks: true, focus: null },
};

export const OFFERS: readonly Offer[] = [
  { id: 'rich', does: ['copy'], label: 'format.rich', hint: 'format.rich.hint' },
  { id: 'text', does: ['copy', 'save'], label: 'format.text', hint: 'format.text.hint' },
  { id: 'xlsx', does: ['save'], label: 'format.xlsx', hint: 'format.xlsx.hint' },
  { id: 'html', does: ['save'], label: 'format.html', hint: 'format.html.hint' },
  { id: 'figures', does: ['copy'], label: 'figures.copy', hint: 'figures.copy.hint' },
];

interface Props {
  readonly state: TabState;
  readonly locale: Locale;
  readonly page?: string;
  readonly note?: (name: string) => (...args: unknown[]) => void;
  /** What becomes of something written. */
  readonly keep?: (intent: Intent) => Kept;
  readonly words?: { quote: string; section: null; field: null; place: null } | null;
  readonly imported?: number | 'not ours' | 'full';
}

type Stubs = Pick<Props, 'note' | 'keep' | 'words' | 'imported'>;

/** What a desk is given, with drafts that live as long as it does. */
function useStubs({ note = () => () => undefined, keep, imported = 2 }: Stubs) {
  const kept = useRef(new Map<string, Draft>());
  const [, redraw] = useState(0);
  const drafts: Drafts = {
    all: kept.current,
    put: (draft) => {
      kept.current = new Map(kept.current).set(draftKey(draft), draft);
      redraw((n) => n + 1);
    },
    drop: (draft) => {
      kept.current = new Map([...kept.current].filter(([key]) => key !== draftKey(draft)));
      redraw((n) => n + 1);
    },
  };
  const done =
    <Value,>(name: string, value: Value) =>
    async (...args: unknown[]) => {
      note(name)(...args);
      return value;
    };
  const on: DeskActions = {
    onWrite: async (intent) => {
      note('write')(intent);
      return keep?.(intent) ?? { ok: true, undo: { do: 'remove', id: 'made' } };
    },
    onExport: done('export', { ok: true } as const),
    onReproduce: done('reproduce', true),
    onOptions: note('options'),
    onHelp: note('help'),
    onSaveWritten: done('save', true),
    onReadWritten: done('read', imported),
  };
  return { given: { drafts: () => drafts, offers: OFFERS, usual: 'rich', ruleset: '2025.01' }, on, done, note };
}

/** As the side panel has it. */
export function Panel({ state, locale, page = 'a', words = null, ...stubs }: Props) {
  const { given, on, done, note } = useStubs(stubs);
  return (
    <PanelView
      {...{ state, locale, page, ...given }}
      onRun={note('run')}
      onOpenFile={note('file')}
      onOpenLink={note('link')}
      onAllow={note('allow')}
      on={{
        ...on,
        onJump: done('jump', null),
        onPicture: done('picture', 'no-access' as const),
        onSelection: done('selection', words),
        onUnselect: note('unselect'),
        onMarks: note('marks'),
      }}
    />
  );
}

/** As the page for saved reports has it. */
export function Saved({ state, locale, ...stubs }: { readonly state: FileState; readonly locale: Locale } & Stubs) {
  const { given, on, note } = useStubs(stubs);
  return <FileView {...{ state, locale, on, ...given }} onFile={note('file')} />;
}
