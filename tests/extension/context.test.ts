import { afterEach, describe, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined } = { id: 'own' };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { ContentScriptContext } = await import('../../lib/browser/context.ts');

afterEach(() => {
  runtime.id = 'own';
});

describe('what a script in a page lives in', () => {
  it('ends with the next of its name, and with no other', () => {
    const [first, other] = [new ContentScriptContext('report'), new ContentScriptContext('detect')];
    expect(first.signal.aborted).toBe(false);
    const second = new ContentScriptContext('report');
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
    expect(other.signal.aborted).toBe(false);
  });

  it('ends once it is asked after the extension has left it', () => {
    const context = new ContentScriptContext('left');
    expect(context.isInvalid).toBe(false);
    runtime.id = undefined;
    expect(context.isInvalid).toBe(true);
    expect(context.signal.aborted).toBe(true);
    runtime.id = 'own';
    expect(context.isInvalid).toBe(true);
  });

  it('adds no listener that a page could reach', () => {
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
    new ContentScriptContext('quiet');
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
  });
});
