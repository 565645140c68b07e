import { expect } from 'vitest';
import type { Report, TitleRead } from '../../../lib/model/report.ts';
import { rows } from '../rows.ts';
import { publishedAt } from '../telling.ts';

const OWN: TitleRead = {
  text: '云泽市教育局2023年政府信息公开工作年度报告',
  source: 'body',
  place: { handle: 1 },
  canonical: true,
};

function titled(
  others: readonly (readonly [string, TitleRead['source']])[],
  articleTitle = '',
): { report: Partial<Report> } {
  const reads = others.map(
    ([text, source], index): TitleRead => ({
      text,
      source,
      place: { handle: 2 + index },
      canonical: source === 'page title',
    }),
  );
  return { report: { title: OWN, titles: [OWN, ...reads], ...publishedAt({ articleTitle }) } };
}

rows('titles-differ', [
  {
    of: 'alike but for spaces, order, 年度 and a suffix',
    given: titled(
      [['云泽市教育局 2023年度政府信息公开工作年度报告', 'heading']],
      '2023年云泽市教育局政府信息公开工作年度报告（图片版）',
    ),
    outcome: 'pass',
  },
  {
    of: 'another year in ArticleTitle',
    given: titled([], '云泽市教育局2022年政府信息公开工作年度报告'),
    outcome: 'fail',
    says: [
      '页面元数据 ArticleTitle为“云泽市教育局2022年政府信息公开工作年度报告”，与报告标题“云泽市教育局2023年政府信息公开工作年度报告”年份不同',
    ],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'another agency in the heading of the page',
    given: titled([['云泽市水务局2023年政府信息公开工作年度报告', 'heading']]),
    outcome: 'fail',
    says: [
      '页面标题为“云泽市水务局2023年政府信息公开工作年度报告”，与报告标题“云泽市教育局2023年政府信息公开工作年度报告”机关不同',
    ],
    and: ([own]) => expect(own!.places).toEqual([{ handle: 2 }, { handle: 1 }]),
  },
  {
    of: 'other words; the metadata repeat the heading: one cause',
    given: titled([['云泽市教育局2023年政府信息公开工作报告', 'heading']], '云泽市教育局2023年政府信息公开工作报告'),
    outcome: 'fail',
    says: [
      '页面元数据 ArticleTitle为“云泽市教育局2023年政府信息公开工作报告”，与报告标题“云泽市教育局2023年政府信息公开工作年度报告”用语不同',
      '页面标题为“云泽市教育局2023年政府信息公开工作报告”，与报告标题“云泽市教育局2023年政府信息公开工作年度报告”用语不同',
    ],
    and: ([meta, heading]) => expect(meta!.cause).toBe(heading!.id),
  },
  {
    of: 'columns, crumbs and a list of other years are no titles',
    given: titled([
      ['政府信息公开年报', 'body'],
      ['首页>政务公开>云泽市教育局2022年政府信息公开工作年度报告', 'body'],
      ['云泽市教育局2022年政府信息公开工作年度报告', 'body'],
      ['云泽市教育局2021年政府信息公开工作年度报告', 'body'],
    ]),
    outcome: 'not applicable',
  },
  { of: 'one title only', given: titled([]), outcome: 'not applicable' },
  {
    of: 'several reports on the page',
    given: { report: { ...titled([], '云泽市2023年年报汇总').report, onPage: 2 } },
    outcome: 'not applicable',
  },
  { of: 'no title', given: { report: { title: null } }, outcome: 'not assessable' },
]);
