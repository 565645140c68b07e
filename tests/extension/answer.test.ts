/** What the popup makes of the worker's answers, whatever they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateFrom } from '../../entrypoints/popup/answer.ts';

describe('an answer of the worker', () => {
  it('is shown as the state that it tells', () => {
    const tab = { state: 'reading', title: '', since: 1 };
    expect(stateFrom({ ok: true, tab })).toBe(tab);
  });
  it('that is a failure is shown with its reason', () => {
    expect(stateFrom({ ok: false, code: 'too-large' })).toEqual({ state: 'failed', code: 'too-large' });
    expect(stateFrom({ ok: false, code: 'internal', detail: 'x' })).toMatchObject({ detail: 'x' });
  });
  it('that is none of these is a failure that is said', () => {
    expect(stateFrom({ ok: false, code: 'constructor' })).toEqual({ state: 'failed', code: 'internal' });
    expect(stateFrom({ ok: true, tab: { state: 'toString' } })).toEqual({ state: 'failed', code: 'internal' });
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(stateFrom(answer).state).toBe('failed');
      }),
    );
  });
});
