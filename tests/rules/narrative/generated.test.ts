/** Sentences made from the tables in many wordings never alarm; one changed figure always does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { type FieldId, FORMS } from '../../../lib/model/form.ts';
import { narrative } from '../../../lib/rules/narrative/index.ts';
import { passages } from '../prose.ts';
import { makeReport } from '../report.ts';

const OWN = Object.fromEntries(Object.entries(narrative).filter(([id]) => /text-mismatch|breakdown-sum/.test(id)));
const FULL = '０１２３４５６７８９';
const HAN = '零一二三四五六七八九';

/** 1 to 9999 as it is read out. */
function han(value: number): string {
  let text = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + HAN[digit]! + name;
    gap = false;
  }
  return text || '零';
}

const STYLES: readonly ((value: number) => string)[] = [
  String,
  (value) => String(value).replace(/\d/g, (digit) => FULL[Number(digit)]!),
  (value) => (value < 10_000 ? han(value) : String(value)),
  (value) => ` ${value} `,
  (value) => (value >= 1000 ? value.toLocaleString('en-US') : String(value)),
];

interface Figures {
  readonly fresh: number;
  readonly over: number;
  readonly granted: number;
  readonly partial: number;
  readonly denied: number;
  readonly unable: number;
  readonly other: number;
  readonly forward: number;
  readonly total: number;
  readonly review: number;
  readonly suits: number;
  readonly made: number;
  readonly inForce: number;
  readonly licences: number;
}

const small = fc.integer({ min: 0, max: 400 });
/** Consistent figures: what came in is what was dealt with and what was carried on. */
const figures = fc
  .tuple(
    small,
    small,
    small,
    small,
    small,
    small,
    fc.nat(60),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 1, max: 50 }),
    fc.nat(20),
    fc.nat(90_000),
  )
  .map(([granted, partial, denied, unable, other, forward, over, review, suits, made, licences]): Figures => {
    const total = granted + partial + denied + unable + other;
    const fresh = Math.max(1, total + forward - over);
    return {
      fresh,
      over: Math.max(total + forward - fresh, 0),
      granted,
      partial,
      denied,
      unable,
      other,
      forward: total + forward < fresh ? fresh - total : forward,
      total,
      review,
      suits,
      made,
      inForce: made + 9,
      licences,
    };
  });

type Slot = keyof Figures | 'received';
/** Wordings with slots; what each slot is compared with, in the author’s mind. */
const WORDINGS: readonly (readonly [template: string, slots: readonly Slot[]])[] = [
  ['全年新收政府信息公开申请#件，上年结转#件，办结#件，结转下年度继续办理#件。', ['fresh', 'over', 'total', 'forward']],
  ['2023年共受理依申请公开#件（含上年结转#件），剩余#件结转下年度办理。', ['received', 'over', 'forward']],
  ['本年度我局收到公民、法人和其他组织提出的政府信息公开申请#宗，均已登记。', ['received']],
  [
    '（二）依申请公开情况。新收申请#件，2022年结转#件，已答复#件，结转2024年#件。',
    ['fresh', 'over', 'total', 'forward'],
  ],
  [
    '办结政府信息公开申请#件，其中予以公开#件，部分公开#件，不予公开#件，无法提供#件，其他处理#件。',
    ['total', 'granted', 'partial', 'denied', 'unable', 'other'],
  ],
  ['因政府信息公开被申请行政复议#件，被提起行政诉讼#件。', ['review', 'suits']],
  ['政府信息公开行政复议、行政诉讼分别为#件、#件。', ['review', 'suits']],
  ['制发行政规范性文件#件，现行有效#件。', ['made', 'inForce']],
  ['作出行政许可决定#件。', ['licences']],
];

function cells(of: Figures): Record<FieldId, number> {
  const row = (id: string, value: number): [FieldId, number][] => [
    [`applications.${id}@naturalPerson`, value],
    [`applications.${id}@total`, value],
  ];
  return Object.fromEntries([
    ...row('newReceived', of.fresh),
    ...row('carriedOver', of.over),
    ...row('results.granted', of.granted),
    ...row('results.partiallyGranted', of.partial),
    ...row('results.denied.processInfo', of.denied),
    ...row('results.unableToProvide.notHeld', of.unable),
    ...row('results.other.misc', of.other),
    ...row('results.total', of.total),
    ...row('carriedForward', of.forward),
    ['proceedings.review@upheld', of.review],
    ['proceedings.review@total', of.review],
    ['proceedings.directSuit@corrected', of.suits],
    ['proceedings.directSuit@total', of.suits],
    ['disclosure.normativeDocuments@made', of.made],
    ['disclosure.normativeDocuments@inForce', of.inForce],
    ['disclosure.licensing@decisions', of.licences],
  ]);
}

