/** Every form in which an audit leaves the program: it can be written, and nothing of the page runs in it. */
import { FIGURE_FORMATS, FORMATS } from '../../lib/export/formats.ts';
import { json } from '../../lib/export/json.ts';
import type { ExportOptions } from '../../lib/export/options.ts';
import { terminal } from '../../lib/export/terminal.ts';
import { type Audit, LOCALES } from '../../lib/model/audit.ts';
import type { Random } from '../accuracy/random.ts';

const ALL = [...FORMATS, ...FIGURE_FORMATS];
/** A cell of a table that a spreadsheet would compute: = or @ at its head. */
const FORMULA = /^[=@]/;
/** A field of a CSV, quoted or bare. */
const FIELD = /"((?:[^"]|"")*)"|[^",\r\n]+/g;
const SCRIPT = /<(?:script|iframe|object|embed|img|link|meta http-equiv)[\s>]|\son[a-z]{3,20}=|javascript:/i;

/** @returns what did not hold; of the forms one is drawn, the JSON and the words for a terminal are always made */
export async function exported(made: Audit, source: string, random: Random): Promise<string[]> {
  const wrong: string[] = [];
  for (const locale of LOCALES) {
    const object = JSON.parse(JSON.stringify(json(made, source, locale))) as { status?: unknown; findings?: unknown[] };
    if (object.status !== made.status || object.findings?.length !== made.findings.length)
      wrong.push('the JSON says less');
    terminal(made, source, { locale, colour: false });
  }
  const format = random.pick(ALL);
  const options: ExportOptions = {
    locale: random.pick(LOCALES),
    merged: random.pick(['blank', 'filled']),
    waived: random.chance(0.5),
    by: random.pick(['', '=1+1', '<b>']),
    source,
  };
  const { clip, file } = await format.write(made, options);
  const text = typeof file === 'string' ? file : (clip?.text ?? '');
  const saved = file ?? clip?.text ?? '';
  if (saved.length === 0 && made.findings.length > 0 && FORMATS.some(({ id }) => id === format.id))
    wrong.push(`${format.id} is empty`);
  const pages = [clip?.html ?? '', format.ending === 'html' && typeof file === 'string' ? file : ''];
  if (pages.some((page) => SCRIPT.test(withoutText(page)))) wrong.push(`${format.id} holds what could run`);
  if (format.ending === 'csv' && fieldsOf(text).some((field) => FORMULA.test(field)))
    wrong.push('the CSV holds a formula');
  return wrong;
}

function fieldsOf(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(FIELD)].map(([bare, quoted]) => quoted ?? bare);
}

/** The tags of a page alone: what the page says is escaped, and may say anything. */
function withoutText(html: string): string {
  return html.replace(/<style[\s>][\s\S]*?<\/style>/g, '').replace(/>[^<]*/g, '>');
}
