/** Content scripts and pages → worker. */
import { browser } from 'wxt/browser';
import type { Answers, ContentMessage, PageMessage, Result } from '../model/messages.ts';

/** What may be said twice: the worker may be killed while it is busy with it. */
const AGAIN: readonly string[] = ['seen', 'snapshot', 'state', 'focus', 'copy'];

/**
 * @returns the worker's answer; `reload` where the extension was updated or removed under the open page,
 * `internal` where the worker did not answer. Never throws.
 */
export async function send<Message extends ContentMessage | PageMessage>(
  message: Message,
  again = AGAIN.includes(message.kind),
): Promise<Result<Answers[Message['kind']]>> {
  try {
    if (!isAlive()) return { ok: false, code: 'reload' };
    const answer = (await browser.runtime.sendMessage(message)) as Result<Answers[Message['kind']]> | undefined;
    if (answer) return answer;
    throw new Error('no answer');
  } catch (error) {
    if (again && isAlive()) return send(message, false);
    return isAlive() ? { ok: false, code: 'internal', detail: String(error) } : { ok: false, code: 'reload' };
  }
}

/** False once the extension was updated or removed: its old scripts stay in the page, but reach nobody. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
