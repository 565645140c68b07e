/** What is truly said of the applications, in many words. */
import { at, type Figures, PEOPLE, resultRows } from '../figures.ts';
import type { Plan } from '../plan.ts';
import { count } from './numbers.ts';

type Telling = Pick<Plan, 'figures' | 'form' | 'year' | 'random'>;

const sum = (figures: Figures, rows: readonly string[]): number =>
  rows.reduce((total, row) => total + (figures[at(row, 'total')] ?? 0), 0);

/** Sentences that fit the tables; none of them may alarm. */
export function applicationsText({ figures, form, year, random }: Telling): string {
  const get = (row: string): number => figures[at(row, 'total')] ?? 0;
  const n = (value: number): string => count(value, random);
  const [fresh, over, done, forward] = ['newReceived', 'carriedOver', 'results.total', 'carriedForward'].map(get) as [
    number,
    number,
    number,
    number,
  ];
  if (fresh + over === 0)
    return random.pick([
      `${year}年，未收到政府信息公开申请。`,
      '本年度没有收到公民、法人和其他组织提出的政府信息公开申请，也无上年结转的申请。',
      `${year}年收到政府信息公开申请0件。`,
    ]);
  const denied = sum(
    figures,
    resultRows(form).filter((row) => row.startsWith('results.denied.')),
  );
  const unable = sum(
    figures,
    resultRows(form).filter((row) => row.startsWith('results.unableToProvide.')),
  );
  const natural = figures[at('newReceived', 'naturalPerson')] ?? 0;
  const bodies = PEOPLE.slice(1).reduce((total, who) => total + (figures[at('newReceived', who)] ?? 0), 0);
  const main = random.pick([
    `全年新收政府信息公开申请${n(fresh)}件，上年结转${n(over)}件，办结${n(done)}件，结转下年度继续办理${n(forward)}件。`,
    `${year}年共收到政府信息公开申请${n(fresh)}件，加上上年结转的${n(over)}件，应办理${n(fresh + over)}件；已答复${n(done)}件，其余${n(forward)}件结转下年度。`,
    `受理依申请公开${n(fresh + over)}件（含上年结转${n(over)}件），年内办结${n(done)}件。`,
    `本年度新收到信息公开申请${n(fresh)}条，已按期答复。`,
    `当年共接收政府信息公开申请 ${n(fresh)} 件，其中自然人申请${n(natural)}件、法人或其他组织申请${n(bodies)}件。`,
  ]);
  const more = random.pick([
    '',
    `其中，予以公开${n(get('results.granted'))}件，部分公开${n(get('results.partiallyGranted'))}件，不予公开${n(denied)}件，无法提供${n(unable)}件，其他结果见第三部分统计表。`,
    `申请量较上年（${n(fresh + 17)}件）有所下降。`,
    `与${year - 1}年收到的${n(fresh + 5)}件相比，减少5件。`,
    '申请人主要通过信函、网络等方式提出申请。',
    '未发生因超期答复被投诉的情形。',
  ]);
  return main + more;
}

/** Reviews and suits over disclosure, as table four has them; and those in which the body only decides. */
export function proceedingsText({ figures, random }: Telling): string {
  const review = figures['proceedings.review@total'] ?? 0;
  const suits = (figures['proceedings.directSuit@total'] ?? 0) + (figures['proceedings.suitAfterReview@total'] ?? 0);
  const n = (value: number): string => count(value, random);
  if (review + suits === 0) return '全年未发生因政府信息公开引起的行政复议和行政诉讼。';
  return random.pick([
    `因政府信息公开被申请行政复议${n(review)}件，被提起行政诉讼${n(suits)}件。`,
    `涉及政府信息公开的行政复议案件${n(review)}件、行政诉讼案件${n(suits)}件，均已按程序办理。`,
  ]);
}
