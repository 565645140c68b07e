/** What the tables give for a claim: every figure that an honest author may have meant by it. */
import { fill, list, quoted, rowName, say } from '../../../locales/terms.ts';
import type { Localised } from '../../../model/audit.ts';
import { type FieldId, FORMS, type FormVersion, fieldId } from '../../../model/form.ts';
import { memo } from '../../../model/memo.ts';

export interface Reading {
  readonly plus: readonly FieldId[];
  readonly minus?: readonly FieldId[];
  readonly label: Localised;
}

const TEXTS = {
  sum: say('{parts}之和', '{parts} together'),
  less: say('{whole}减去{part}', '{whole} less {part}'),
  of: say('{row}·{column}', '{row} · {column}'),
  total: say('总计', 'total'),
  concluded: say('{row}已审结', '{row}, concluded'),
};

const ROW = 'applications.';
const ORGANISATIONS = ['commercial', 'research', 'socialWelfare', 'legalService', 'otherOrganisation'];

/** Groups of results without a row of their own in the form. */
const GROUPS: ReadonlyMap<string, Localised> = new Map([
  ['denied', say('不予公开', 'denied')],
  ['unableToProvide', say('无法提供', 'unable to provide')],
  ['notProcessed', say('不予处理', 'not processed')],
  ['other', say('其他处理', 'other handling')],
]);
const APPLICANTS: ReadonlyMap<string, Localised> = new Map([
  ['naturalPerson', say('自然人', 'natural persons')],
  ['organisation', say('法人或其他组织', 'organisations')],
  ['commercial', say('商业企业', 'companies')],
  ['research', say('科研机构', 'research bodies')],
  ['socialWelfare', say('社会公益组织', 'welfare organisations')],
  ['legalService', say('法律服务机构', 'legal service bodies')],
]);
const OUTCOMES: ReadonlyMap<string, Localised> = new Map([
  ['upheld', say('结果维持', 'upheld')],
  ['corrected', say('结果纠正', 'corrected')],
  ['other', say('其他结果', 'other outcome')],
  ['pending', say('尚未审结', 'pending')],
]);
const SUITS: ReadonlyMap<string, readonly string[]> = new Map([['suit', ['directSuit', 'suitAfterReview']]]);
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['documents', 'normativeDocuments'],
  ['regulations', 'regulations'],
]);
/** The columns of each form that a verb may mean. */
const COLUMNS: Readonly<Record<FormVersion, ReadonlyMap<string, readonly string[]>>> = {
  2019: new Map([
    ['made', ['newlyMade', 'newlyDisclosed']],
    ['inForce', ['totalDisclosed']],
  ]),
  2021: new Map([
    ['made', ['made']],
    ['repealed', ['repealed']],
    ['inForce', ['inForce']],
  ]),
};
const COLUMN_WORDS: ReadonlyMap<string, Localised> = new Map([
  ['made', say('制发', 'issued')],
  ['repealed', say('废止', 'repealed')],
  ['inForce', say('现行有效', 'in force')],
  ['newlyMade', say('新制作', 'newly made')],
  ['newlyDisclosed', say('新公开', 'newly disclosed')],
  ['totalDisclosed', say('对外公开总数', 'disclosed in all')],
]);

const total = (row: string): FieldId => fieldId(`${ROW}${row}`, 'total');
const named = (row: string): Localised => quoted(rowName(`${ROW}${row}`));
const sumOf = (parts: readonly Localised[]): Localised =>
  parts.length === 1 ? parts[0]! : fill(TEXTS.sum, { parts: list(parts, parts.length) });
const single = (row: string): Reading => ({ plus: [total(row)], label: named(row) });

/** The readings of one key of a claim, the plainest first; none where the form has no such figure. */
export function readingsOf(key: string, form: FormVersion): readonly Reading[] {
  return READINGS[form](key);
}

/** Made once a key: a text may claim the same thing ten thousand times. */
const READINGS: Readonly<Record<FormVersion, (key: string) => readonly Reading[]>> = {
  2019: memo((key) => made(key, '2019')),
  2021: memo((key) => made(key, '2021')),
};

function made(key: string, form: FormVersion): Reading[] {
  const [what = '', detail = ''] = key.split(':');
  switch (what) {
    case 'none':
    case 'new':
      return [single('newReceived')];
    case 'carriedOver':
    case 'carriedForward':
      return [single(what)];
    case 'received':
      return [
        single('newReceived'),
        {
          plus: [total('newReceived'), total('carriedOver')],
          label: sumOf([named('newReceived'), named('carriedOver')]),
        },
      ];
    case 'completed':
      return completed(form);
    case 'granted':
      return resultReadings('granted', form);
    case 'result':
      return resultReadings(detail, form);
    case 'applicant':
      return applicantReadings(detail);
    default:
      return tableReadings(what.split('+'), detail, form);
  }
}

