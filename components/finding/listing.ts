/** Which findings a list shows, and in what order: filtered by kind, searched, by section or by severity. */
import { cellPlace } from '../../lib/locales/terms.ts';
import type { Finding } from '../../lib/model/audit.ts';
import type { SectionId } from '../../lib/model/form.ts';
import { kindOf } from '../ui/SeverityIcon.tsx';
import { bySection, type Cause, causes } from './grouping.ts';

export const KINDS = ['error', 'warning', 'review', 'info'] as const;
export type ListKind = (typeof KINDS)[number];
export type Order = 'section' | 'severity';

export interface ListGroup {
  readonly key: string;
  /** The heading: a section (null for the report as a whole), or a kind. */
  readonly of: { readonly section: SectionId | null } | { readonly kind: ListKind };
  readonly causes: readonly Cause[];
}

/** Full-width digits and letters as plain ones, no thousands separators, no case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
}

const found = new WeakMap<Finding, string>();

/** All that a finding can be found by: its words in both languages, its rows and columns, its figures. */
function wordsOf(finding: Finding): string {
  const known = found.get(finding);
  if (known !== undefined) return known;
  const { message, where, reason, quote, rule, fields, equation, suspect, notes } = finding;
  const places = fields.slice(0, 60).map((field) => cellPlace(field));
  const figures = equation ? [...equation.left, ...equation.right].map(({ value }) => value ?? '') : [];
  const parts = [
    ...[message, where, reason, ...places].flatMap((each) => (each ? [each['zh-CN'], each.en] : [])),
    quote ?? '',
    rule,
    ...figures,
    suspect?.expected ?? '',
    ...(notes ?? []).map(({ text }) => text),
  ];
  const words = plain(parts.join('\n'));
  found.set(finding, words);
  return words;
}

/** @returns whether every word of the query stands somewhere in the cause or in what follows from it */
export function matches({ finding, folded }: Cause, query: string): boolean {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  if (!terms.length) return true;
  const words = [finding, ...folded].map(wordsOf).join('\n');
  return terms.every((term) => words.includes(term));
}

export interface Wanted {
  readonly kinds: ReadonlySet<ListKind>;
  readonly query: string;
  readonly order: Order;
}

export interface Listing {
  readonly groups: readonly ListGroup[];
  readonly shown: number;
  /** Left out by the filter alone, by the search alone or by both; waived ones are neither. */
  readonly left: readonly Cause[];
}

/** @param findings of one audit; waived causes are not listed, they have a list of their own */
export function list(findings: readonly Finding[], { kinds, query, order }: Wanted): Listing {
  const isShown = (cause: Cause) => kinds.has(kindOf(cause.finding) as ListKind) && matches(cause, query);
  const alive = causes(findings).filter(({ finding }) => !finding.waived);
  const shown = alive.filter(isShown);
  const left = alive.filter((cause) => !isShown(cause));
  const members = shown.flatMap(({ finding, folded }) => [finding, ...folded]);
  const sections = bySection(members);
  const ordered = sections.flatMap((each) => each.causes);
  const groups: ListGroup[] =
    order === 'section'
      ? sections.map((each) => ({ key: each.section ?? 'none', of: { section: each.section }, causes: each.causes }))
      : KINDS.map((kind) => ({
          key: kind,
          of: { kind },
          causes: ordered.filter(({ finding }) => kindOf(finding) === kind),
        })).filter((group) => group.causes.length > 0);
  return { groups, shown: shown.length, left };
}
