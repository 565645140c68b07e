/** An honest report, drawn by its seed. */
import { type FormVersion, SECTIONS } from '../../lib/model/form.ts';
import { SHAPE_NAMES } from '../fixtures/index.ts';
import { type Body, bodyOf, type Kind } from './agencies.ts';
import { consistent, type Size } from './figures.ts';
import { FLAT } from './flat.ts';
import type { Plan, Shape } from './plan.ts';
import { overviewText } from './prose/overview.ts';
import { otherText, preambleText, problemsText } from './prose/sections.ts';
import { Random } from './random.ts';

/** Only a browser shows these. */
const LIVE: readonly Shape[] = ['frame', 'late', 'spa', 'shadow-root'];
export const SHAPES: readonly Shape[] = [
  ...SHAPE_NAMES.filter((shape) => !LIVE.includes(shape)),
  ...(['telephone-copy', 'three-proceedings', 'sideways-proceedings', 'page-headers'] as const),
];
function titleOf(body: Body, year: number, random: Random): string {
  return random.pick([
    `${body.name}${year}年政府信息公开工作年度报告`,
    `${body.name}${year}年政府信息公开工作年度报告`,
    `${year}年${body.name}政府信息公开工作年度报告`,
    `${body.name}${year}年度政府信息公开工作年度报告`,
  ]);
}

/** A day on which such a report is in time, the last lawful one among them. */
function publishedOn(body: Body, year: number, random: Random): string {
  if (random.chance(0.15)) return `${year + 1}-${body.due}`;
  if (body.due === '03-31' && random.chance(0.5))
    return `${year + 1}-03-${String(random.between(1, 31)).padStart(2, '0')}`;
  return `${year + 1}-01-${String(random.between(8, 31)).padStart(2, '0')}`;
}

export interface Wanted {
  readonly shape?: Shape;
  readonly form?: FormVersion;
  readonly kinds?: readonly Kind[];
  readonly figures?: boolean;
  readonly nil?: boolean;
}

const KINDS: readonly Kind[] = ['department', 'department', 'department', 'office', 'government', 'township', 'zone'];

export function honest(seed: number, wanted: Wanted = {}): Plan {
  const random = new Random(seed);
  const form = wanted.form ?? (random.chance(0.15) ? '2019' : '2021');
  const year = form === '2019' ? 2019 : random.between(2021, 2025);
  const body = bodyOf(random, random.pick(wanted.kinds ?? KINDS));
  const size: Size = wanted.nil
    ? 'nil'
    : wanted.figures
      ? random.pick(['usual', 'usual', 'large'] as const)
      : random.pick(['nil', 'small', 'usual', 'usual', 'large'] as const);
  const shape = wanted.shape ?? random.pick(SHAPES);
  const figures = consistent(form, size, year, random);
  if (body.kind !== 'government' && figures['disclosure.fees@amount'] !== undefined)
    figures['disclosure.fees@amount'] = Math.min(figures['disclosure.fees@amount'], 9_000);
  const telling = { figures, form, year, random, body, size };
  const texts = { overview: overviewText(telling), problems: problemsText(telling), other: otherText(telling) };
  const published = publishedOn(body, year, random);
  const [y, m, d] = published.split('-').map(Number);
  // the date of signing is never after the page's
  const signed = random.chance(0.7) ? [body.name, `${y}年${m}月${random.between(Math.min(5, d!), d!)}日`] : [];
  return {
    random,
    form,
    year,
    body,
    size,
    shape,
    figures,
    print: new Map(),
    title: titleOf(body, year, random),
    preamble: preambleText(telling),
    parts: SECTIONS.map(({ id, number, heading, table }) => ({
      id,
      heading: `${number}、${heading}`,
      paragraphs: [...((texts as Readonly<Record<string, string[]>>)[id] ?? [])],
      table: table !== undefined,
    })),
    // saved text is signed by its shape
    signature: shape === 'plain-text' ? [] : signed,
    published,
    withoutRows: new Set(),
    changes: [],
    pageChanges: [],
    style: FLAT.has(shape)
      ? 'plain'
      : random.pick(['plain', 'plain', 'plain', 'thousands', 'full-width', 'padded'] as const),
  };
}
