import { render } from 'preact';
import { Card } from '../../components/page/Card.tsx';
import { GapMarker } from '../../components/page/GapMarker.tsx';
import { PageBar } from '../../components/page/PageBar.tsx';
import { figure } from '../../components/ui/figures.ts';
import type { send } from '../../lib/browser/send.ts';
import type { Layers } from '../../lib/mark/host.ts';
import type { Marks } from '../../lib/mark/marks.ts';
import type { Mark } from '../../lib/mark/plan.ts';
import type { MarksState, MarksView } from '../../lib/mark/view.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';
import type { ContentMessage, Shown } from '../../lib/model/messages.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { CardWork } from './card-work.ts';
import type { Drafts } from './drafts.ts';

export interface Actions {
  /** What the user goes through them with; null while they are being set for the first time. */
  readonly marks: () => Pick<Marks, 'step' | 'close' | 'choose' | 'point' | 'locate' | 'hold'> | null;
  /** The page took out nodes that are marked; `now` where they are needed at once. */
  lost(now: boolean): void;
  /** Marks are to be shown, or not any more. */
  turn(on: boolean, reach: MarksReach): void;
  tell(message: ContentMessage): void;
  readonly ask: typeof send;
}

/** On a narrower window the bar would lie over the page's text. */
const NARROW = 520;

/** Card, bar and gap markers in the layers of the shadow tree. */
export class Views implements MarksView {
  readonly #layers: Layers;
  readonly #actions: Actions;
  readonly #work: CardWork;
  #audits: readonly Audit[] = [];
  #locale: Locale = 'zh-CN';
  #kept: boolean | null = null;
  #folded = false;
  #reach: MarksReach | undefined;
  #told: string | null = null;
  #ready = false;
  #held = false;
  #state: MarksState | null = null;

  /** @param drafts what was being written when the views before these went */
  constructor(layers: Layers, drafts: Drafts, actions: Actions) {
    this.#layers = layers;
    this.#actions = actions;
    this.#work = new CardWork(drafts, actions.ask, { draw: () => this.#draw(), fit: () => this.#fit() });
  }

  /** What to show from the next drawing on. */
  update({ locale, folded, marksOff, theme = 'auto' }: Shown, audits: readonly Audit[]): void {
    this.#audits = audits;
    this.#locale = locale;
    this.#reach = marksOff;
    // What the user did in this page stays, until it is done elsewhere.
    if (folded !== this.#kept) this.#folded = folded || innerWidth < NARROW;
    this.#kept = folded;
    const { card, bar, gaps, host } = this.#layers;
    for (const layer of [card, bar, gaps]) layer.lang = locale;
    if (theme === 'auto') delete host.dataset['theme'];
    else host.dataset['theme'] = theme;
  }

  /** How far marks are off; told before they are drawn. */
  reach(off: MarksReach | undefined): void {
    this.#reach = off;
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
    this.#work.turnTo(id);
    if (id !== this.#told && this.#ready) this.#actions.tell({ kind: 'focused', finding: id });
    this.#told = id;
    render(<div class="ui float">{mark && this.#card(mark, state)}</div>, this.#layers.card);
    render(<div class="ui float">{this.#bar(state, mark)}</div>, this.#layers.bar);
    const held = mark !== undefined && this.#work.of(mark).form !== null;
    if (held === this.#held) return;
    this.#held = held;
    this.#actions.marks()?.hold(held);
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
        n={state.open.indexOf(mark) + 1}
        of={state.open.length}
        {...this.#place(state, mark)}
        copied={this.#work.copied === finding.id}
        writing={this.#work.of(mark)}
        onOperand={(field) => this.#actions.marks()?.point(field)}
        onEquation={(id) => this.#actions.marks()?.choose(id)}
        onStep={(by) => this.#actions.marks()?.step(by)}
        onCopy={() => void this.#work.copy(mark)}
        onWrite={(change) => this.#work.write(mark, change)}
        onSubmit={() => void this.#work.submit(mark)}
        onClose={() => this.#actions.marks()?.close()}
      />
    );
  }

  /** What card and bar say of a place that cannot be lit. What a rule masks in its quote is not shown here either. */
  #place({ place: state, seen, around }: MarksState, mark: Mark | undefined) {
    if (!mark || state === 'there') return {};
    const place = { state, seen: mark.finding.quote === undefined ? seen : '' };
    return { place, ...(around && { onLocate: () => this.#actions.marks()?.locate() }) };
  }

  #bar(state: MarksState, mark: Mark | undefined) {
    const findings = this.#audits.flatMap((audit) => audit.findings);
    const outcomes = this.#audits.flatMap((audit) => Object.values(audit.checks));
    return (
      <PageBar
        counts={count(findings)}
        passed={outcomes.filter((outcome) => outcome === 'pass').length}
        partial={this.#audits.find(({ status }) => status !== 'done')?.reason?.[this.#locale]}
        unassessed={this.#audits.reduce((sum, { unassessed }) => sum + unassessed.length, 0)}
        n={mark ? state.open.indexOf(mark) + 1 : 0}
        of={state.open.length}
        marks={state.on}
        reach={this.#reach}
        folded={this.#folded}
        {...this.#place(state, mark)}
        locale={this.#locale}
        onStep={(by) => this.#actions.marks()?.step(by)}
        onMarks={(on, reach) => {
          // A narrower reach than before: the wider one is taken back first.
          if (!on && this.#reach) this.#actions.tell({ kind: 'marked', on: true, reach: this.#reach });
          this.#reach = on ? undefined : reach;
          this.#actions.turn(on, reach);
        }}
        onFold={(folded) => {
          this.#folded = folded;
          this.#kept = folded;
          this.#actions.tell({ kind: 'folded', on: folded });
          this.#draw();
        }}
      />
    );
  }

  #draw(): void {
    if (this.#state) this.render(this.#state);
  }

  /** The card may have grown or shrunk. */
  #fit(): void {
    this.#actions.marks()?.hold(this.#held);
  }
}
