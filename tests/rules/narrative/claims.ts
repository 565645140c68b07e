/** A report with the golden tables, all relations of which hold, and the text that a test gives it. */
import { values } from '../../fixtures/values.ts';
import { passages } from '../prose.ts';
import type { Overrides } from '../report.ts';
import type { Told } from './sentences.ts';

const FEES = '本年度信息处理费已按规定说明。';

export const GOLDEN = values('2021');

/** The sentence in its section, section one where none is named. */
export function saying(told: string | Told, more: Overrides = {}): Overrides {
  const { text, section = 'overview' } = typeof told === 'string' ? { text: told } : told;
  const prose = passages({ other: [FEES], [section]: section === 'other' ? [text] : [text] });
  return {
    ...more,
    values: { ...(GOLDEN as Record<string, number>), ...more.values },
    report: { prose, ...more.report },
  };
}
