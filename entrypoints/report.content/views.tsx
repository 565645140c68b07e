import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { figure } from '../../components/figures.ts';
import { GapMarker } from '../../components/GapMarker.tsx';
import { PageBar } from '../../components/PageBar.tsx';
import { send } from '../../lib/browser/send.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import type { Layers } from '../../lib/mark/host.ts';
import type { MarksState, MarksView } from '../../lib/mark/marks.ts';
import type { Mark } from '../../lib/mark/plan.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { type Copied, copyBoth } from './copy.ts';

export interface Actions {
  step(by: 1 | -1): void;
  close(): void;
  choose(finding: string): void;
  point(field: FieldId | null): void;
  locate(): void;
  /** The page took out nodes that are marked; `now` where they are needed at once. */
  lost(now: boolean): void;
  toggle(): void;
  focused(finding: string | null): void;
}

/** Card, bar and gap markers in the layers of the shadow tree. */
export class Views implements MarksView {
  readonly #layers: Layers;
  readonly #audits: readonly Audit[];
  readonly #actions: Actions;
  readonly #locale: Locale = detectLocale(navigator.languages);
  /** On a narrow window the bar would lie over the page's text. */
  #folded = innerWidth < 520;
  #copied: string | null = null;
  #told: string | null = null;
  #ready = false;
  #state: MarksState | null = null;

  constructor(layers: Layers, audits: readonly Audit[], actions: Actions) {
    this.#layers = layers;
    this.#audits = audits;
    this.#actions = actions;
    for (const layer of [layers.card, layers.bar, layers.gaps]) layer.lang = this.#locale;
  }

  /** From now on what the user does is told to the worker. */
  ready(): void {
    this.#ready = true;
  }

  sum(value: number): string {
    return this.#locale === 'en' ? `sum ${figure(value)}` : `和 ${figure(value)}`;
  }

  unequal(left: number, right: number): string {
    return `${figure(left)} ≠ ${figure(right)}`;
  }

  lost(now: boolean): void {
    this.#actions.lost(now);
  }

  render(state: MarksState): void {
    this.#state = state;
    const mark = state.at === null ? undefined : state.marks[state.at];
    const id = mark?.finding.id ?? null;
    if (id !== this.#copied) this.#copied = null;
    if (id !== this.#told && this.#ready) this.#actions.focused(id);
    this.#told = id;
    render(<div class="ui float">{mark && this.#card(mark, state)}</div>, this.#layers.card);
    render(<div class="ui float">{this.#bar(state, mark)}</div>, this.#layers.bar);
  }

  gap(slot: HTMLElement, mark: Mark, open: () => void): void {
    render(<GapMarker finding={mark.finding} locale={this.#locale} onOpen={open} />, slot);
    slot.classList.add('ui', 'float');
  }

  #card(mark: Mark, state: MarksState) {
    const { finding, folded } = mark;
    return (
      <Card
        finding={finding}
        folded={folded}
        locale={this.#locale}
        n={(state.at ?? 0) + 1}
        of={state.marks.length}
        {...this.#place(state, mark)}
        copied={this.#copied === finding.id}
        onOperand={(field) => this.#actions.point(field)}
        onEquation={(id) => this.#actions.choose(id)}
        onStep={(by) => this.#actions.step(by)}
        onCopy={() => void this.#copy(mark)}
        onClose={() => this.#actions.close()}
      />
    );
  }

  /** What card and bar say of a place that cannot be lit. What a rule masks in its quote is not shown here either. */
  #place({ place: state, seen, around }: MarksState, mark: Mark | undefined) {
    if (!mark || state === 'there') return {};
    const place = { state, seen: mark.finding.quote === undefined ? seen : '' };
    return { place, ...(around && { onLocate: () => this.#actions.locate() }) };
  }

  #bar(state: MarksState, mark: Mark | undefined) {
    const findings = this.#audits.flatMap((audit) => audit.findings);
    const outcomes = this.#audits.flatMap((audit) => Object.values(audit.checks));
    return (
      <PageBar
        counts={count(findings)}
        passed={outcomes.filter((outcome) => outcome === 'pass').length}
        unassessed={this.#audits.reduce((sum, { unassessed }) => sum + unassessed.length, 0)}
        n={state.at === null ? 0 : state.at + 1}
        of={state.marks.length}
        marks={state.on}
        folded={this.#folded}
        {...this.#place(state, mark)}
        locale={this.#locale}
        onStep={(by) => this.#actions.step(by)}
        onToggleMarks={() => this.#actions.toggle()}
        onFold={(folded) => {
          this.#folded = folded;
          if (this.#state) this.render(this.#state);
        }}
      />
    );
  }

  /** The worker writes what is copied; the click's permission to copy outlasts its answer. */
  async #copy({ audit, finding }: Mark): Promise<void> {
    const answer = await send({ kind: 'copy', audit, finding: finding.id });
    if (!answer.ok || !copyBoth(document, answer satisfies Copied)) return;
    this.#copied = finding.id;
    if (this.#state) this.render(this.#state);
  }
}