/** 办结 counts all results, or all but （六）其他处理, or this year's applications. DOMAIN of the field: 答复 is no 其他处理. */
function completed(form: FormVersion): Reading[] {
  const others = rowsUnder('other', form).map(total);
  return [
    { plus: [total('results.total')], label: named('results.total') },
    {
      plus: [total('results.total')],
      minus: others,
      label: fill(TEXTS.less, { whole: named('results.total'), part: quoted(GROUPS.get('other')!) }),
    },
    single('newReceived'),
  ];
}

/** Rows below `results.` that are a result or stand in its group. */
function rowsUnder(result: string, form: FormVersion): string[] {
  return FORMS[form].tables.applications.rows
    .map((row) => row.id.slice(ROW.length))
    .filter((row) => row === `results.${result}` || row.startsWith(`results.${result}.`));
}

const nameOfResult = (result: string): Localised => quoted(GROUPS.get(result) ?? rowName(`${ROW}results.${result}`));

function resultReadings(detail: string, form: FormVersion): Reading[] {
  const results = detail.split('+');
  const own: Reading = {
    plus: results.flatMap((result) => rowsUnder(result, form)).map(total),
    label: sumOf(results.map(nameOfResult)),
  };
  const wider = widerThan(detail);
  return [own, ...wider.flatMap((each) => resultReadings(each, form))];
}

/** 予以公开 may be said of both kinds, 不存在 of all that cannot be provided. */
function widerThan(result: string): string[] {
  if (result === 'granted') return ['granted+partiallyGranted'];
  const group = result.split('.')[0]!;
  return group === result || result.includes('+') ? [] : [group];
}

function applicantReadings(applicant: string): Reading[] {
  const columns = applicant === 'organisation' ? ORGANISATIONS : [applicant];
  const column = APPLICANTS.get(applicant) ?? say(applicant, applicant);
  const of = (...rows: string[]): Reading => ({
    plus: rows.flatMap((row) => columns.map((each) => fieldId(`${ROW}${row}`, each))),
    label: fill(TEXTS.of, { row: sumOf(rows.map(named)), column }),
  });
  const own = [of('newReceived'), of('newReceived', 'carriedOver'), of('results.total')];
  // 企业 is often said of all organisations.
  return applicant === 'commercial' ? [...own, ...applicantReadings('organisation')] : own;
}

function tableReadings(subjects: readonly string[], detail: string, form: FormVersion): Reading[] {
  if (subjects.every((subject) => DOCUMENTS.has(subject))) return documentReadings(subjects, detail, form);
  if (subjects.every((subject) => ['licensing', 'penalty', 'coercion'].includes(subject))) {
    const rows = subjects.map((subject) => `disclosure.${subject}`);
    return [
      { plus: rows.map((row) => fieldId(row, 'decisions')), label: sumOf(rows.map((row) => quoted(rowName(row)))) },
    ];
  }
  return proceedingReadings(subjects, detail);
}

function documentReadings(subjects: readonly string[], verb: string, form: FormVersion): Reading[] {
  const rows = subjects.map((subject) => `disclosure.${DOCUMENTS.get(subject)}`);
  return (COLUMNS[form].get(verb) ?? []).map((column) => ({
    plus: rows.map((row) => fieldId(row, column)),
    label: fill(TEXTS.of, { row: sumOf(rows.map((row) => quoted(rowName(row)))), column: COLUMN_WORDS.get(column)! }),
  }));
}

function proceedingReadings(groups: readonly string[], outcome: string): Reading[] {
  const rows = groups.flatMap((group) => SUITS.get(group) ?? [group]).map((group) => `proceedings.${group}`);
  const row = sumOf(rows.map((each) => quoted(rowName(each))));
  if (outcome === 'concluded') {
    const plus = rows.flatMap((each) => ['upheld', 'corrected', 'other'].map((column) => fieldId(each, column)));
    return [{ plus, label: fill(TEXTS.concluded, { row }) }];
  }
  const column = OUTCOMES.get(outcome) ?? TEXTS.total;
  return [{ plus: rows.map((each) => fieldId(each, outcome || 'total')), label: fill(TEXTS.of, { row, column }) }];
}
