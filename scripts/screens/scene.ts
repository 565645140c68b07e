/** What is pictured: a scene is a state of a surface, a look is how it is seen. */
import type { STATES } from '../../tests/components/states.ts';
import type { EXPORTS, PageName, Writing } from './given.ts';

export type Surface =
  | 'page'
  | 'popup'
  | 'panel'
  | 'options'
  | 'welcome'
  | 'help'
  | 'file'
  | 'picture'
  | 'report'
  | 'notice';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** As the browser's own zoom: 2 is 200 %, with half the room. */
  readonly zoom?: number;
  /** Only in these: the label of a sitting, `zh-CN`, `en` or `firefox`. */
  readonly only?: readonly Sitting[];
  /** All of it, as far down as it goes. */
  readonly whole?: boolean;
  readonly print?: boolean;
}

/** A browser in a language. */
export type Sitting = 'zh-CN' | 'en' | 'firefox';

/** Selectors reach into our shadow tree by `>>>`. */
export type Step =
  | readonly [do_: 'click' | 'wait' | 'show', selector: string]
  /** Goes to a finding in the page, as popup and panel ask for it. */
  | readonly [do_: 'focus', finding: string]
  | readonly [do_: 'type' | 'press', text: string]
  | readonly [do_: 'upload', file: string]
  /** Selects the words of an element of the page that the scene is of. */
  | readonly [do_: 'select', selector: string];

export interface Scene {
  readonly surface: Surface;
  readonly state: string;
  /** A fixture page; a page of the extension; an export; the picture that is taken of a page. */
  readonly at:
    | { readonly page: PageName }
    | {
        readonly extension: string;
        readonly tab?: PageName;
        readonly given?: keyof typeof STATES;
        readonly old?: boolean;
      }
    | { readonly export: keyof typeof EXPORTS }
    | { readonly evidence: PageName; readonly finding: string };
  /** What the inspector wrote before. */
  readonly written?: readonly Writing[];
  readonly steps?: readonly Step[];
  readonly looks: readonly Look[];
}

/** `panel-waive-form-en-320-dark` */
export function nameOf({ surface, state }: Scene, { width, dark, zoom, print }: Look, sitting: Sitting): string {
  const parts = [surface, state, sitting, String(width), zoom && `zoom${zoom}`, dark && 'dark', print && 'print'];
  return parts.filter(Boolean).join('-');
}
