/** Puts a view on the page as its surface would, and notes which callbacks it calls. */
import type { VNode } from 'preact';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { Locale } from '../../lib/model/audit.ts';
import type { TabState } from '../../lib/model/tab.ts';

const host = document.createElement('div');
document.body.append(host);
afterEach(() => render(null, host));

export type Call = readonly [name: string, ...args: unknown[]];

export function calls() {
  const made: Call[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      made.push([name, ...args]);
    };
  return { made, note };
}

export function mount(view: VNode): HTMLElement {
  render(view, host);
  return host;
}

/** The popup in a state, with all it called. */
export function popup(state: TabState, locale: Locale = 'zh-CN', focusless: { readonly copied?: 'findings' } = {}) {
  const { made, note } = calls();
  const root = mount(
    <PopupView
      state={state}
      locale={locale}
      ruleset="2025.01"
      {...focusless}
      onJump={note('jump')}
      onRun={note('run')}
      onCopy={note('copy')}
      onMarks={note('marks')}
      onPanel={note('panel')}
      onOptions={note('options')}
      onHelp={note('help')}
      onOpenFile={note('file')}
      onOpenLink={note('link')}
      onAllow={note('allow')}
    />,
  );
  return { root, made };
}

export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

export function byText(root: ParentNode, selector: string, text: string): HTMLElement {
  const found = all(root, selector).find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`no ${selector} says ${text}`);
  return found;
}

/** Lets preact draw what a state change asks for. */
export const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A page event after which preact has drawn. */
export async function act(event: () => unknown): Promise<void> {
  await event();
  await drawn();
}
