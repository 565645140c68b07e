import type { Failure } from '../../lib/model/messages.ts';
import type { FailureCode, TabState } from '../../lib/model/tab.ts';

/** Every state that has a view; a worker of another version, or a broken one, may answer anything. */
const STATES: Readonly<Record<TabState['state'], true>> = {
  audit: true,
  detection: true,
  reading: true,
  failed: true,
  permission: true,
  unsupported: true,
  'old browser': true,
};
const CODES: Readonly<Record<FailureCode, true>> = {
  'no-access': true,
  'no-answer': true,
  'page-gone': true,
  'too-large': true,
  unreadable: true,
  full: true,
  reload: true,
  internal: true,
};

/** What the popup shows of the worker's answer: one that is none is a failure that is said. */
export function stateFrom(answer: unknown): TabState {
  const { ok, tab } = (answer ?? {}) as { ok?: unknown; tab?: Partial<TabState> };
  if (ok === true && tab && Object.hasOwn(STATES, tab.state ?? '')) return tab as TabState;
  const { code, detail } = (answer ?? {}) as Partial<Failure>;
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? code : 'internal';
  return { state: 'failed', code: known, ...(typeof detail === 'string' && { detail }) };
}
