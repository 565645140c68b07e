import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import { type Check, type Facts, findingId, type Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { aligned } from '../text/aligned.ts';
import { masked } from '../text/personal.ts';

const texts = {
  found: say('第六部分未说明信息处理费收取情况', 'Section 6 does not state the fees for processing information'),
  doubt: say(
    '疑似第六部分未说明信息处理费收取情况，请核实',
    'Section 6 seems not to state the fees for processing information; please verify',
  ),
  elsewhere: say(
    '信息处理费情况写在{place}，应在第六部分说明',
    'The fees for processing information are stated in {place}; they belong in section 6',
  ),
  objects: say(
    '第六部分有图片、附件或框架，内容未读取',
    'Section 6 holds a picture, an attachment or a frame that was not read',
  ),
};

/** The year from whose reports on the fee is charged: 国办函〔2020〕109号. */
const FIRST_YEAR = 2021;
/** Any of these in section six is the statement; elsewhere 收费 alone may be the agency's other fees. */
const STATED = ['处理费', '收费', '收取费用', '收取任何费用', '收取相关费用', '缴费', '费用'];
const STATED_ELSEWHERE = [
  '信息处理费',
  '处理费',
  '信息公开收费',
  '信息公开费用',
  '信息公开未收取',
  '申请收费',
  '收取任何费用',
];

function check({ report, unread }: Facts): Check {
  if (report.year !== null && report.year < FIRST_YEAR) return { applies: false };
  const [section] = sectionsOf(report, 'other');
  // A section that is not there is section-missing's.
  if (!section) return { applies: false };
  const states = (passage: Passage, words: readonly string[]): boolean => {
    const text = aligned(passage).whole;
    return words.some((word) => text.includes(word));
  };
  const own = report.prose.filter((passage) => passage.section === 'other');
  if (own.some((passage) => states(passage, STATED)) || STATED.some((word) => plain(section.heading).includes(word)))
    return {};
  if (section.images.length + section.attachments.length + section.frames + section.tables > 0)
    return { blind: [texts.objects] };
  const elsewhere = report.prose.find(
    (passage) => !['other', 'preamble', 'ending'].includes(passage.section) && states(passage, STATED_ELSEWHERE),
  );
  const where = sectionPlace('other');
  if (elsewhere) {
    return {
      drafts: [
        {
          about: 'elsewhere',
          severity: 'info',
          section: 'other',
          message: fill(texts.elsewhere, { place: sectionPlace(elsewhere.section) }),
          where,
          places: [...placesIn(elsewhere, 0, elsewhere.text.length), section.place],
          quote: masked(elsewhere.text),
        },
      ],
    };
  }
  return {
    drafts: [
      {
        about: 'other',
        section: 'other',
        reason: unread,
        message: unread ? texts.doubt : texts.found,
        where,
        places: [section.place, ...own.flatMap((passage) => placesIn(passage, 0, passage.text.length))],
        ...(own[0] && { quote: masked(own[0].text) }),
        follows: [findingId('section-empty', 'other')],
      },
    ],
  };
}

export const feeStatementMissing: Rule = {
  severity: 'warning',
  forms: ['2021'],
  name: say('信息处理费说明', 'Fee statement'),
  about: say(
    '2021 年度起的报告第六部分未说明信息处理费收取情况（写在其他部分的为提示）',
    'From the 2021 reports on, section six does not state the fees for processing information (a note where another section does)',
  ),
  basis: say(
    '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；{form}，第六部分',
    '国办函〔2020〕109号, measures on fees for processing information; {form}, section six',
  ),
  remedy: say(
    '在第六部分写明发出收费通知的件数、总金额和实际收取的总金额；没有的写明未收取。',
    'State in section six the number and amount of fee notices and what was collected, or that there was none.',
  ),
  texts,
  check,
};
