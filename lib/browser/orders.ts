/** Worker → content script: sending on the worker's side, obeying on the page's. */
import { type Browser, browser } from 'wxt/browser';
import type { Order, OrderAnswers, Result } from '../model/messages.ts';

type Kind = Order['kind'];
type OrderOf<K extends Kind> = Extract<Order, { kind: K }>;
export type Obey = {
  readonly [K in Kind]?: (order: OrderOf<K>) => Result<OrderAnswers[K]> | Promise<Result<OrderAnswers[K]>>;
};

/**
 * Sends an order to one frame.
 * @returns its answer; `no-answer` where no script of ours is in the frame or none of them knows the order. Never throws.
 */
export async function order<O extends Order>(
  tabId: number,
  frameId: number,
  what: O,
): Promise<Result<OrderAnswers[O['kind']]>> {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, what, { frameId })) as
      | Result<OrderAnswers[O['kind']]>
      | undefined;
    return answer ?? { ok: false, code: 'no-answer' };
  } catch {
    return { ok: false, code: 'no-answer' };
  }
}

/** Obeys orders of the extension's worker, and of nobody else, until the signal ends. */
export function obey(handlers: Obey, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined => {
    // Orders come from the worker; a message of another page or tab is not one.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const { kind } = message as Order;
    if (!Object.hasOwn(handlers, kind)) return undefined;
    const handler = handlers[kind] as (order: Order) => unknown;
    return Promise.resolve(handler(message as Order));
  };
  // The polyfill takes a promise for an answer; WXT's types know only Chrome's way.
  const event = browser.runtime.onMessage as unknown as {
    addListener(listener: typeof listen): void;
    removeListener(listener: typeof listen): void;
  };
  event.addListener(listen);
  signal.addEventListener('abort', () => event.removeListener(listen));
}
