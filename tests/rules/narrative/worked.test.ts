/** The field's worked examples of text and table: what added up, and what did not. */
import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import type { FieldId } from '../../../lib/model/form.ts';
import { narrative } from '../../../lib/rules/narrative/index.ts';
import { passages } from '../prose.ts';
import { makeReport } from '../report.ts';

const OWN = Object.fromEntries(Object.entries(narrative).filter(([id]) => /text-mismatch|breakdown-sum/.test(id)));

type Values = Readonly<Record<string, number>>;

function found(text: string, values: Values, form: '2019' | '2021' = '2021'): string[] {
  const named = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.includes('@') ? key : (`applications.${key}@total` as FieldId),
      value,
    ]),
  );
  const report = makeReport({ form, values: named, report: { prose: passages({ overview: [text] }) } });
  const { findings } = audit(report, { url: '', title: '' }, { rules: OWN });
  return findings.filter((each) => !each.cause).map((each) => each.message['zh-CN']);
}

describe('fits its tables', () => {
  const fits: readonly (readonly [text: string, values: Values])[] = [
    [
      '收到政府信息公开申请184件，上年结转1件，年内办结182件，结转3件。',
      { newReceived: 184, carriedOver: 1, 'results.total': 182, carriedForward: 3 },
    ],
    [
      '新收政府信息公开申请464件、结转上年度3件，办结441件，结转下年度26件。',
      { newReceived: 464, carriedOver: 3, 'results.total': 441, carriedForward: 26 },
    ],
    [
      '共收到政府信息公开申请5件，叠加上年结转11件，累计办理16件。',
      { newReceived: 5, carriedOver: 11, 'results.total': 16 },
    ],
    ['受理申请公开政府信息408件，办结391件。', { newReceived: 408, 'results.total': 391 }],
    [
      '收到政府信息公开申请22起，比2022年（31起）减少9起，其中予以公开1起、部分公开4起、不予公开3起、无法提供9起、其他处理5起。',
      {
        newReceived: 22,
        'results.granted': 1,
        'results.partiallyGranted': 4,
        'results.denied.adminQuery': 3,
        'results.unableToProvide.notHeld': 9,
        'results.other.misc': 5,
        'results.total': 22,
      },
    ],
    [
      '收到政府信息公开申请9件，其中部分公开2件，信息不存在5件，结转下年度2件。',
      {
        newReceived: 9,
        'results.partiallyGranted': 2,
        'results.unableToProvide.notHeld': 5,
        'results.total': 7,
        carriedForward: 2,
      },
    ],
    ['公开信息698条，其中政策407条、动态155条、公告19条、其他117条。', {}],
    ['公开信息566条，其中概况38条、文件168条、规划45条、财政13条、人事4条、其他298条。', {}],
    ['公开信息300条，其中网站200条（其中政策50条、动态100条、其他50条），新媒体60条，其他40条。', {}],
  ];
  test.each(fits)('%s', (text, values) => expect(found(text, values)).toEqual([]));
});

describe('does not', () => {
  test('a province’s office: granted, unable, and all upheld while some were pending', () => {
    const values = {
      'results.granted': 272,
      'results.partiallyGranted': 3,
      'results.unableToProvide.notHeld': 337,
      'proceedings.review@total': 7,
      'proceedings.review@upheld': 5,
      'proceedings.review@pending': 2,
      'proceedings.suitAfterReview@total': 9,
      'proceedings.suitAfterReview@upheld': 8,
      'proceedings.suitAfterReview@pending': 1,
    };
    const text =
      '办理政府信息公开申请，予以公开及部分公开258件，无法提供265件。因政府信息公开引发行政复议7件，行政诉讼9件，均获维持。';
    expect(found(text, values, '2019')).toEqual([
      '文中“予以公开及部分公开258件”与表三不符：“予以公开”、“部分公开”之和为 275',
      '文中“无法提供265件”与表三不符：“无法提供”为 337',
      '文中“均获维持”与表四不符：“行政复议”·结果维持为 5',
      '文中“均获维持”与表四不符：“未经复议直接起诉”、“复议后起诉”之和·结果维持为 8',
    ]);
  });

  test('one item, including one and two more', () => {
    expect(found('法定主动公开内容1条，包括机构概况1条，以及机构职能2条。', {})).toEqual([
      '文中总数为 1条，所列各项之和为 3条（多 2）',
    ]);
  });
});
