/** A finding of the inspector's own, among those of the rules. */
import { expect, it } from 'vitest';
import { applyLedger } from '../../lib/desk/apply.ts';
import { ownOf } from '../../lib/desk/entries.ts';
import { transferOf } from '../../lib/desk/transfer.ts';
import { count } from '../../lib/model/audit.ts';
import type { Selection } from '../../lib/model/ledger.ts';
import { audited, ledgerOf, of, STAMP, withLedger } from './pages.ts';

const before = audited();
const SAID = { severity: 'error', text: '数字与上年报告不衔接', basis: '国办公开办函〔2021〕30号' } as const;
const FIELD = 'applications.carriedOver@total';
const add = (selection: Selection | null) =>
  applyLedger(before, ledgerOf(before, { own: [ownOf(selection, SAID, STAMP)] }));

it('stands in its cell, is counted, and names itself as added by hand', () => {
  const after = add({ quote: '11', section: 'applications', field: FIELD, place: null });
  const own = of(after, 'own');
  expect(own).toMatchObject({
    own: true,
    severity: 'error',
    verdict: 'fail',
    section: 'applications',
    fields: [FIELD],
    message: { 'zh-CN': SAID.text },
    where: { 'zh-CN': '表三 二·总计', en: 'Table 3 item 2 · total' },
  });
  expect(own.places).toEqual([before.report!.tables.applications.cells.find(({ field }) => field === FIELD)!.place]);
  expect(count(after.findings).error).toBe(count(before.findings).error + 1);
  expect(after.names['own']?.['zh-CN']).toBe('自行添加的问题');
});

it('is found again by the words that it quotes, wherever they stand by then', () => {
  const passage = before.report!.prose.find(({ section }) => section === 'problems')!;
  const quote = passage.text.slice(2, 12);
  const entry = { own: [ownOf({ quote, section: 'problems', field: null, place: null }, SAID, STAMP)] };
  expect(of(applyLedger(before, ledgerOf(before, entry)), 'own').places).toMatchObject([
    { handle: passage.parts[0]!.place.handle, start: 2, end: 12 },
  ]);
  const again = audited({ shape: 'hanweb' }, withLedger(before, entry));
  const [place] = of(again, 'own').places;
  expect(again.report!.prose.flatMap(({ parts }) => parts.map((each) => each.place.handle))).toContain(place!.handle);
});

it('keeps what it says where its words are gone, without a place', () => {
  const own = of(add({ quote: '这句话已删去', section: 'other', field: null, place: { handle: 9 } }), 'own');
  expect(own).toMatchObject({ places: [], quote: '这句话已删去', where: { 'zh-CN': '第六部分' } });
  expect(of(add(null), 'own')).toMatchObject({ places: [], section: null, where: { 'zh-CN': '全文' } });
});

it('stands with its section, behind what the rules found there', () => {
  const { findings } = add({ quote: '', section: 'applications', field: FIELD, place: null });
  const sections = findings.map(({ section }) => section);
  expect(sections.lastIndexOf('applications')).toBe(findings.findIndex(({ own }) => own));
});

it('quotes no personal data in lists and files, and still stands where they are', () => {
  const paragraph = '收到申请人张伟明提出的申请，联系电话13912345678。';
  const faults = { text: { overview: [paragraph] } };
  const quote = '联系电话13912345678';
  const own = [ownOf({ quote, section: 'overview', field: null, place: null }, SAID, STAMP)];
  const audit = audited({ faults }, withLedger(audited({ faults }), { own }));
  expect(of(audit, 'own')).toMatchObject({ quote: '联系电话139********', places: [{ end: paragraph.length - 1 }] });
  expect(transferOf({ ledgers: [ledgerOf(audit, { own })], everywhere: [] })).not.toContain('13912345678');
});
