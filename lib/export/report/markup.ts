/** Markup from pieces: whatever is not markup already is text and is escaped. */
import { escapeHtml } from '../escape.ts';

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Piece = Markup | string | number | false | null | undefined | readonly Piece[];

function put(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(put).join('');
  return escapeHtml(String(piece));
}

/** html`<td>${text}</td>`: the template is markup, what is put into it is text, other markup or a list of them. */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(template.map((part, index) => part + put(pieces[index])).join(''));
}

/** Pieces with something between them. */
export function joined(pieces: readonly Piece[], between: Markup): Markup {
  return new Markup(pieces.map(put).join(between.text));
}
