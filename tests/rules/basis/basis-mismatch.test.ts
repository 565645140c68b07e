import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

const cites = (text: string) => telling({ preamble: text });

rows('basis-mismatch', [
  {
    of: 'title and number of the form in force, in angle brackets',
    given: cites(
      '根据《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
    ),
    outcome: 'pass',
  },
  {
    of: 'square brackets and spaces',
    given: cites('依据《政府信息公开信息处理费管理办法》(国办函 [2020] 109 号)收取。'),
    outcome: 'pass',
  },
  {
    of: 'the old notice’s title with the new one’s number',
    given: cites('按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）要求编制。'),
    outcome: 'fail',
    says: [
      '《关于政府信息公开工作年度报告有关事项的通知》的文号为 国办公开办函〔2019〕60号，文中写作 国办公开办函〔2021〕30号',
    ],
    and: ([own], all) => {
      expect([own!.severity, own!.places[0]]).toMatchObject(['warning', { start: 3, end: 41 }]);
      expect(all.map((each) => each.rule)).not.toContain('basis-obsolete');
    },
  },
  {
    of: 'the fee tariff with another office’s number',
    given: telling({ other: '依据《政府信息公开信息处理费管理办法》（国办发〔2020〕109号），本年度未收取。' }),
    outcome: 'fail',
    says: ['《政府信息公开信息处理费管理办法》的文号为 国办函〔2020〕109号，文中写作 国办发〔2020〕109号'],
  },
  {
    of: 'a wrong decree',
    given: cites('根据《中华人民共和国政府信息公开条例》（国务院令第771号）编制。'),
    outcome: 'fail',
    says: ['《中华人民共和国政府信息公开条例》的文号为 国务院令第711号，文中写作 国务院令第771号'],
  },
  {
    of: 'a local notice that hands it down has its own number',
    given: cites('按照《转发关于规范政府信息公开平台有关事项的通知》（云政办函〔2020〕7号）整改。'),
    outcome: 'not applicable',
  },
  {
    of: 'nothing cited with a number',
    given: cites('依据《中华人民共和国政府信息公开条例》编制。'),
    outcome: 'not applicable',
  },
]);
