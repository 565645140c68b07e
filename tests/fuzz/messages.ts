/** Every schema that something arrives by, fed with what a page or an old store may hold. */
import type * as z from 'zod/mini';
import type { Audit } from '../../lib/model/audit.ts';
import { detection, survey } from '../../lib/model/detection.ts';
import { change, ledger, reportKey, selection } from '../../lib/model/ledger.ts';
import { FROM_CONTENT, FROM_PAGES } from '../../lib/model/messages.ts';
import { DEFAULTS, policy, settings } from '../../lib/model/settings.ts';
import { type Snapshot, snapshot as snapshotSchema } from '../../lib/model/snapshot.ts';
import type { Random } from '../accuracy/random.ts';

const SCHEMAS: readonly z.ZodMiniType[] = [
  ...Object.values(FROM_CONTENT),
  ...Object.values(FROM_PAGES),
  ...[snapshotSchema, survey, detection, settings, policy, ledger, change, reportKey, selection],
];

function deep(levels: number): unknown {
  let inner: unknown = 1;
  for (let level = 0; level < levels; level++) inner = [inner];
  return inner;
}

/** JSON makes __proto__ a key of its own, as structured clone does. */
const ODD: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => -1,
  () => 1e308,
  () => '',
  () => '\ud800',
  () => 'x'.repeat(100_000),
  () => [],
  () => ({}),
  () => deep(5_000),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  () => new Map([['kind', 'seen']]),
  () => [1, 'a', null],
  () => true,
];

/** One value somewhere in a message is another, or gone, or there is one more. */
function struck(message: unknown, random: Random): unknown {
  if (typeof message !== 'object' || message === null) return random.pick(ODD)();
  const entries = Object.entries(message);
  if (entries.length === 0) return random.pick(ODD)();
  const at = random.below(entries.length);
  const [key, value] = entries[at]!;
  const way = random.below(8);
  if (way === 0) entries.splice(at, 1);
  else if (way === 1) entries.push([random.pick(['kind', 'toString', '0', 'more']), random.pick(ODD)()]);
  else entries[at] = [key, way < 4 ? random.pick(ODD)() : struck(value, random)];
  return Array.isArray(message) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

function messagesOf(snapshot: Snapshot, audits: readonly Audit[]): unknown[] {
  const finding = audits[0]?.findings[0];
  const text = finding?.message['zh-CN'] ?? snapshot.title;
  const key = { agency: text, year: 2024, url: snapshot.url };
  const seen = {
    url: snapshot.url,
    base: snapshot.url,
    titles: [[snapshot.title]],
    content: { headings: 1, applications: true, disclosure: true, proceedings: false, preamble: false, length: 1 },
    links: [{ text, href: text }],
    documents: [],
  };
  const note = { id: 'a', finding: finding?.id ?? null, message: finding?.message ?? null, text, time: '2026' };
  return [
    { kind: 'seen', born: 1, survey: seen },
    { kind: 'snapshot', born: 1, snapshot },
    { kind: 'waive', audit: 0, finding: finding?.id ?? '', scope: 'finding', reason: text },
    { kind: 'change', key, title: snapshot.title, change: { do: 'note', note } },
    { kind: 'state', tabId: 1 },
    { ...DEFAULTS, rules: Object.fromEntries((finding ? [finding.rule] : []).map((rule) => [rule, 'off'])) },
    { version: 1, key, title: snapshot.title, waivers: [], notes: [note], own: [], corrections: [] },
  ];
}

/** @returns what did not hold: a schema that throws, lets through what it does not let through again, or taints all objects */
export function delivered(snapshot: Snapshot, audits: readonly Audit[], random: Random): string[] {
  if (!snapshotSchema.safeParse(snapshot).success) return ['the snapshot is not valid'];
  const wrong: string[] = [];
  const message = random.pick(messagesOf(snapshot, audits));
  const broken = struck(message, random);
  for (const schema of [random.pick(SCHEMAS), random.pick(SCHEMAS), snapshotSchema, FROM_CONTENT.snapshot]) {
    const read = schema.safeParse(broken);
    if (read.success && !schema.safeParse(read.data).success) wrong.push('a schema refuses what it gave');
  }
  if ('polluted' in {}) wrong.push('a message tainted all objects');
  return wrong;
}
