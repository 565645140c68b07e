import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { ClaimRead } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { saying } from './narrative/claims.ts';
import { makeReport, type Overrides } from './report.ts';

const NEW: FieldId = 'applications.newReceived@total';
const page = { url: 'http://edu.yunze.gov.cn/2023.html', title: '' };

/** All that is said of these words, and the findings that the claims point to. */
function compared(given: Overrides) {
  const made = audit(makeReport(given), page);
  const claims = made.claims ?? [];
  const found = (claim: ClaimRead) => made.findings.find(({ id }) => id === claim.finding);
  return { claims, found, shown: claims.map(({ words, state, cell }) => [words, state, cell]) };
}

const why = (claims: readonly ClaimRead[]) => claims.map((claim) => claim.why?.['zh-CN']);

describe('a number of the text', () => {
  it('that agrees stands beside its cell, by the cell’s place', () => {
    const { claims } = compared(saying('新收政府信息公开申请144件。'));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      section: 'overview',
      words: '新收政府信息公开申请144件',
      sentence: '新收政府信息公开申请144件。',
      about: { 'zh-CN': '表三 一·总计', en: 'Table 3 item 1 · total' },
      fields: [NEW],
      figure: 144,
      cell: 144,
      state: 'agrees',
    });
  });

  it('that differs points to its finding and names the other figures that it might have meant', () => {
    const { claims, found } = compared(saying('收到政府信息公开申请150件。'));
    expect([claims[0]!.state, claims[0]!.cell, found(claims[0]!)?.rule]).toEqual([
      'differs',
      144,
      'applications-text-mismatch',
    ]);
    expect(claims[0]!.why?.['zh-CN']).toBe('与“本年新收”、“上年结转”之和 155 也不符');
  });

  it('that agrees with a wider reading stands beside that one', () => {
    const { claims } = compared(saying('收到政府信息公开申请155件。'));
    expect([claims[0]!.state, claims[0]!.cell, claims[0]!.fields.length]).toEqual(['agrees', 155, 2]);
    expect(claims[0]!.about?.['zh-CN']).toBe('表三·“本年新收”、“上年结转”之和');
  });

  it('that only may differ is doubtful', () => {
    const { claims, found } = compared(saying('公开行政处罚9999件。'));
    expect([claims[0]!.state, found(claims[0]!)?.verdict]).toEqual(['doubtful', 'review']);
  });

  it('whose table is a picture is not compared, and that is said', () => {
    const { claims } = compared(
      saying('新收政府信息公开申请144件。', { tables: { applications: { state: 'image' } } }),
    );
    expect(claims.map(({ state, cell, about }) => [state, cell, about])).toEqual([['open', null, null]]);
    expect(why(claims)).toEqual(['表三为图片']);
  });

  it('whose cell has no figure is not compared', () => {
    const blank = { state: 'blank', value: null, text: '' } as const;
    const { claims } = compared(saying('新收政府信息公开申请150件。', { cells: { [NEW]: blank } }));
    expect(claims[0]).toMatchObject({ state: 'open', cell: null, fields: [NEW] });
    expect(why(claims)[0]).toBe('表三 一·总计没有可比对的数字');
  });
});

describe('why a number is not compared', () => {
  it.each([
    ['收到政府信息公开申请约140件。', '概数'],
    ['2022年收到政府信息公开申请97件。', '其他年度的数字'],
    ['全市行政机关收到政府信息公开申请970件。', '其他机关或全地区的数字'],
    ['组织业务培训3场。', '表中无对应项'],
    ['收到政府信息公开申请3人次。', '以“人次”计，与表中口径不同'],
    ['拟发布信息300条。', '计划数'],
    ['上半年收到政府信息公开申请7件。', '年度内一段时间的数字'],
  ])('%s %s', (text, reason) => {
    const { claims } = compared(saying(text));
    expect([claims[0]?.state, claims[0]?.cell, claims[0]?.about, why(claims)[0]]).toEqual(['open', null, null, reason]);
  });
});

describe('a list in the text', () => {
  it('that adds up is shown with its addends', () => {
    const { claims } = compared(saying('公开信息906条，其中政策120条、动态500条、其他286条。'));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ about: { 'zh-CN': '120 + 500 + 286' }, fields: [], figure: 906, cell: 906 });
    expect([claims[0]!.state, claims[0]!.words]).toEqual([
      'agrees',
      '公开信息906条，其中政策120条、动态500条、其他286条',
    ]);
  });
  it('that does not points to its finding', () => {
    const { claims, found } = compared(saying('公开信息906条，其中政策120条、动态500条、其他296条。'));
    expect([claims[0]!.figure, claims[0]!.cell, claims[0]!.state]).toEqual([906, 916, 'differs']);
    expect(found(claims[0]!)?.rule).toBe('breakdown-sum');
  });
});

it('shows no personal number of the words that it quotes', () => {
  const { claims } = compared(saying('联系人电话13912345678，新收政府信息公开申请144件。'));
  expect(claims.map(({ sentence }) => sentence).join()).not.toContain('13912345678');
  expect(claims.find(({ state }) => state === 'agrees')?.words).toBe('新收政府信息公开申请144件');
});

it('stands in printed order, each figure once, and says the same of any figure as the rules do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (received, over) => {
      const { claims, found } = compared(saying(`组织培训2场。新收政府信息公开申请${received}件，上年结转${over}件。`));
      expect(claims.map(({ figure }) => figure)).toEqual([2, received, over]);
      for (const claim of claims.slice(1)) {
        expect(claim.state).toBe(claim.figure === claim.cell ? 'agrees' : 'differs');
        expect(found(claim)?.verdict).toBe(claim.state === 'agrees' ? undefined : 'fail');
      }
    }),
    { numRuns: 40 },
  );
});

it('reads a text that repeats itself thousands of times, and shows what a reader can look through', () => {
  const { claims } = compared(saying('新收政府信息公开申请144件，组织培训3场。'.repeat(3000)));
  expect(claims.length).toBe(1300);
});
