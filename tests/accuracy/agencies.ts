/** Invented bodies of every kind that publishes a report. */
import type { Random } from './random.ts';

export type Kind = 'department' | 'office' | 'government' | 'township' | 'zone';

export interface Body {
  readonly name: string;
  readonly kind: Kind;
  /** How it speaks of itself. */
  readonly self: string;
  /** The government it belongs to, or is. */
  readonly area: string;
  /** MM-DD, the last day in time. */
  readonly due: '01-31' | '03-31';
}

const AREAS = ['云泽市', '临溪县', '青屏市沙湾区', '南麓县', '柏川市'];
const DEPARTMENTS = ['教育局', '自然资源局', '卫生健康委员会', '市场监督管理局', '水利局', '民政局', '医疗保障局'];
const TOWNS = ['桃溪镇人民政府', '石桥乡人民政府', '北关街道办事处'];

export function bodyOf(random: Random, kind: Kind): Body {
  const area = random.pick(AREAS);
  const of = (name: string, self: string, due: Body['due'] = '01-31'): Body => ({ name, kind, self, area, due });
  switch (kind) {
    case 'department': {
      const name = random.pick(DEPARTMENTS);
      return of(area + name, name.endsWith('委员会') ? '我委' : '我局');
    }
    case 'office':
      return of(`${area}人民政府办公室`, '我办');
    case 'government':
      return of(`${area}人民政府`, area.endsWith('县') ? '我县' : area.endsWith('区') ? '我区' : '我市', '03-31');
    case 'township': {
      const town = random.pick(TOWNS);
      return of(area + town, town.includes('镇') ? '我镇' : town.includes('乡') ? '我乡' : '我街道');
    }
    case 'zone':
      return of(`${area}经济开发区管理委员会`, '我区');
  }
}
