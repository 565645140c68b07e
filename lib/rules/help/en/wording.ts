import type { wording as rules } from '../../wording/index.ts';
import type { HelpTexts } from '../types.ts';

export const wording: HelpTexts<typeof rules> = {
  'slogan-reversed': {
    why: 'Open as a rule, closed as an exception is the principle of article 5. Exchanged, it says the opposite: a grave slip.',
    wrong: '以不公开为常态、公开为例外 (closed as a rule)',
    right: '以公开为常态、不公开为例外 (open as a rule)',
    silent: 'Where the reverse is named to be rejected or corrected. The older slogan 以公开为原则 is no fault.',
  },
  'glyphs-damaged': {
    why: 'Radicals and private-use glyphs look right, but no search finds them and no screen reader reads them.',
    wrong: '⼯作 (its first character is a radical, not 工)',
    right: '工作',
    silent:
      'A lone icon of the portal’s font at the head or end of a line. All are one finding with their number and samples.',
  },
  'text-lost': {
    why: 'Characters of dates, numbers and brackets are lost in pasting; the text is then neither complete nor accurate.',
    wrong: '国办公开办函202130 号, 2025 1 1 日',
    right: '国办公开办函〔2021〕30号, 2025年1月1日',
    silent:
      'Numbers not filled in, as in （ ）件, are reported by placeholder. Spaces of layout and whole dates are left alone.',
  },
  'paragraph-repeated': {
    why: 'The same paragraph twice is a slip of pasting: the text was not read before it was published.',
    wrong: 'The paragraph on management stands again under supervision.',
    right: 'Each paragraph once, each aspect with its own matter.',
    silent:
      'Paragraphs under thirty characters, which repeat by nature. Hidden copies on the page; a whole section that stands twice is folded under section-order.',
  },
};