/** What an honest author may have meant by the slot, by the test’s own arithmetic. */
function meanings(slot: Slot, of: Figures): readonly number[] {
  if (slot === 'received') return [of.fresh, of.fresh + of.over];
  if (slot === 'total') return [of.total, of.total - of.other, of.fresh];
  if (slot === 'granted') return [of.granted, of.granted + of.partial];
  return [of[slot]];
}

const written = (template: string, values: readonly number[], style: (value: number) => string): string => {
  let at = 0;
  return template.replace(/#/g, () => style(values[at++]!));
};

function found(of: Figures, text: string): string[] {
  const report = makeReport({ values: cells(of), report: { prose: passages({ overview: [text] }) } });
  const { findings, status } = audit(report, { url: '', title: '' }, { rules: OWN });
  expect(status).toBe('done');
  return findings.map((each) => each.rule);
}

const wording = fc.constantFrom(...WORDINGS);
const style = fc.constantFrom(...STYLES);
const truth = (slot: Slot, of: Figures): number => (slot === 'received' ? of.fresh + of.over : of[slot]);

test('what the tables say never alarms, however it is put', () => {
  fc.assert(
    fc.property(figures, wording, style, (of, [template, slots], print) => {
      const values = slots.map((slot) => truth(slot, of));
      expect(found(of, written(template, values, print)), written(template, values, print)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('one changed figure always does, unless another honest meaning fits', () => {
  fc.assert(
    fc.property(
      figures,
      wording,
      style,
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
      (of, [template, slots], print, pick, more) => {
        const at = pick % slots.length;
        const values = slots.map((slot, index) => truth(slot, of) + (index === at ? more : 0));
        fc.pre(!meanings(slots[at]!, of).includes(values[at]!));
        // 收到 counts 上年结转 in or out: with it given, the sum is the author’s own.
        expect(found(of, written(template, values, print)).length, written(template, values, print)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400 },
  );
});

const TRAPS = [
  '全市各级行政机关共收到政府信息公开申请#件。',
  '下属单位收到政府信息公开申请#件。',
  '2022年收到政府信息公开申请#件。',
  '收到政府信息公开申请约#件。',
  '收到政府信息公开申请#余件。',
  '作为复议机关，受理政府信息公开行政复议案件#件。',
  '政府信息公开申请量较上年增加#件。',
  '全年受理网民留言#件，办结#件。',
  '拟废止行政规范性文件#件。',
  '印发《云泽市规范性文件管理办法（#件）》。',
  '梳理行政许可事项#项。',
];

test('what is said of other years, bodies and things never alarms, whatever the figure', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...TRAPS), fc.integer({ min: 2, max: 5000 }), (of, trap, value) => {
      expect(found(of, written(trap, [value, value], String)), trap).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Any mixture of the grammar’s words, figures and marks. */
const PIECES = [
  ...'，。；：、（）《》',
  ...'政府信息公开申请 收到 办结 结转 上年 其中 分别 包括 其他 等 未 较 共 全市 行政复议 规范性文件 行政许可 占 % 万 元 件 条 年 月 约 余 一 十二 3 144 2023 收费'.split(
    ' ',
  ),
];

test('any text is read to its end, and every finding stands in it', () => {
  const rows = FORMS['2021'].tables.applications.rows.length;
  expect(rows).toBeGreaterThan(20);
  fc.assert(
    fc.property(figures, fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (of, pieces) => {
      const text = pieces.join('');
      fc.pre(text !== '');
      const report = makeReport({ values: cells(of), report: { prose: passages({ overview: [text] }) } });
      const { findings, status } = audit(report, { url: '', title: '' }, { rules: narrative });
      expect(status).toBe('done');
      for (const { places } of findings) {
        for (const { start = 0, end = 0 } of places)
          expect(start <= end && end <= Math.max(text.length, 50)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
