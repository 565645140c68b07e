/** One page read, audited, marked, changed under the marks, and left as it was. */
import { audit } from '../../../lib/audit.ts';
import { gatherDocument } from '../../../lib/gather/document.ts';
import { gatherInSlices } from '../../../lib/gather/slices.ts';
import { mountHost } from '../../../lib/mark/host.ts';
import { Marks } from '../../../lib/mark/marks.ts';
import type { MarksState, MarksView } from '../../../lib/mark/view.ts';
import type { Audit } from '../../../lib/model/audit.ts';
import type { Handle } from '../../../lib/model/handle.ts';
import { type Snapshot, snapshot as snapshotSchema } from '../../../lib/model/snapshot.ts';
import { parseBare } from '../../../lib/parse/bare.ts';
import { parse } from '../../../lib/parse/parse.ts';
import { Random } from '../../accuracy/random.ts';
import { CHANGED, type Cruelty } from './cruelty.ts';
import { differing, fingerprint, windowsOf } from './dom.ts';
import { astray, litIn } from './stand.ts';

/** Findings that are jumped to; on a page that a browser takes long to lay out, as many as this many milliseconds have room for. */
const JUMPS = 6;
const ENOUGH = 1_000;
/** How often a page changes while it is read. */
const CHANGES = 6;

const auditsOf = (snapshot: Snapshot): Audit[] => {
  const bare = parseBare(snapshot);
  const page = { url: snapshot.url, title: snapshot.title };
  return [...parse(snapshot), ...(bare ? [bare] : [])].map((each) => audit(each, page));
};

export class Run {
  readonly wrong: string[] = [];
  readonly #random: Random;
  readonly #root: HTMLElement;
  #handles: readonly Handle[] = [];
  #state: MarksState | undefined;
  reports = 0;
  findings = 0;
  marks = 0;
  /** Milliseconds of the longest step of ours, and of the browser's own laying out what was changed. */
  longest = 0;
  layout = 0;

  constructor(root: HTMLElement, random: Random) {
    this.#root = root;
    this.#random = random;
  }

  strike(cruelties: Readonly<Record<string, Cruelty>>, most: number): string[] {
    const chosen = this.#random.some(Object.entries(cruelties), this.#random.between(0, most));
    for (const [, strike] of chosen) strike(this.#root, this.#random);
    const start = performance.now();
    this.#root.getBoundingClientRect();
    this.layout += performance.now() - start;
    return chosen.map(([name]) => name);
  }

  /** As they are now: frames come and go. */
  get #views(): Window[] {
    const view = this.#root.ownerDocument.defaultView ?? window;
    return view === window ? windowsOf(window) : [window, ...windowsOf(view)];
  }

