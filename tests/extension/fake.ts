/** The browser's side of the extension, as far as the worker needs it: events to be fired, calls to be read. */
import { vi } from 'vitest';

type Listener = (...given: unknown[]) => unknown;

export function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
    /** Fires it, and waits for what the listeners do. */
    fire: (...given: unknown[]) => Promise.all(listeners.map((listener) => listener(...given))),
  };
}

/** A storage area that refuses to hold more than so many letters, and tells its listeners what has changed. */
export function area(quota = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  const size = (): number => [...held].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const onChanged = event();
  const tell = (keys: readonly string[]): void =>
    void onChanged.fire(Object.fromEntries(keys.map((key) => [key, { newValue: held.get(key) }])));
  return {
    held,
    onChanged,
    get: async (key: string | readonly string[] | null) =>
      Object.fromEntries(
        [...held]
          .filter(([each]) => key === null || [key].flat().includes(each))
          .map(([each, text]) => [each, JSON.parse(text)]),
      ),
    set: async (values: Record<string, unknown>) => {
      const before = new Map(held);
      for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value));
      if (size() > quota) {
        held.clear();
        for (const [key, text] of before) held.set(key, text);
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      tell(Object.keys(values).filter((key) => before.get(key) !== held.get(key)));
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat().filter((key) => held.delete(key));
      if (gone.length > 0) tell(gone);
    },
  };
}

/** @param quota letters that session storage holds; @param room letters that local storage holds */
export function fakeBrowser(quota?: number, room?: number) {
  const sent: { tabId: number; frameId: number; message: unknown }[] = [];
  // Where these tests run the languages are the machine's.
  Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true });
  return {
    sent,
    runtime: {
      id: 'crossfoot',
      getURL: (path: string) => `chrome-extension://crossfoot${path}`,
      onInstalled: event(),
      onStartup: event(),
      onMessage: event(),
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    commands: { onCommand: event() },
    contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => undefined), onClicked: event() },
    tabs: {
      onRemoved: event(),
      get: vi.fn(async (_: number): Promise<{ url?: string; incognito: boolean }> => ({ incognito: false })),
      query: vi.fn(async (): Promise<{ id?: number }[]> => [{ id: 7 }]),
      sendMessage: async (tabId: number, message: unknown, { frameId }: { frameId: number }) => {
        sent.push({ tabId, frameId, message });
        return { ok: true };
      },
    },
    storage: { session: area(quota), local: area(room), managed: area(), onChanged: event() },
    permissions: {
      getAll: vi.fn(async () => ({ origins: ['*://*.gov.cn/*'] })),
      contains: vi.fn(async () => false),
      request: vi.fn(async () => true),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      executeScript: vi.fn(async (_: object) => [] as object[]),
      getRegisteredContentScripts: vi.fn(async () => [] as object[]),
      registerContentScripts: vi.fn(async (_: object[]) => undefined),
      unregisterContentScripts: vi.fn(async (_: object) => undefined),
    },
    action: {
      setIcon: vi.fn(),
      setBadgeText: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
      setTitle: vi.fn(),
    },
  };
}

export type Fake = ReturnType<typeof fakeBrowser>;
