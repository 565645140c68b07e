/** The numbers of the text beside the cells that they speak of: what agrees, what does not, what was not compared. */
import { cellPlace, fill, join, list, figure as printed, say, tableName } from '../../../locales/terms.ts';
import type { ClaimRead, Finding, Localised } from '../../../model/audit.ts';
import type { TableId } from '../../../model/form.ts';
import { type Passage, placesIn } from '../../../model/prose.ts';
import { tableBlind } from '../../relations.ts';
import { type Facts, findingId } from '../../rule.ts';
import { masked } from '../personal.ts';
import { type Claim, type Domain, sectionOf } from './claim.ts';
import { aboutOf, CLAIM_TEXTS, fits, type Valued, valuesOf } from './compare.ts';
import { type ListRead, listsOf } from './lists.ts';
import { claimsOf as claimsIn } from './read.ts';
import { uncompared } from './uncompared.ts';

const TEXTS = {
  form: say('所用格式没有对应的格', 'the form has no cell for it'),
  unreported: say('相应规则未报告此项', 'the rule on it did not report it'),
  also: say('与{label} {value} 也不符', 'nor does it agree with {label}, {value}'),
} as const;

/** The table that a domain is held against, and the rules that report it, the nearer cause first. */
const HELD: Readonly<Record<Domain, { readonly table: TableId; readonly rules: readonly string[] }>> = {
  applications: { table: 'applications', rules: ['no-applications-text-mismatch', 'applications-text-mismatch'] },
  proceedings: { table: 'proceedings', rules: ['proceedings-text-mismatch'] },
  documents: { table: 'disclosure', rules: ['documents-text-mismatch'] },
  decisions: { table: 'disclosure', rules: ['decisions-text-mismatch'] },
};
/** As many addends are written out; more are counted. */
const ADDENDS = 8;
/** No report claims more; one that repeats itself thousands of times is still compared by the rules. */
const MOST = 1000;

type Findings = ReadonlyMap<string, Finding>;
type Judged = Pick<ClaimRead, 'about' | 'fields' | 'cell' | 'state'> & Partial<Pick<ClaimRead, 'why' | 'finding'>>;
interface Entry {
  readonly passage: Passage;
  readonly start: number;
  readonly read: ClaimRead;
}

/**
 * What the running text says of the tables, and how it compares, in printed order.
 * @param facts of the audited report; @param findings the audit's own: a claim that one of them names points to it
 * @returns nothing where the text cannot be read: the rules that read the same say so themselves
 */
export function claimsOf(facts: Facts, findings: readonly Finding[]): readonly ClaimRead[] {
  if (!facts.form) return [];
  try {
    return read(facts, new Map(findings.map((finding) => [finding.id, finding])));
  } catch {
    return [];
  }
}

function read(facts: Facts, findings: Findings): ClaimRead[] {
  const { report } = facts;
  const [claims, lists] = [claimsIn(report), listsOf(report)];
  const spoken = new Map<Passage, Uint8Array>();
  for (const { passage, start, end } of claims) cover(spoken, passage, start, end);
  for (const { sentence, start, end } of lists) cover(spoken, sentence.passage, start, end);
  const left = uncompared(report, ({ passage, folded }, at) => spoken.get(passage)?.[folded.at(at)] === 1);
  const mask = masker();
  const entries: Entry[] = [
    ...claims
      .slice(0, MOST)
      .map((claim) => entry(claim.passage, claim, claim.sentence, claim.figure, judge(facts, claim, findings), mask)),
    ...lists.slice(0, MOST).map((each) => listEntry(each, findings, mask)),
    ...left.map(({ sentence, figure, why, ...at }) => {
      const open = { about: null, fields: [], cell: null, state: 'open', why } as const;
      return entry(sentence.passage, at, [sentence.start, sentence.end], figure, open, mask);
    }),
  ];
  const order = new Map(report.prose.map((passage, index) => [passage, index]));
  const at = ({ passage }: Entry): number => order.get(passage) ?? 0;
  return entries.sort((a, b) => at(a) - at(b) || a.start - b.start).map((each) => each.read);
}

/** Notes which letters of a passage a claim is made of. */
function cover(spoken: Map<Passage, Uint8Array>, passage: Passage, start: number, end: number): void {
  const letters = spoken.get(passage) ?? new Uint8Array(passage.text.length);
  letters.fill(1, start, end);
  spoken.set(passage, letters);
}

