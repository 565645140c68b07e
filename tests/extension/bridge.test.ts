import { afterEach, describe, expect, it, vi } from 'vitest';

type Native = (message: unknown, sender: unknown, answer: (value?: unknown) => void) => boolean;

function chrome() {
  const heard: Native[] = [];
  return {
    heard,
    runtime: {
      id: 'own' as string | undefined,
      sendMessage(message: unknown) {
        return Promise.resolve({ echo: message });
      },
      onMessage: {
        addListener: (listener: Native) => void heard.push(listener),
        removeListener: (listener: Native) => void heard.splice(heard.indexOf(listener), 1),
      },
    },
  };
}

async function load(scope: Record<string, unknown>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(scope)) vi.stubGlobal(name, value);
  const { default: browser } = await import('../../lib/browser/bridge.ts');
  return browser as {
    runtime: {
      id?: string;
      sendMessage(message: unknown): Promise<unknown>;
      onMessage: { addListener(listener: unknown): void; removeListener(listener: unknown): void };
    };
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the bridge to the browser that scripts in pages have', () => {
  it('is the browser itself in Firefox', async () => {
    const firefox = { runtime: { id: 'own' } };
    expect(await load({ browser: firefox, chrome: chrome() })).toBe(firefox);
  });

  it('sends and gives the answer back', async () => {
    const { runtime } = await load({ browser: undefined, chrome: chrome() });
    expect(await runtime.sendMessage({ kind: 'seen' })).toEqual({ echo: { kind: 'seen' } });
  });

  it('knows at once that the extension has gone', async () => {
    const fake = chrome();
    const { runtime } = await load({ browser: undefined, chrome: fake });
    expect(runtime.id).toBe('own');
    fake.runtime.id = undefined;
    expect(runtime.id).toBeUndefined();
  });

  it('answers with what a listener promises, and leaves to others what it does not', async () => {
    const fake = chrome();
    const { runtime } = await load({ browser: undefined, chrome: fake });
    const listener = (message: unknown) => (message === 'mine' ? Promise.resolve('done') : undefined);
    runtime.onMessage.addListener(listener);
    const [heard] = fake.heard;
    expect(await new Promise((answer) => expect(heard!('mine', {}, answer)).toBe(true))).toBe('done');
    expect(heard!('other', {}, () => expect.unreachable())).toBe(false);
  });

  it('leaves nobody waiting where a listener fails', async () => {
    const fake = chrome();
    const { runtime } = await load({ browser: undefined, chrome: fake });
    runtime.onMessage.addListener(() => Promise.reject(new Error('no')));
    expect(await new Promise((answer) => void fake.heard[0]!('mine', {}, answer))).toBeUndefined();
  });

  it('hears nothing any more once it was told so', async () => {
    const fake = chrome();
    const { runtime } = await load({ browser: undefined, chrome: fake });
    const listener = () => undefined;
    runtime.onMessage.addListener(listener);
    runtime.onMessage.removeListener(listener);
    expect(fake.heard).toEqual([]);
  });

  it('says so where there is no extension', async () => {
    await expect(load({ browser: undefined, chrome: undefined })).rejects.toThrow('not in an extension');
  });
});
