/**
 * Local profiles as data: what a province or city asks of a report beyond the national form, its own deadlines and its
 * own view of how grave a finding is. None is active unless the user chooses it (DOMAIN §1.1, §1.3).
 */
import type { Localised, Severity } from './audit.ts';
import type { AgencyKind } from './report.ts';

/** Something that section six is to report on. */
export interface LocalItem {
  readonly id: string;
  readonly name: Localised;
  /** Any of these words in section six shows that the item stands there. */
  readonly words: readonly string[];
}

export interface Profile {
  readonly id: string;
  readonly name: Localised;
  /** Who asks for it, as an inspector would cite it. */
  readonly basis: Localised;
  /** MM-DD, the last day in time; where left out, the statute's. */
  readonly deadlines: Readonly<Partial<Record<AgencyKind, string>>>;
  /** Rule id → severity of all its findings; where left out, the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly items: readonly LocalItem[];
}

const KEY_POINTS: LocalItem = {
  id: 'key-points',
  name: {
    'zh-CN': '落实年度政务公开工作要点情况',
    en: 'how the year’s key points of open government were carried out',
  },
  words: ['工作要点', '要点落实', '落实要点', '要点任务'],
};

export const PROFILES: readonly Profile[] = [
  {
    id: 'shandong',
    name: { 'zh-CN': '山东', en: 'Shandong' },
    basis: { 'zh-CN': '山东省年度报告编制要求', en: 'Shandong’s requirements for annual reports' },
    deadlines: {},
    severities: {},
    items: [
      KEY_POINTS,
      {
        id: 'proposals',
        name: {
          'zh-CN': '人大代表建议和政协提案办理结果公开情况',
          en: 'disclosure of the results of deputies’ suggestions and political advisers’ proposals',
        },
        words: ['政协提案', '政协委员提案', '代表建议', '建议提案', '提案办理', '提案建议'],
      },
      {
        id: 'innovation',
        name: { 'zh-CN': '政务公开工作创新情况', en: 'innovation in open government' },
        words: ['创新'],
      },
    ],
  },
  {
    id: 'shanghai',
    name: { 'zh-CN': '上海', en: 'Shanghai' },
    basis: { 'zh-CN': '上海市年度报告编制要求', en: 'Shanghai’s requirements for annual reports' },
    deadlines: {},
    severities: {},
    items: [KEY_POINTS],
  },
];

/** The profile of that id; undefined where there is none. */
export function profileOf(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
