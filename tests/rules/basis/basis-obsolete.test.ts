import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

const cites = (text: string) => telling({ preamble: text });

rows('basis-obsolete', [
  {
    of: 'the regulations in force',
    given: cites('根据《条例》（国务院令第711号）第五十条编制本年度报告。'),
    outcome: 'pass',
  },
  {
    of: 'their history',
    given: cites('条例（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）第五十条要求编制。'),
    outcome: 'pass',
  },
  {
    of: 'the decree of 2007',
    given: cites('根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。'),
    outcome: 'fail',
    says: ['引用国务院令第492号，该版条例已由国务院令第711号修订'],
    and: ([own]) => expect([own!.severity, own!.verdict]).toEqual(['warning', 'fail']),
  },
  {
    of: 'the articles of 2007',
    given: cites('根据《条例》第三十一条、第三十二条的规定编制本年度报告。'),
    outcome: 'fail',
    says: ['编制依据写作条例“第三十一条、第三十二条”，为2007年条例的条次，现行条例为第四十九条、第五十条'],
  },
  {
    of: 'article 32 in force, on third parties',
    given: telling({ overview: '依照《条例》第三十二条征求第三方意见2次。' }),
    outcome: 'pass',
  },
  {
    of: 'notice no. 60 from the reports on 2021',
    given: cites('按照国办公开办函〔2019〕60号要求编制本报告。'),
    outcome: 'fail',
    says: ['引用国办公开办函〔2019〕60号，2021 年度起的报告应依国办公开办函〔2021〕30号'],
  },
  {
    of: 'its title alone',
    given: cites('按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。'),
    outcome: 'fail',
    says: ['引用国办公开办函〔2019〕60号，2021 年度起的报告应依国办公开办函〔2021〕30号'],
  },
  {
    of: 'notice no. 60 in a report on 2020',
    given: { form: '2019', ...telling({ preamble: '按照国办公开办函〔2019〕60号要求编制本报告。' }, { year: 2020 }) },
    outcome: 'pass',
  },
  { of: 'notice no. 61 is in force', given: cites('落实国办公开办函〔2019〕61号要求。'), outcome: 'pass' },
  { of: 'no text', given: { report: { prose: [] } }, outcome: 'not assessable' },
]);
