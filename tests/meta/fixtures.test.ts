/** The fixtures themselves: were they wrong, every test that reads them would be. */
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../lib/model/relation.ts';
import { allShapes, NEGATIVE_NAMES, negative, report, SHAPE_NAMES, severalReports, values } from '../fixtures/index.ts';

describe('consistent figures', () => {
  it.each([
    ['2021', undefined],
    ['2019', undefined],
    ...Array.from({ length: 20 }, (_, seed) => [seed % 2 ? '2021' : '2019', seed] as const),
  ] as const)('of the %s form, seed %s, satisfy every relation', (form, seed) => {
    const figures = values(form, seed);
    const sum = (fields: readonly `${string}@${string}`[]) => fields.reduce((total, each) => total + figures[each]!, 0);
    for (const relation of RELATIONS[form]) expect(sum(relation.left), relation.along).toBe(sum(relation.right));
    expect(Object.values(figures).filter((each) => each === null)).toEqual([]);
  });
});

describe('pages', () => {
  it('come in every shape, and decode to the text that they were made of', () => {
    expect(SHAPE_NAMES.length).toBeGreaterThanOrEqual(20);
    for (const page of allShapes()) {
      expect(new TextDecoder(page.charset).decode(page.bytes), page.name).toBe(page.text);
      expect(page.reports[0]!.values, page.name).toEqual(values());
    }
  });

  it.each(NEGATIVE_NAMES)('%s is no report', (name) => {
    const page = negative(name);
    expect(page.class).not.toBe('report');
    expect(page.text).toContain('</html>');
  });

  it('carry planted faults and nothing else', () => {
    const field = 'applications.carriedForward@total';
    const page = report({ faults: { cells: { [field]: '8' }, missingSections: ['other'] } });
    expect(page.values).toEqual({ ...values(), [field]: 8 });
    expect(page.text).not.toContain('其他需要报告的事项</strong>');
  });

  it('hold several reports, each with its own figures', () => {
    const page = severalReports([{}, { agency: '云泽市水务局', values: values('2021', 7) }]);
    expect(page.reports.map((each) => each.agency)).toEqual(['云泽市自然资源局', '云泽市水务局']);
  });
});
