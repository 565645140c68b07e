/** CSS custom highlights: marks on text that leave the page's DOM as it is. */

export type Shade = 'error' | 'warning' | 'review' | 'info' | 'waived';
export const SHADES: readonly Shade[] = ['error', 'warning', 'review', 'info', 'waived'];
export type Palette = 'standard' | 'strong';

const NAME = 'crossfoot-';

/** Always the light values: portals are light. Each shade has a line of its own shape, which no figure lies under. */
const LOOKS: Readonly<Record<Palette, Readonly<Record<Shade, string>>>> = {
  standard: {
    error: 'background-color:#ffd9d2;color:#8f1a0b;text-decoration:underline solid 2px #b92c1a',
    warning: 'background-color:#fbe6b8;color:#5c3a00;text-decoration:underline solid 2px #855300',
    review: 'text-decoration:underline dashed 2px #855300',
    info: 'text-decoration:underline dotted 2px #626c78',
    waived: 'text-decoration:underline double 1px #7f8894',
  },
  strong: {
    error: 'background-color:#ffab9c;color:#5c0c00;text-decoration:underline solid 4px #b92c1a',
    warning: 'background-color:#ffd676;color:#3d2600;text-decoration:underline solid 4px #855300',
    review: 'background-color:#fbf2de;text-decoration:underline dashed 4px #855300',
    info: 'background-color:#e9edf1;text-decoration:underline dotted 4px #464f5a',
    waived: 'text-decoration:underline double 2px #464f5a',
  },
};

const rules = (palette: Palette): string =>
  SHADES.map((shade) => `::highlight(${NAME}${shade}){${LOOKS[palette][shade]}}`).join('');

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
  #palette: Palette = 'standard';

  set palette(palette: Palette) {
    if (palette === this.#palette) return;
    this.#palette = palette;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(rules(palette));
  }

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
      const ranges = shades.get(shade) ?? [];
      ranges.push(range);
      byView.set(view, shades.set(shade, ranges));
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
    sheet.replaceSync(rules(this.#palette));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}