/** Figures of one sentence come one after the other. */
function masker(): (text: string) => string {
  let last = '';
  let hidden = '';
  return (text) => {
    if (text === last) return hidden;
    last = text;
    hidden = masked(text);
    return hidden;
  };
}

function entry(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  sentence: readonly [number, number],
  figure: number,
  judged: Judged,
  mask: (text: string) => string,
): Entry {
  const place = placesIn(passage, start, end)[0] ?? passage.parts[0]!.place;
  const words = masked(passage.text.slice(start, end).trim());
  const whole = mask(passage.text.slice(...sentence).trim());
  return { passage, start, read: { section: sectionOf(passage), words, sentence: whole, place, figure, ...judged } };
}

function judge(facts: Facts, claim: Claim, findings: Findings): Judged {
  const { table: id, rules } = HELD[claim.domain];
  const table = facts.report.tables[id];
  const open = { about: null, fields: [], cell: null, state: 'open' } as const;
  const blind = tableBlind(table);
  if (blind) return { ...open, why: blind };
  const values = valuesOf(facts, claim, table.readAs);
  const [plainest] = values;
  if (!plainest) return { ...open, why: TEXTS.form };
  const fitting = values.find(({ value }) => fits(claim, value));
  if (fitting) return { ...cellsOf(fitting, id), state: 'agrees' };
  const beside = cellsOf(plainest, id);
  const finding = rules.map((rule) => findings.get(findingId(rule, aboutOf(claim)))).find((each) => each);
  if (finding) {
    const state = finding.verdict === 'review' ? 'doubtful' : 'differs';
    return { ...beside, state, finding: finding.id, ...also(values) };
  }
  const unknown = values.find((each) => each.unknown !== null)?.unknown;
  const why = unknown ? fill(CLAIM_TEXTS.unknown, { cell: cellPlace(unknown) }) : TEXTS.unreported;
  return { ...beside, ...(unknown && { cell: null }), state: 'open', why };
}

/** A cell by its place, several by what they are together. */
function cellsOf({ reading, value }: Valued, table: TableId): Pick<ClaimRead, 'about' | 'fields' | 'cell'> {
  const fields = [...reading.plus, ...(reading.minus ?? [])];
  const about = fields.length === 1 ? cellPlace(fields[0]!) : join(tableName(table), reading.label);
  return { about, fields, cell: value };
}

/** The other figures that the text might have meant and did not give either. */
function also(values: readonly Valued[]): { why?: Localised } {
  const first = values[0]!.value;
  const others = new Map(values.filter(({ value }) => value !== first).map((each) => [each.value, each]));
  const said = [...others.values()].map(({ reading, value }) =>
    fill(TEXTS.also, { label: reading.label, value: printed(value) }),
  );
  return said.length > 0 ? { why: list(said, 2) } : {};
}

/** The words before a list's total say what it is of: back to the mark before them. */
function headOf(text: string, start: number, least: number): number {
  let head = start;
  while (head > Math.max(least, start - 40) && !'，,；;：:、。（('.includes(text[head - 1]!)) head--;
  return head;
}

function listEntry(each: ListRead, findings: Findings, mask: (text: string) => string): Entry {
  const { sentence, parts, sum, held, total, start, end } = each;
  const { passage } = sentence;
  const id = findingId('breakdown-sum', `${passage.parts[0]?.place.handle ?? 0}.${start}`);
  const finding = held ? undefined : findings.get(id);
  const shown = parts.slice(0, ADDENDS).map(({ value }) => printed(value));
  const text = `${shown.join(' + ')}${parts.length > ADDENDS ? ' + …' : ''}`;
  const judged: Judged = {
    about: say(text, text),
    fields: [],
    cell: sum,
    state: held ? 'agrees' : !finding ? 'open' : finding.verdict === 'review' ? 'doubtful' : 'differs',
    ...(finding && { finding: finding.id }),
    ...(!held && !finding && { why: TEXTS.unreported }),
  };
  // of several totals before the list, the one that it adds up to
  return entry(
    passage,
    { start: headOf(passage.text, start, sentence.start), end },
    [sentence.start, sentence.end],
    held ? sum : total.value,
    judged,
    mask,
  );
}
