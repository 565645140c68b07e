/**
 * Figures that add up, and which equations do not hold. Written from the wording of the form and from nothing else of
 * the project: it must not share a mistake with what it measures.
 */
import type { FieldId, FormVersion } from '../../lib/model/form.ts';
import type { Random } from './random.ts';

export type Figures = Record<FieldId, number>;
export type Size = 'nil' | 'small' | 'usual' | 'large';

export const PEOPLE = ['naturalPerson', 'commercial', 'research', 'socialWelfare', 'legalService', 'otherOrganisation'];
export const COLUMNS = [...PEOPLE, 'total'];
const NAMED = [
  ...['granted', 'partiallyGranted'],
  ...['denied.stateSecret', 'denied.lawForbidden', 'denied.safetyStability', 'denied.thirdPartyRights'],
  ...['denied.internalAffairs', 'denied.processInfo', 'denied.enforcementFile', 'denied.adminQuery'],
  ...['unableToProvide.notHeld', 'unableToProvide.needsCreation', 'unableToProvide.stillUnclear'],
  ...['notProcessed.petition', 'notProcessed.repeat', 'notProcessed.publication', 'notProcessed.excessive'],
  'notProcessed.reconfirm',
];
const OTHERS: Readonly<Record<FormVersion, readonly string[]>> = {
  2019: ['other'],
  2021: ['other.overdueCorrection', 'other.overdueFee', 'other.misc'],
};
export const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];
export const GROUPS = ['review', 'directSuit', 'suitAfterReview'];

export const at = (row: string, column: string): FieldId => `applications.${row}@${column}`;
export const resultRows = (form: FormVersion): string[] => [...NAMED, ...OTHERS[form]].map((row) => `results.${row}`);
export const allRows = (form: FormVersion): string[] => [
  ...['newReceived', 'carriedOver'],
  ...resultRows(form),
  ...['results.total', 'carriedForward'],
];

const MOST: Readonly<Record<Size, number>> = { nil: 0, small: 2, usual: 30, large: 900 };

function applications(figures: Figures, form: FormVersion, size: Size, random: Random): void {
  for (const who of PEOPLE) {
    const busy = size !== 'nil' && (who === 'naturalPerson' || random.chance(0.5));
    let done = 0;
    for (const row of resultRows(form)) {
      const figure = busy && random.chance(0.45) ? random.between(0, MOST[size]) : 0;
      figures[at(row, who)] = figure;
      done += figure;
    }
    // a report in which nobody asked for anything is the nil report, and its text says so
    if (size !== 'nil' && who === 'naturalPerson' && done === 0) {
      figures[at('results.granted', who)] = 2;
      done = 2;
    }
    const forward = busy ? random.below(4) : 0;
    const over = busy ? random.below(Math.min(5, done + forward)) : 0;
    figures[at('results.total', who)] = done;
    figures[at('carriedForward', who)] = forward;
    figures[at('carriedOver', who)] = over;
    figures[at('newReceived', who)] = done + forward - over;
  }
  for (const row of allRows(form)) {
    let total = 0;
    for (const who of PEOPLE) total += figures[at(row, who)]!;
    figures[at(row, 'total')] = total;
  }
}

function proceedings(figures: Figures, size: Size, year: number, random: Random): void {
  for (const group of GROUPS) {
    // from 2024 on a review comes first
    const none = size === 'nil' || (group === 'directSuit' && year >= 2024);
    let total = 0;
    for (const outcome of OUTCOMES) {
      const figure = none ? 0 : random.below(5);
      figures[`proceedings.${group}@${outcome}`] = figure;
      total += figure;
    }
    figures[`proceedings.${group}@total`] = total;
  }
  if (size !== 'nil' && figures['proceedings.review@total'] === 0) {
    figures['proceedings.review@upheld'] = 1;
    figures['proceedings.review@total'] = 1;
  }
}

function disclosure(figures: Figures, form: FormVersion, size: Size, random: Random): void {
  const put = (row: string, columns: Readonly<Record<string, number>>): void => {
    for (const [column, figure] of Object.entries(columns)) figures[`disclosure.${row}@${column}`] = figure;
  };
  const most = size === 'large' ? 200_000 : 400;
  const decisions = (): number => (size === 'nil' ? 0 : random.below(most));
  const amount = size === 'nil' ? 0 : random.between(0, size === 'large' ? 9_000_000 : 90_000) / 100;
  const made = size === 'nil' ? 0 : random.between(1, 9);
  if (form === '2021') {
    put('regulations', { made: 0, repealed: 0, inForce: 0 });
    const repealed = size === 'nil' ? 0 : random.below(4);
    put('normativeDocuments', { made, repealed, inForce: made + random.below(60) });
    for (const row of ['licensing', 'penalty', 'coercion']) put(row, { decisions: decisions() });
    put('fees', { amount });
    return;
  }
  put('regulations', { newlyMade: 0, newlyDisclosed: 0, totalDisclosed: 0 });
  put('normativeDocuments', { newlyMade: made, newlyDisclosed: made, totalDisclosed: made + random.below(40) });
  for (const row of ['licensing', 'otherServices', 'penalty', 'coercion']) {
    const previousItems = random.below(60);
    put(row, { previousItems, change: random.between(-Math.min(previousItems, 5), 6), decisions: decisions() });
  }
  put('fees', { previousItems: random.between(2, 9), change: random.between(-2, 3) });
  const projects = size === 'nil' ? 0 : random.between(1, 20);
  put('procurement', { projects, amount: projects === 0 ? 0 : Math.round(amount * 100 + 150) / 100 });
}

/** Figures for every cell of the form, all equations holding. */
export function consistent(form: FormVersion, size: Size, year: number, random: Random): Figures {
  const figures: Figures = {};
  disclosure(figures, form, size, random);
  applications(figures, form, size, random);
  proceedings(figures, size, year, random);
  return figures;
}

/** The equations that do not hold, as `rule:what it runs along`. */
export function broken(figures: Readonly<Figures>, form: FormVersion): string[] {
  const found: string[] = [];
  const get = (row: string, column: string): number => figures[at(row, column)] ?? 0;
  for (const column of COLUMNS) {
    if (
      get('newReceived', column) + get('carriedOver', column) - get('results.total', column) !==
      get('carriedForward', column)
    )
      found.push(`applications-balance:${column}`);
    let left = get('results.total', column);
    for (const row of resultRows(form)) left -= get(row, column);
    if (left !== 0) found.push(`applications-results-total:${column}`);
  }
  for (const row of allRows(form)) {
    let left = get(row, 'total');
    for (const who of PEOPLE) left -= get(row, who);
    if (left !== 0) found.push(`applications-row-total:applications.${row}`);
  }
  for (const group of GROUPS) {
    let left = figures[`proceedings.${group}@total`] ?? 0;
    for (const outcome of OUTCOMES) left -= figures[`proceedings.${group}@${outcome}`] ?? 0;
    if (left !== 0) found.push(`proceedings-total:proceedings.${group}`);
  }
  return found.sort();
}
