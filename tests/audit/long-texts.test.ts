/** Texts that a page may hold and no author writes: what is asked of each stretch must not walk all of the text again. */
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { placesIn } from '../../lib/model/prose.ts';
import { RULES } from '../../lib/rules/index.ts';
import { passages, written } from '../rules/prose.ts';
import { makeReport } from '../rules/report.ts';

const PAGE = { url: '', title: '' };
const MANY = 12_000;
/** Minutes, where each mention walks its whole sentence. */
const SOON = 30_000;

const audited = (clause: string, times: number) =>
  audit(makeReport(written({ overview: [clause.repeat(times)] }, { year: 2023 })), PAGE).findings;
/** Of one rule. */
const LISTED = 500;
const saysOf = (findings: ReturnType<typeof audited>, rule: string) =>
  findings.filter((each) => each.rule === rule).map(({ message }) => message['zh-CN']);

test.each([
  ['year-stale', '截至2022年底，网站运行平稳，', /截至|12000 处/],
  ['slogan-reversed', '坚持不公开为常态，', /不公开为常态/],
  ['basis-obsolete', '依据国务院令第492号，', /492|条例/],
])(
  'a sentence as long as a page is told of %s once',
  (rule, clause, words) => {
    const many = saysOf(audited(clause, MANY), rule);
    expect(many.length).toBeGreaterThan(0);
    expect(many[0]).toMatch(words);
  },
  SOON,
);

test(
  'numbers of thousands of people without a stop between them are each masked',
  () => {
    const findings = audited('申请人电话13912345678，', MANY).filter(({ rule }) => rule === 'mobile-number');
    expect(findings).toHaveLength(LISTED);
    expect(findings.at(-1)!.quote).not.toContain('13912345678');
    expect(findings.at(-1)!.quote!.length).toBeLessThan(400);
  },
  SOON,
);

describe('a rule that is broken more often than anybody reads', () => {
  const rule = (reasons: readonly (string | null)[]) => ({
    ...RULES['mobile-number']!,
    check: () => ({
      drafts: reasons.map((reason, at) => ({
        about: String(at),
        section: null,
        message: { 'zh-CN': '电话', en: 'a number' },
        where: { 'zh-CN': '正文', en: 'text' },
        reason: reason === null ? null : { 'zh-CN': reason, en: reason },
      })),
    }),
  });
  const of = (reasons: readonly (string | null)[]) =>
    audit(makeReport(), PAGE, { rules: { 'mobile-number': rule(reasons) } });

  test('is listed by its first findings, and the audit says that there are more', () => {
    const { findings, status, reason, checks } = of(Array.from({ length: LISTED + 1 }, () => null));
    expect(findings.map(({ id }) => id)).toEqual(Array.from({ length: LISTED }, (_, at) => `mobile-number:${at}`));
    expect(status).toBe('partial');
    expect(reason?.['zh-CN']).toContain(`${LISTED} 处：${RULES['mobile-number']!.name['zh-CN']}`);
    expect(checks['mobile-number']).toBe('fail');
  });

  test('is listed whole where it is not', () => {
    const { findings, status } = of(Array.from({ length: LISTED }, () => null));
    expect(findings).toHaveLength(LISTED);
    expect(status).toBe('done');
  });

  test('loses none of what is certain to what is only to be reviewed', () => {
    const { findings } = of([...Array.from({ length: LISTED }, () => '待核'), null]);
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([
      `mobile-number:${LISTED}`,
    ]);
    expect(findings).toHaveLength(LISTED);
  });
});

test(
  'a figure that was compared is not told as one that could not be, also where there are too many to list',
  () => {
    const { claims = [] } = audit(
      makeReport(written({ applications: ['2023年收到政府信息公开申请0件。'.repeat(1_500)] }, { year: 2023 })),
      PAGE,
    );
    expect(claims.filter(({ state }) => state !== 'open')).toHaveLength(1_000);
    expect(claims.filter(({ state }) => state === 'open')).toEqual([]);
  },
  SOON,
);

test('a mention is honest by its own breath, however many stand before it', () => {
  const own = '截至2022年底，累计上线栏目。今年又有增加。';
  const compared = '截至2022年底，累计上线栏目，2023年又有增加。';
  expect(saysOf(audited(own, 300), 'year-stale')[0]).toContain('300');
  expect(saysOf(audited(compared, 300), 'year-stale')).toEqual([]);
  const quoted = `《截至2022年底》${own}“截至2022年底”`;
  expect(saysOf(audited(quoted, 300), 'year-stale')[0]).toContain('300');
});

test('a stretch of a passage that was joined of lines stands on the lines that it reaches over', () => {
  const [passage] = passages({ overview: ['甲'.repeat(100)] });
  const parts = Array.from({ length: 10 }, (_, line) => ({ at: line * 10, place: { handle: line + 1, start: 5 } }));
  const joined = { ...passage!, parts };
  expect(placesIn(joined, 18, 31)).toEqual([
    { handle: 2, start: 13, end: 15 },
    { handle: 3, start: 5, end: 15 },
    { handle: 4, start: 5, end: 6 },
  ]);
  expect(placesIn(joined, 20, 20)).toEqual([]);
  expect(placesIn(joined, 95, 200)).toEqual([{ handle: 10, start: 10, end: 15 }]);
});
