/**
 * What scripts in pages use of the browser, in the place of the polyfill: that is made for every function of every
 * extension, and each script in a page would carry it. Chrome's messages take promises by themselves, but answers to
 * them want a callback; Firefox has all of it already.
 */

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Native = (message: unknown, sender: unknown, answer: (value?: unknown) => void) => boolean;

interface Runtime {
  readonly id?: string;
  readonly onMessage: { addListener(listener: Native): void; removeListener(listener: Native): void };
  sendMessage(message: unknown): Promise<unknown>;
}

interface Scope {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
}

/** A refusal reaches the other side as no answer. */
function native(listener: Listener): Native {
  return (message, sender, answer) => {
    const promise = listener(message, sender);
    promise?.then(answer, () => answer());
    return promise !== undefined;
  };
}

function bridge(runtime: Runtime) {
  const known = new Map<Listener, Native>();
  return {
    runtime: {
      /** Gone once the extension was updated or removed. */
      get id() {
        return runtime.id;
      },
      sendMessage: (message: unknown) => runtime.sendMessage(message),
      onMessage: {
        addListener(listener: Listener) {
          const own = known.get(listener) ?? native(listener);
          known.set(listener, own);
          runtime.onMessage.addListener(own);
        },
        removeListener(listener: Listener) {
          const own = known.get(listener);
          if (own) runtime.onMessage.removeListener(own);
          known.delete(listener);
        },
      },
    },
  };
}

const { browser, chrome } = globalThis as Scope;
const own = browser?.runtime?.id ? browser : chrome?.runtime && bridge(chrome.runtime);
if (!own) throw new Error('not in an extension');
export default own;
