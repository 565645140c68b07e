/** Claims against cells. A claim is a finding only where no reading of the tables gives its figure. */
import { cellPlace, fill, list, figure as printed, say, sectionPlace, tableName } from '../../../locales/terms.ts';
import type { Localised } from '../../../model/audit.ts';
import type { FieldId, FormVersion, TableId } from '../../../model/form.ts';
import { memo, once } from '../../../model/memo.ts';
import { placesIn } from '../../../model/prose.ts';
import { unlessShifted } from '../../doubt.ts';
import { tableBlind } from '../../relations.ts';
import { type Check, type Draft, type Facts, findingId } from '../../rule.ts';
import { masked } from '../personal.ts';
import { type Claim, type Doubt, phraseOf, sentenceOf } from './claim.ts';
import { claimsOf } from './read.ts';
import { type Reading, readingsOf } from './readings.ts';

export const CLAIM_TEXTS = {
  found: say('文中“{phrase}”与{table}不符：{cells}', 'The text “{phrase}” does not agree with {table}: {cells}'),
  doubt: say(
    '疑似文中“{phrase}”与{table}不符：{cells}，请核实',
    'The text “{phrase}” seems not to agree with {table}: {cells}; please verify',
  ),
  cell: say('{label}为 {value}', '{label} is {value}'),
  unknown: say('{cell}没有可比对的数字', '{cell} has no figure to compare with'),
  unit: say(
    '文中以对象、条目或次数计，与表中的决定数口径可能不同',
    'the text counts those concerned, entries or times, which may not be decisions',
  ),
  published: say(
    '文中为公开或发布的数量，与表中的数量口径可能不同',
    'the text counts what was published, which may not be what the table counts',
  ),
} as const;

const REASONS: Readonly<Record<Doubt, Localised>> = { unit: CLAIM_TEXTS.unit, published: CLAIM_TEXTS.published };

/** What the tables give for one reading of a claim. */
export interface Valued {
  readonly reading: Reading;
  readonly value: number;
  /** With the value that a suspect should have. */
  readonly mended: number;
  readonly mender: string | null;
  readonly unknown: FieldId | null;
}

/** The claims about one table that a rule is to judge. */
export function claimsAbout(facts: Facts, claims: (claim: Claim) => boolean): Claim[] {
  return claimsOf(facts.report).filter(claims);
}

/**
 * @param claims what the text says; @param draftOf what a rule makes of a claim that fits nothing
 * @returns findings, and why a claim could not be judged where a cell that it needs has no figure
 */
export function checkClaims(
  facts: Facts,
  table: TableId,
  claims: readonly Claim[],
  draftOf: (claim: Claim, draft: Draft) => Draft | null = (_, draft) => draft,
): Check {
  const why = tableBlind(facts.report.tables[table]);
  if (why) return { blind: [why] };
  const drafts: Draft[] = [];
  const blind: Localised[] = [];
  let judged = 0;
  for (const claim of claims) {
    const values = valuesOf(facts, claim, facts.report.tables[table].readAs);
    if (values.length === 0) continue;
    judged++;
    if (values.some(({ value }) => fits(claim, value))) continue;
    const unknown = values.find((each) => each.unknown !== null)?.unknown;
    if (unknown) blind.push(fill(CLAIM_TEXTS.unknown, { cell: cellPlace(unknown) }));
    else drafts.push(...[draftOf(claim, mismatch(facts, table, claim, values))].filter((draft) => draft !== null));
  }
  return { drafts, blind, ...(judged === 0 && { applies: false }) };
}

/** The claim may have meant this figure. */
export function fits({ figure, rounding }: Claim, value: number): boolean {
  return Math.abs(value - figure) <= rounding;
}

/** The claim's readings with their figures, the plainest first. */
export function valuesOf(facts: Facts, claim: Claim, form: FormVersion): Valued[] {
  return claim.keys.flatMap((key) => VALUES(facts)[form](key));
}

/** A text says the same of a cell again and again, and several rules and the list of claims ask of each. */
const VALUES = once((facts: Facts) => {
  const by = (form: FormVersion) => memo((key) => readingsOf(key, form).map((reading) => valued(facts, reading)));
  return { '2019': by('2019'), '2021': by('2021') } satisfies Record<FormVersion, unknown>;
});

function valued(facts: Facts, reading: Reading): Valued {
  const { plus, minus = [] } = reading;
  const fields = [...plus, ...minus];
  const figureIn = (field: FieldId): number => facts.cells.get(field)?.value ?? 0;
  const sum = (of: (field: FieldId) => number): number =>
    plus.reduce((all, field) => all + of(field), 0) - minus.reduce((all, field) => all + of(field), 0);
  const set = facts.brokenSets.find(({ suspect }) => suspect !== null && fields.includes(suspect.field));
  const suspect = set?.suspect ?? null;
  const head = set && (set.relations.find((fact) => !fact.reason) ?? set.relations[0]);
  return {
    reading,
    value: sum(figureIn),
    mended: sum((field) => (field === suspect?.field ? suspect.expected : figureIn(field))),
    mender: head ? findingId(head.relation.rule, head.relation.along) : null,
    unknown: fields.find((field) => facts.cells.get(field)?.state !== 'value') ?? null,
  };
}

function mismatch(facts: Facts, table: TableId, claim: Claim, values: readonly Valued[]): Draft {
  const { passage, start, end, doubt } = claim;
  const fields = [...new Set(values.flatMap(({ reading }) => [...reading.plus, ...(reading.minus ?? [])]))];
  const cells = new Map(values.map(sayReading).map((each) => [each['zh-CN'], each]));
  const where =
    passage.section === 'preamble' || passage.section === 'ending' ? tableName(table) : sectionPlace(passage.section);
  const mended = values.find((each) => each.mender !== null && fits(claim, each.mended))?.mender;
  return unlessShifted(facts, {
    about: aboutOf(claim),
    section: passage.section === 'preamble' || passage.section === 'ending' ? table : passage.section,
    ...(doubt && { reason: REASONS[doubt] }),
    message: fill(doubt ? CLAIM_TEXTS.doubt : CLAIM_TEXTS.found, {
      phrase: masked(phraseOf(claim)),
      table: tableName(table),
      cells: list([...cells.values()]),
    }),
    where,
    fields,
    places: [...placesIn(passage, start, end), ...fields.map((field) => facts.cells.get(field)?.place)],
    quote: masked(sentenceOf(claim)),
    // The text has the figure that the cell should have: the cell is at fault.
    ...(mended && { follows: [mended] }),
  });
}

/** Names a claim's findings: what it says and where it stands. */
export function aboutOf({ keys, passage, start }: Claim): string {
  return `${keys[0]}/${passage.parts[0]?.place.handle ?? 0}.${start}`;
}

const sayReading = once(
  ({ reading, value }: Valued): Localised => fill(CLAIM_TEXTS.cell, { label: reading.label, value: printed(value) }),
);
