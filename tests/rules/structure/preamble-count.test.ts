import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

const ARTICLE_50 =
  '总体情况，行政机关主动公开政府信息的情况，行政机关收到和处理政府信息公开申请的情况，因政府信息公开工作被申请行政复议、提起行政诉讼的情况，政府信息公开工作存在的主要问题及改进情况，其他需要报告的事项';
const FIVE =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况';
const preamble = (...lines: string[]) => written({ preamble: lines });

rows('preamble-count', [
  {
    of: 'the wording of article 50, six parts',
    given: preamble(`本报告由${ARTICLE_50}共六部分组成。`),
    outcome: 'pass',
  },
  {
    of: 'the form’s wording, 等',
    given: preamble(`本年度报告包括${FIVE}、其他需要报告的事项等6个部分。`),
    outcome: 'pass',
  },
  {
    of: 'numbered in the list, the number first',
    given: preamble(
      '全文共分六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议和行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
    ),
    outcome: 'pass',
  },
  {
    of: 'six parts, five listed',
    given: preamble('特编制本报告。', `本报告由${FIVE}六部分组成。`),
    outcome: 'fail',
    says: ['引言称报告有 6 个部分，所列为 5 个'],
    and: ([own]) => {
      expect(own!.severity).toBe('warning');
      expect(own!.places[0]!.handle).toBe(701);
    },
  },
  {
    of: '五项内容, five listed, six in the report',
    given: preamble(`本报告包括${FIVE}五项内容。`),
    outcome: 'fail',
    says: ['引言所列各部分中没有第六部分“其他需要报告的事项”'],
  },
  {
    of: 'paraphrased headings are the same parts',
    given: preamble(
      '本报告由总体情况、主动公开情况、依申请公开情况、复议诉讼情况、现存问题与改进举措、其他事项六部分构成。',
    ),
    outcome: 'pass',
  },
  {
    of: 'a number alone that is not the report’s',
    given: preamble('本报告共五个部分。'),
    outcome: 'fail',
    says: ['引言称报告有 5 个部分，报告实有 6 个'],
  },
  {
    of: 'the statute’s five contents',
    given: preamble('本报告依据《条例》第五十条规定的五项内容编制。', '本报告按照要求编制。'),
    outcome: 'not applicable',
  },
  {
    of: 'the five aspects of section one, and other counts',
    given: preamble(
      '本报告从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面总结。',
      '全市各部门共公开信息三十项。',
    ),
    outcome: 'not applicable',
  },
  {
    of: 'an open list',
    given: preamble('本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等内容。'),
    outcome: 'pass',
  },
  {
    of: 'a section missing in the report is not the preamble’s fault',
    given: {
      ...preamble(`本报告由${ARTICLE_50}六部分组成。`),
      sections: (sections) => sections.filter(({ id }) => id !== 'proceedings'),
    },
    outcome: 'pass',
  },
  { of: 'no preamble', given: written({}), outcome: 'not applicable' },
]);
