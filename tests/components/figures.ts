/** Invented figures of 云泽市自然资源局, with which every equation of the 2021 form holds: the six applicant columns of each row. */
import { type FieldId, FORMS, fieldId, TABLE_IDS } from '../../lib/model/form.ts';
import { RELATIONS } from '../../lib/model/relation.ts';

export const ROWS: Readonly<Record<string, readonly number[]>> = {
  newReceived: [86, 21, 0, 2, 6, 1],
  carriedOver: [4, 1, 0, 0, 1, 0],
  'results.granted': [31, 9, 0, 1, 2, 0],
  'results.partiallyGranted': [7, 2, 0, 0, 1, 0],
  'results.denied.stateSecret': [0, 0, 0, 0, 0, 0],
  'results.denied.lawForbidden': [1, 0, 0, 0, 0, 0],
  'results.denied.safetyStability': [0, 0, 0, 0, 0, 0],
  'results.denied.thirdPartyRights': [2, 1, 0, 0, 0, 0],
  'results.denied.internalAffairs': [1, 0, 0, 0, 0, 0],
  'results.denied.processInfo': [3, 1, 0, 0, 0, 0],
  'results.denied.enforcementFile': [2, 0, 0, 0, 1, 0],
  'results.denied.adminQuery': [1, 1, 0, 0, 0, 0],
  'results.unableToProvide.notHeld': [24, 5, 0, 1, 2, 0],
  'results.unableToProvide.needsCreation': [4, 0, 0, 0, 0, 0],
  'results.unableToProvide.stillUnclear': [1, 0, 0, 0, 0, 0],
  'results.notProcessed.petition': [3, 0, 0, 0, 0, 0],
  'results.notProcessed.repeat': [2, 1, 0, 0, 0, 0],
  'results.notProcessed.publication': [0, 0, 0, 0, 0, 0],
  'results.notProcessed.excessive': [1, 0, 0, 0, 0, 0],
  'results.notProcessed.reconfirm': [0, 0, 0, 0, 0, 0],
  'results.other.overdueCorrection': [2, 0, 0, 0, 0, 1],
  'results.other.overdueFee': [0, 0, 0, 0, 0, 0],
  'results.other.misc': [0, 1, 0, 0, 0, 0],
  carriedForward: [5, 1, 0, 0, 1, 0],
};
const PROCEEDINGS = { review: [2, 1, 0, 1], directSuit: [1, 0, 0, 0], suitAfterReview: [1, 0, 0, 1] } as const;
const DISCLOSURE = {
  'disclosure.regulations': [0, 0, 0],
  'disclosure.normativeDocuments': [4, 1, 27],
  'disclosure.licensing': [1286],
  'disclosure.penalty': [33],
  'disclosure.coercion': [0],
  'disclosure.fees': [412.6],
} as const;

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** Every cell of the form with its right value. */
export function soundFigures(): Map<FieldId, number> {
  const rows = new Map<string, readonly number[]>();
  for (const [row, figures] of Object.entries(ROWS)) rows.set(`applications.${row}`, [...figures, sum(figures)]);
  const leaves = Object.keys(ROWS).filter((row) => row.startsWith('results.'));
  const totals = ROWS['newReceived']!.map((_, column) => sum(leaves.map((row) => ROWS[row]![column]!)));
  rows.set('applications.results.total', [...totals, sum(totals)]);
  for (const [row, figures] of Object.entries(PROCEEDINGS)) rows.set(`proceedings.${row}`, [...figures, sum(figures)]);
  for (const [row, figures] of Object.entries(DISCLOSURE)) rows.set(row, figures);
  const all = new Map<FieldId, number>();
  for (const id of TABLE_IDS) {
    for (const row of FORMS[2021].tables[id].rows) {
      for (const [index, column] of row.columns.entries())
        all.set(fieldId(row.id, column.id), rows.get(row.id)![index]!);
    }
  }
  return all;
}

/** Which relations of the form hold for these figures, by plain addition. */
export function relationsFor(figures: ReadonlyMap<FieldId, number>) {
  const side = (fields: readonly FieldId[]) => sum(fields.map((field) => figures.get(field) ?? 0));
  return RELATIONS[2021].map(({ rule, along, left, right }) => ({
    rule,
    along,
    state: side(left) === side(right) ? ('held' as const) : ('broken' as const),
  }));
}

/** The equation of one relation, with the figures that stand there. */
export function equationFor(figures: ReadonlyMap<FieldId, number>, rule: string, along: string) {
  const relation = RELATIONS[2021].find((each) => each.rule === rule && each.along === along);
  if (!relation) throw new Error(`no relation ${rule} along ${along}`);
  const value = (field: FieldId) => ({ field, value: figures.get(field) ?? 0 });
  const left = relation.left.map(value);
  const right = relation.right.map(value);
  return { left, right, leftSum: sum(left.map((each) => each.value)), rightSum: sum(right.map((each) => each.value)) };
}
