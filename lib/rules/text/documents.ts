/** The documents that reports cite as their basis: title and number belong together. DOMAIN §1.2, WRD-02, WRD-03. */

import { matches } from '../../model/match.ts';
import { once } from '../../model/memo.ts';
import type { Report } from '../../model/report.ts';
import { type Aligned, aligned } from './aligned.ts';

export interface Paper {
  readonly id: 'form2019' | 'form2021' | 'platforms' | 'fees' | 'statistics' | 'guideline';
  /** As printed. */
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly number: number;
  /** In plain form, without the issuing office: how the title is known in running text. */
  readonly pattern: RegExp;
}

export const DOCUMENTS: readonly Paper[] = [
  {
    id: 'form2019',
    title: '关于政府信息公开工作年度报告有关事项的通知',
    issuer: '国办公开办函',
    year: 2019,
    number: 60,
    pattern: /关于政府信息公开(?:工作)?年度报告有关事项的通知/g,
  },
  {
    id: 'form2021',
    title: '关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    issuer: '国办公开办函',
    year: 2021,
    number: 30,
    pattern: /(?:关于印发)?[《〈<]?(?:中华人民共和国)?政府信息公开工作年度报告格式[》〉>]?(?!\(试行)(?:的通知)?/g,
  },
  {
    id: 'platforms',
    title: '关于规范政府信息公开平台有关事项的通知',
    issuer: '国办公开办函',
    year: 2019,
    number: 61,
    pattern: /关于规范政府信息公开平台有关事项的通知/g,
  },
  {
    id: 'fees',
    title: '政府信息公开信息处理费管理办法',
    issuer: '国办函',
    year: 2020,
    number: 109,
    pattern: /政府信息公开信息处理费管理办法/g,
  },
  {
    id: 'statistics',
    title: '关于加强和规范政府信息公开情况统计报送工作的通知',
    issuer: '国办发',
    year: 2014,
    number: 32,
    pattern: /关于加强和规范政府信息公开情况统计报送工作的通知/g,
  },
];

export interface Cited {
  readonly text: Aligned;
  readonly start: number;
  readonly end: number;
  readonly paper: Paper;
  /** The number printed behind the title, where one is. */
  readonly number: {
    readonly issuer: string;
    readonly year: number;
    readonly number: number;
    readonly end: number;
  } | null;
}

/** 》(国办公开办函(2021)30号): brackets of any kind are round in plain form, and some are lost. */
const NUMBER =
  /^的?通?知?[》〉"]{0,2}(?:的通知)?[》〉"]{0,2}[(,]{0,2}(国办公开办?函|国办公函|国办函|国办发)(?:明电)?\(?(20\d{2})\)?年?第?(\d{1,3})号/;

/** Every citation of a known paper by its title. */
export const citationsOf = once(cited);

function cited(report: Report): readonly Cited[] {
  return report.prose.flatMap((passage): Cited[] => {
    if (!/通知|格式|办法/.test(passage.text)) return [];
    const text = aligned(passage);
    return DOCUMENTS.flatMap((paper) =>
      matches(text.form, paper.pattern).map((match): Cited => {
        const end = match.index + match[0].length;
        const behind = NUMBER.exec(text.form.slice(end, end + 50));
        return {
          text,
          start: match.index,
          end,
          paper,
          number: behind && {
            issuer: behind[1] ?? '',
            year: Number(behind[2]),
            number: Number(behind[3]),
            end: end + behind[0].length,
          },
        };
      }),
    );
  });
}

/** 《条例》（国务院令第711号）: the decree by which the regulations stand, or stood until 2019. */
const REGULATIONS = /政府信息公开条例[》〉]?\((?:中华人民共和国)?国务院令?第?(\d{2,4})号/g;
const DECREES: readonly number[] = [711, 492];

/** Every citation of the regulations with a decree that is not theirs. */
export function wrongDecrees(report: Report): { text: Aligned; start: number; end: number; number: number }[] {
  return report.prose.flatMap((passage) => {
    if (!passage.text.includes('国务院')) return [];
    const text = aligned(passage);
    return matches(text.form, REGULATIONS)
      .filter((match) => !DECREES.includes(Number(match[1])))
      .map((match) => ({ text, start: match.index, end: match.index + match[0].length, number: Number(match[1]) }));
  });
}

/** 国办公开办函〔2021〕30号 */
export function numberName({ issuer, year, number }: { issuer: string; year: number; number: number }): string {
  return `${issuer}〔${year}〕${number}号`;
}
