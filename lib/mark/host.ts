/** The one element that is added beside the page, and the layers in its shadow tree. */
import { OVERLAY_RULES } from './sheet.ts';

export const HOST = 'crossfoot-ui';

export interface Layers {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Rings, lines, notes: nothing in it takes a click. */
  readonly drawing: HTMLElement;
  readonly gaps: HTMLElement;
  readonly card: HTMLElement;
  readonly bar: HTMLElement;
}

function layer(document: Document, shadow: ShadowRoot, name: string, popover = false): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  if (popover) element.popover = 'manual';
  shadow.append(element);
  return element;
}

/** What an inspector does in our views; every one of them the page could make up and send to an element of ours. */
const DEEDS = ['click', 'input', 'change', 'submit', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'paste', 'drop'];

/** A page that could click here would waive its own errors: only what the user does reaches our views. */
function refuseForged(shadow: ShadowRoot): void {
  for (const type of DEEDS) {
    shadow.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}

/**
 * Appends the host to the document element. What an earlier script of ours may have left there goes first.
 * @param rules style sheets of the views that will be drawn into the layers
 */
export function mountHost(document: Document, rules: readonly string[]): Layers {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...rules, OVERLAY_RULES].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  refuseForged(shadow);
  const layers: Layers = {
    host,
    shadow,
    drawing: layer(document, shadow, 'cf-layer'),
    gaps: layer(document, shadow, 'cf-layer'),
    card: layer(document, shadow, 'cf-card', true),
    bar: layer(document, shadow, 'cf-bar', true),
  };
  document.documentElement.append(host);
  return layers;
}

/** Shows or hides a popover of ours, which lies over everything of the page. */
export function show(element: HTMLElement, on: boolean): void {
  if (!element.isConnected || element.matches(':popover-open') === on) return;
  if (on) element.showPopover();
  else element.hidePopover();
}
