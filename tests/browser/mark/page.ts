/** A page with one table, and an audit of it that names one cell and one missing section. */
import { afterEach } from 'vitest';
import { HOST, mountHost } from '../../../lib/mark/host.ts';
import { Marks } from '../../../lib/mark/marks.ts';
import type { MarksState } from '../../../lib/mark/view.ts';
import type { Audit, Finding, Localised } from '../../../lib/model/audit.ts';
import type { FieldId } from '../../../lib/model/form.ts';
import { type Handle, seenIn } from '../../../lib/model/handle.ts';
import type { Cell, Report } from '../../../lib/model/report.ts';

const both = (text: string): Localised => ({ 'zh-CN': text, en: text });
const FIELDS = ['review@upheld', 'review@corrected', 'review@total'].map((each) => `proceedings.${each}` as FieldId);

export interface Staged {
  readonly cells: readonly HTMLTableCellElement[];
  readonly paragraph: HTMLElement;
  readonly handles: Handle[];
  readonly audit: Audit;
}

/** Puts the page into a document: handles 0 to 2 are the cells, 3 the paragraph below. */
export function stage(into: Document, figures: readonly string[]): Staged {
  const table = into.createElement('table');
  const row = table.insertRow();
  const cells = figures.map((figure) => Object.assign(row.insertCell(), { textContent: figure }));
  const paragraph = Object.assign(into.createElement('p'), { textContent: '五、存在的主要问题' });
  into.body.append(table, paragraph);
  const handles = [...cells, paragraph].map((element): Handle => ({ element, seen: seenIn(element) }));
  return { cells, paragraph, handles, audit: auditOf(figures.map(Number)) };
}

function auditOf(values: readonly number[]): Audit {
  const cells = FIELDS.map(
    (field, handle): Cell => ({
      field,
      state: 'value',
      value: values[handle]!,
      text: '',
      styles: [],
      place: { handle },
    }),
  );
  const operand = (at: number) => ({ field: FIELDS[at]!, value: values[at]!, label: both(FIELDS[at]!) });
  const common = {
    severity: 'error',
    verdict: 'fail',
    section: 'proceedings',
    where: both(''),
    basis: both(''),
    remedy: both(''),
    fields: [],
  } as const;
  const findings: Finding[] = [
    {
      ...common,
      id: 'sum',
      rule: 'proceedings-total',
      message: both('sum'),
      places: [{ handle: 2 }, { handle: 0 }, { handle: 1 }],
      equation: {
        kind: 'group',
        name: both(''),
        left: [operand(2)],
        right: [operand(0), operand(1)],
        leftSum: values[2]!,
        rightSum: values[0]! + values[1]!,
      },
    },
    { ...common, id: 'gap', rule: 'section-missing', message: both('gap'), places: [], gap: { after: { handle: 3 } } },
  ];
  const report = {
    tables: { proceedings: { cells }, disclosure: { cells: [] }, applications: { cells: [] } },
  } as unknown as Report;
  const page = { url: '', title: '' };
  return {
    schema: 1,
    version: '0',
    ruleset: '',
    status: 'done',
    page,
    time: '',
    form: '2021',
    report,
    findings,
    checks: {},
    names: {},
    unassessed: [],
    relations: [],
  };
}

export interface Shown {
  readonly marks: Marks;
  readonly shadow: ShadowRoot;
  state(): MarksState;
  /** Each time that the page was said to have replaced nodes. */
  readonly lost: readonly boolean[];
}

let last: Shown | undefined;

export function show({ handles, audit }: Staged): Shown {
  const layers = mountHost(document, ['.card { width: 300px; height: 200px; }']);
  let state: MarksState | undefined;
  const lost: boolean[] = [];
  const marks = new Marks(document, handles, [audit], layers, {
    sum: (value) => `和 ${value}`,
    unequal: (left, right) => `${left} ≠ ${right}`,
    render(now) {
      state = now;
      layers.card.replaceChildren(
        Object.assign(document.createElement('div'), { className: 'card', textContent: String(now.at) }),
      );
    },
    gap: (slot, { finding }) => slot.append(finding.id),
    lost: (now) => lost.push(now),
  });
  last = { marks, shadow: layers.shadow, state: () => state!, lost };
  return last;
}

/** Takes down, behind each test, what `show` put up and what the test put into the page. */
export function clearAfterEach(): void {
  afterEach(() => {
    last?.marks.destroy();
    last = undefined;
    document.querySelector(HOST)?.remove();
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });
}

export const lit = (view: typeof window = window): string[] =>
  [...view.CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((range) => `${name}: ${String(range)}`));
