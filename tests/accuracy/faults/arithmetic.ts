import type { FieldId } from '../../../lib/model/form.ts';
import { allRows, at, COLUMNS, GROUPS, OUTCOMES, PEOPLE, resultRows } from '../figures.ts';
import { type Fault, type Plan, type Planted, part } from '../plan.ts';

const CLAIMS = [
  'applications-text-mismatch',
  'proceedings-text-mismatch',
  'documents-text-mismatch',
  'decisions-text-mismatch',
  'no-applications-text-mismatch',
];
const SUMS = [
  'applications-balance',
  'applications-results-total',
  'applications-row-total',
  'results-without-applications',
];

function slip(plan: Plan, field: FieldId): Omit<Planted, 'rule'> | null {
  const table = field.split('.')[0] as 'applications' | 'proceedings';
  const value = plan.figures[field] ?? 0;
  if (!part(plan, table)?.table || plan.print.has(field) || plan.withoutRows.has(field.split('@')[0]!)) return null;
  const reversed = Number([...String(value)].reverse().join(''));
  plan.figures[field] = reversed !== value && plan.random.chance(0.5) ? reversed : value + plan.random.between(1, 9);
  return { section: table, fields: [field] };
}
const set = (values: (plan: Plan) => Readonly<Record<FieldId, number>>, planted: Omit<Planted, 'rule'>) => ({
  plant: (plan: Plan): Omit<Planted, 'rule'> | null => {
    const table = planted.section as 'applications';
    if (!part(plan, table)?.table) return null;
    Object.assign(plan.figures, values(plan));
    return planted;
  },
});

export const arithmeticFaults: readonly Fault[] = [
  {
    rule: 'applications-balance',
    what: 'a slip in what was received or carried',
    also: [...SUMS, ...CLAIMS],
    plant: (plan) =>
      slip(
        plan,
        at(
          plan.random.pick(['newReceived', 'carriedOver', 'carriedForward', 'results.total']),
          plan.random.pick(COLUMNS),
        ),
      ),
  },
  {
    rule: 'applications-results-total',
    what: 'a slip in a result',
    also: [...SUMS, ...CLAIMS],
    plant: (plan) =>
      slip(plan, at(plan.random.pick([...resultRows(plan.form), 'results.total']), plan.random.pick(PEOPLE))),
  },
  {
    rule: 'applications-row-total',
    what: 'a slip anywhere in table three',
    also: [...SUMS, ...CLAIMS],
    plant: (plan) => slip(plan, at(plan.random.pick(allRows(plan.form)), plan.random.pick(COLUMNS))),
  },
  {
    rule: 'proceedings-total',
    what: 'a slip in table four',
    also: [...CLAIMS, 'review-then-suit'],
    plant: (plan) => slip(plan, `proceedings.${plan.random.pick(GROUPS)}@${plan.random.pick([...OUTCOMES, 'total'])}`),
  },
  {
    rule: 'results-without-applications',
    what: 'a result in a column where nobody asked',
    also: [...SUMS, ...CLAIMS],
    plant: (plan) => {
      const who = PEOPLE.slice(1).find(
        (each) => (plan.figures[at('newReceived', each)] ?? 0) + (plan.figures[at('carriedOver', each)] ?? 0) === 0,
      );
      if (!who || !part(plan, 'applications')?.table) return null;
      plan.figures[at('results.granted', who)] = 2;
      return { section: 'applications', fields: [at('results.granted', who)] };
    },
  },
  {
    rule: 'documents-in-force',
    what: 'fewer in force than were made',
    form: '2021',
    also: CLAIMS,
    ...set(
      () => ({
        'disclosure.normativeDocuments@made': 7,
        'disclosure.normativeDocuments@repealed': 1,
        'disclosure.normativeDocuments@inForce': 3,
      }),
      {
        section: 'disclosure',
        fields: ['disclosure.normativeDocuments@inForce'],
      },
    ),
  },
  {
    rule: 'regulations-without-power',
    what: '规章 of a township or department',
    form: '2021',
    kinds: ['township', 'department'],
    ...set(() => ({ 'disclosure.regulations@made': 2, 'disclosure.regulations@inForce': 2 }), {
      section: 'disclosure',
      fields: ['disclosure.regulations@made'],
    }),
  },
  {
    rule: 'old-form-relations',
    what: 'more newly disclosed than in all',
    form: '2019',
    ...set(
      () => ({
        'disclosure.normativeDocuments@newlyDisclosed': 30,
        'disclosure.normativeDocuments@totalDisclosed': 12,
      }),
      {
        section: 'disclosure',
        fields: ['disclosure.normativeDocuments@newlyDisclosed'],
      },
    ),
  },
  {
    rule: 'old-form-relations',
    what: 'more items gone than there were',
    form: '2019',
    ...set(() => ({ 'disclosure.penalty@previousItems': 3, 'disclosure.penalty@change': -5 }), {
      section: 'disclosure',
      fields: ['disclosure.penalty@change'],
    }),
  },
  {
    rule: 'old-form-relations',
    what: 'purchases without an amount',
    form: '2019',
    ...set(() => ({ 'disclosure.procurement@projects': 4, 'disclosure.procurement@amount': 0 }), {
      section: 'disclosure',
      fields: ['disclosure.procurement@amount'],
      severity: 'warning',
    }),
  },
  {
    rule: 'review-then-suit',
    what: 'suits after review, no review',
    also: CLAIMS,
    ...set(
      () => ({
        ...Object.fromEntries([...OUTCOMES, 'total'].map((column) => [`proceedings.review@${column}`, 0])),
        ...Object.fromEntries(
          [...OUTCOMES, 'total'].map((column) => [
            `proceedings.suitAfterReview@${column}`,
            column === 'upheld' || column === 'total' ? 2 : 0,
          ]),
        ),
      }),
      { section: 'proceedings', fields: ['proceedings.suitAfterReview@upheld'] },
    ),
  },
  {
    rule: 'direct-suit',
    what: 'direct suits in 2024 or later',
    form: '2021',
    also: CLAIMS,
    plant: (plan) => {
      if (plan.year < 2024 || !part(plan, 'proceedings')?.table) return null;
      plan.figures['proceedings.directSuit@pending'] = 1;
      plan.figures['proceedings.directSuit@total'] = 1;
      return { section: 'proceedings', fields: ['proceedings.directSuit@pending'] };
    },
  },
  {
    rule: 'disputes-without-applications',
    what: 'reviews where nobody asked',
    nil: true,
    also: CLAIMS,
    plant: (plan) => {
      if (plan.size !== 'nil' || !part(plan, 'proceedings')?.table || !part(plan, 'applications')?.table) return null;
      plan.figures['proceedings.review@upheld'] = 1;
      plan.figures['proceedings.review@total'] = 1;
      return { section: 'proceedings', fields: ['proceedings.review@upheld'] };
    },
  },
];