  /** One step of ours; the longest is what a reader waits for. */
  async #step<Result>(act: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await act();
    this.longest = Math.max(this.longest, performance.now() - start);
    return result;
  }

  async #read(): Promise<{ snapshot: Snapshot; audits: Audit[] }> {
    const { ownerDocument } = this.#root;
    const { snapshot, handles } = await this.#step(() => gatherDocument(ownerDocument));
    this.#handles = handles;
    if (!snapshotSchema.safeParse(structuredClone(snapshot)).success) this.wrong.push('the snapshot is not valid');
    return { snapshot, audits: await this.#step(() => auditsOf(snapshot)) };
  }

  /** In slices, between which the page changes: what comes of it is the page at one moment, the last. */
  async #readSlowly(): Promise<void> {
    const { ownerDocument } = this.#root;
    let left = CHANGES;
    const timer = setInterval(() => left-- > 0 && this.strike(CHANGED, 1), 0);
    const read = await gatherInSlices(ownerDocument, () => false, this.#random.pick([0, 1, 4]));
    clearInterval(timer);
    const now = gatherDocument(ownerDocument);
    const [one, other] = [JSON.stringify(read?.snapshot), JSON.stringify(now.snapshot)];
    if (one !== other) this.wrong.push(`a reading in slices is none of one moment: ${differing(one, other)}`);
    else if (now.handles.some(({ seen }, at) => seen !== read?.handles[at]?.seen))
      this.wrong.push('a reading in slices remembers what did not stand there at the end');
  }

  async go(): Promise<void> {
    const { ownerDocument } = this.#root;
    if (this.#random.chance(0.3)) await this.#readSlowly();
    const before = fingerprint(ownerDocument);
    const read = await this.#read();
    this.#same(before, 'the page was changed while it was read');
    const { audits } = read;
    this.reports = audits.length;
    this.findings = audits.reduce((sum, { findings }) => sum + findings.length, 0);
    if (this.#random.chance(0.3)) this.strike(CHANGED, 2);
    let marked = fingerprint(ownerDocument);
    const layers = mountHost(document, ['.card { width: 300px; height: 200px; }']);
    try {
      const marks = await this.#step(() => new Marks(document, this.#handles, audits, layers, this.#view(layers.card)));
      this.marks = litIn(this.#views).length;
      this.#look('first');
      await this.#use(marks, audits);
      this.#same(marked, 'the page was changed by its marks');
      if (this.#random.chance(0.6)) {
        this.strike(CHANGED, 2);
        marked = fingerprint(ownerDocument);
        await this.#use(marks, audits);
        const again = await this.#read();
        const isSame = JSON.stringify(again.snapshot) === JSON.stringify(read.snapshot);
        await this.#step(() =>
          isSame ? marks.rebind(this.#handles) : marks.show(this.#handles, again.audits, { on: true }),
        );
        this.#look('read again');
        await this.#use(marks, again.audits);
      }
      marks.destroy();
      if (litIn(this.#views).length > 0) this.wrong.push('marks are left behind');
    } finally {
      layers.host.remove();
    }
    this.#same(marked, 'the page is not as it was before');
    const documents = this.#views.map((view) => view.document);
    if (documents.some(({ adoptedStyleSheets }) => adoptedStyleSheets.length > 0))
      this.wrong.push('a style sheet is left behind');
  }

  #same(before: string, otherwise: string): void {
    const after = fingerprint(this.#root.ownerDocument);
    if (after !== before) this.wrong.push(`${otherwise}: ${differing(before, after)}`);
  }

  #view(card: HTMLElement): MarksView {
    return {
      sum: String,
      unequal: (left, right) => `${left} ≠ ${right}`,
      render: (state) => {
        this.#state = state;
        const dialog = Object.assign(document.createElement('div'), { className: 'card', tabIndex: -1 });
        dialog.setAttribute('role', 'dialog');
        card.replaceChildren(dialog);
      },
      gap: (slot, { finding }) => slot.append(finding.id),
      lost: () => {},
    };
  }

  #look(when: string): void {
    const astrays = this.#state ? astray(this.#state, this.#handles, this.#views) : [];
    this.wrong.push(...astrays.slice(0, 3).map((each) => `${when}: ${each}`));
  }

  /** As an inspector would: to a finding, on, back, and into its equation. */
  async #use(marks: Marks, audits: readonly Audit[]): Promise<void> {
    // of its own, so that what follows is as it was drawn however many jumps there was time for
    const random = new Random(this.#random.below(2 ** 31));
    const findings = audits.flatMap((each, at) => each.findings.map((finding) => ({ finding, at })));
    const end = performance.now() + ENOUGH;
    for (const { finding, at } of random.some(findings.slice(0, 500), JUMPS)) {
      if (performance.now() > end) break;
      if (!(await this.#step(() => marks.focus(finding.id, at)))) this.wrong.push(`nothing is shown of ${finding.id}`);
      this.#look('after a jump');
      const deed = random.pick<() => unknown>([
        () => marks.step(1),
        () => marks.step(-1),
        () => marks.locate(),
        () => marks.choose(finding.id),
        () => marks.point(finding.fields[0] ?? null),
        () => {
          const pose = marks.pose(finding.id, at);
          pose?.sight();
          pose?.end();
        },
        () => marks.close(),
        () => {
          marks.set(false);
          this.#look('switched off');
          marks.set(true);
        },
      ]);
      await this.#step(deed);
    }
    this.#look('used');
  }
}
