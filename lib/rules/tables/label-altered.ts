import { fill, list, quoted, rowName, say, tableName } from '../../locales/terms.ts';
import { FORMS, type FormVersion } from '../../model/form.ts';
import type { RowRead, TableRead } from '../../model/report.ts';
import { compareLabels, type LabelWording } from '../labels.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Draft, findingId, type Rule } from '../rule.ts';

const texts = {
  changed: say('{table}行名与格式不同：{labels}', 'Labels of {table} differ from the form: {labels}'),
  slip: say('{table}行名有误字或漏字：{labels}', 'Labels of {table} with a slip: {labels}'),
  label: say('“{printed}”，格式为{due}', '“{printed}” for {due}'),
};

interface Label {
  readonly read: RowRead;
  readonly due: string;
  readonly wording: LabelWording;
}

/** A number at its head shows that a label of flattened text was cut out whole. */
const NUMBERED = /^\s*(?:[（(][一二三四五六七][)）]|[一二三四]、|\d[.、．])/;

/** The labels of each form's rows, by their ids. */
const LABELS: Readonly<Record<FormVersion, ReadonlyMap<string, string>>> = {
  2019: labelsIn('2019'),
  2021: labelsIn('2021'),
};

function labelsIn(form: FormVersion): ReadonlyMap<string, string> {
  return new Map(Object.values(FORMS[form].tables).flatMap(({ rows }) => rows.map(({ id, label }) => [id, label])));
}

/** Those that are not the form's own. */
function alteredIn(table: TableRead): Label[] {
  const altered: Label[] = [];
  const look = (read: RowRead, due: string): void => {
    if (table.state === 'flat' && !NUMBERED.test(read.text)) return;
    const wording = compareLabels(read.id, read.text, due);
    if (wording !== 'own') altered.push({ read, due, wording });
  };
  for (const heading of table.headings ?? []) look(heading, heading.id);
  for (const row of table.rows) look(row, LABELS[table.readAs].get(row.id) ?? row.text);
  return altered;
}

function draft(table: TableRead, labels: readonly Label[], wording: 'changed' | 'slip'): Draft[] {
  const altered = labels.filter((label) => label.wording === wording);
  if (altered.length === 0) return [];
  const name = tableName(table.id);
  const pairs = altered.map(({ read, due }) =>
    fill(texts.label, { printed: read.text, due: quoted(say(due, rowName(read.id).en)) }),
  );
  const ids = new Set(altered.map(({ read }) => read.id));
  return [
    {
      about: wording === 'changed' ? table.id : `${table.id}.slip`,
      ...(wording === 'slip' && { severity: 'info' }),
      section: table.id,
      message: fill(texts[wording], { table: name, labels: list(pairs, 4) }),
      where: name,
      fields: table.cells.filter((cell) => ids.has(cell.field.split('@')[0]!)).map((cell) => cell.field),
      places: altered.map(({ read }) => read.place),
      quote: altered[0]!.read.text,
      // tables of another form have its labels
      follows: table.form === null ? [] : [findingId('form-outdated', 'form')],
    },
  ];
}

function look(table: TableRead): Check {
  // the figures of table four have no labels beside them, only headers above
  const labels = table.id === 'proceedings' ? [] : alteredIn(table);
  return { drafts: [...draft(table, labels, 'changed'), ...draft(table, labels, 'slip')] };
}

export const labelAltered: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('行名规范', 'Labels of rows'),
  about: say(
    '统计表行名的关键词被改动（误字、漏字而仍可辨认的为提示）',
    'A label whose key words were changed (a note for a slip that leaves it recognisable)',
  ),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('按格式恢复行名。', 'Restore the label of the form.'),
  texts,
  check: (facts) => perTable(facts, look),
};
