/** The worker's ear: every message is parsed and its sender checked before anything is done. */
import { type Browser, browser } from 'wxt/browser';
import {
  type Answers,
  type ContentMessages,
  FROM_CONTENT,
  FROM_PAGES,
  type PageMessages,
  type Result,
} from '../model/messages.ts';

/** The frame that a content script spoke from. */
export interface Speaker {
  readonly tabId: number;
  readonly frameId: number;
}

export type FromContent = {
  readonly [K in keyof ContentMessages]: (message: ContentMessages[K], from: Speaker) => Promise<Result<Answers[K]>>;
};
export type FromPages = {
  readonly [K in keyof PageMessages]: (message: PageMessages[K]) => Promise<Result<Answers[K]>>;
};

interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false };
}

/** Keys of messages never index an object: a map knows only what was put into it. */
function table(
  schemas: Readonly<Record<string, Schema>>,
  handlers: object,
): Map<string, [Schema, (...given: unknown[]) => unknown]> {
  return new Map(
    Object.entries(schemas).map(([kind, schema]) => [
      kind,
      [schema, (handlers as Record<string, (...given: unknown[]) => unknown>)[kind]!],
    ]),
  );
}

function kindOf(message: unknown): string {
  const kind = typeof message === 'object' && message !== null ? (message as { kind?: unknown }).kind : undefined;
  return typeof kind === 'string' ? kind : '';
}

const REFUSED: Result = { ok: false, code: 'unreadable' };

/** Listens for the life of the worker. Call it in the first turn of the event loop, or the event that woke the worker is lost. */
export function receive(fromContent: FromContent, fromPages: FromPages): void {
  const content = table(FROM_CONTENT, fromContent);
  const pages = table(FROM_PAGES, fromPages);
  const own = browser.runtime.getURL('/' as never);
  const listen = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> => {
    if (sender.id !== browser.runtime.id) return REFUSED;
    const kind = kindOf(message);
    try {
      if (sender.url?.startsWith(own)) {
        const [schema, handler] = pages.get(kind) ?? [];
        const parsed = schema?.safeParse(message);
        return handler && parsed?.success ? await handler(parsed.data) : REFUSED;
      }
      const tabId = sender.tab?.id;
      if (tabId === undefined) return REFUSED;
      const [schema, handler] = content.get(kind) ?? [];
      const parsed = schema?.safeParse(message);
      const from: Speaker = { tabId, frameId: sender.frameId ?? 0 };
      return handler && parsed?.success ? await handler(parsed.data, from) : REFUSED;
    } catch (error) {
      return { ok: false, code: 'internal', detail: String(error).slice(0, 300) } satisfies Result;
    }
  };
  (browser.runtime.onMessage as unknown as { addListener(listener: typeof listen): void }).addListener(listen);
}
