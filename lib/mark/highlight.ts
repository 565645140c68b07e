/** CSS custom highlights: marks on text that leave the page's DOM as it is. */

export type Shade = 'error' | 'warning' | 'review' | 'info';
export const SHADES: readonly Shade[] = ['error', 'warning', 'review', 'info'];

const NAME = 'crossfoot-';

/** Always the light values: portals are light. */
const RULES = `
::highlight(${NAME}error) { background-color: #ffd9d2; color: #8f1a0b; text-decoration: underline solid 2px #b92c1a; }
::highlight(${NAME}warning) { background-color: #fbe6b8; color: #5c3a00; text-decoration: underline solid 2px #855300; }
::highlight(${NAME}review) { text-decoration: underline dashed 2px #855300; }
::highlight(${NAME}info) { text-decoration: underline dotted 2px #626c78; }
`;

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

export interface Lit {
  readonly range: Range;
  readonly shade: Shade;
}

/** Puts highlights into the registries of all documents that the ranges stand in: frames have their own. */
export class Highlights {
  readonly #views = new Set<View>();
  readonly #sheets = new Map<Root, CSSStyleSheet>();

  /** Shows these and no others. */
  set(all: readonly Lit[]): void {
    this.#unregister();
    const byView = new Map<View, Map<Shade, Range[]>>();
    for (const { range, shade } of all) {
      const root = range.startContainer.getRootNode() as Root;
      const view = range.startContainer.ownerDocument?.defaultView;
      if (!view) continue;
      this.#adopt(root, view);
      const shades = byView.get(view) ?? new Map<Shade, Range[]>();
      byView.set(view, shades.set(shade, [...(shades.get(shade) ?? []), range]));
    }
    for (const [view, shades] of byView) {
      this.#views.add(view);
      for (const shade of SHADES) {
        const ranges = shades.get(shade);
        // What a script of ours that was ended by an update left there goes too.
        if (!ranges) {
          view.CSS.highlights.delete(NAME + shade);
          continue;
        }
        const highlight = new view.Highlight(...ranges);
        highlight.priority = SHADES.length - SHADES.indexOf(shade);
        view.CSS.highlights.set(NAME + shade, highlight);
      }
    }
  }

  /** Takes down every highlight and every style sheet. */
  clear(): void {
    this.#unregister();
    for (const [root, sheet] of this.#sheets) {
      try {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      } catch {
        // The frame was unloaded, and its sheets with it.
      }
    }
    this.#sheets.clear();
  }

  #unregister(): void {
    for (const view of this.#views) {
      try {
        for (const shade of SHADES) view.CSS.highlights.delete(NAME + shade);
      } catch {
        // The frame was unloaded.
      }
    }
    this.#views.clear();
  }

  /** Highlight rules hold within one tree: a page's own shadow tree needs the sheet itself. */
  #adopt(root: Root, view: View): void {
    const own = this.#sheets.get(root);
    if (own && root.adoptedStyleSheets.includes(own)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}
