import { expect } from 'vitest';
import type { Passage } from '../../../lib/model/prose.ts';
import { rows } from '../rows.ts';
import { by, passages } from '../telling.ts';

function says(own: string, section: Passage['section'], ...texts: string[]) {
  return { report: { ...by(own), prose: passages(section, ...texts) } };
}

rows('other-agency', [
  {
    of: 'the own name in every such place',
    given: {
      report: {
        ...by('云泽市临山区教育局'),
        signature: { text: '云泽市临山区教育局', place: { handle: 6100 } },
        prose: [
          ...passages(
            'preamble',
            '现公布云泽市临山区教育局2023年政府信息公开工作年度报告。',
            '如有疑问，请与临山区教育局办公室联系。',
          ),
          ...passages('overview', '2023年，区教育局认真贯彻落实条例。', '临山区教育局（以下简称“我局”）按时更新。'),
          ...passages('ending', '云泽市临山区教育局', '2024年1月12日'),
        ],
      },
    },
    outcome: 'pass',
  },
  {
    of: 'superiors and partners',
    given: says(
      '云泽市教育局',
      'overview',
      '在市委、市政府领导下，云泽市教育局认真落实云泽市人民政府办公室关于政务公开的要求。',
      '联合云泽市公安局、云泽市市场监督管理局开展检查，云泽市财政局积极配合。',
      '由本局办公室负责编制，云泽市委高度重视，市政务公开领导小组办公室认真指导。',
      '根据国务院办公厅公布的政府信息公开工作年度报告格式编制。',
    ),
    outcome: 'pass',
  },
  {
    of: 'the preamble publishes another’s report',
    given: says('云泽市教育局', 'preamble', '根据条例要求，现公布云泽市水务局2023年政府信息公开工作年度报告。'),
    outcome: 'fail',
    says: ['前言应写本机关处写有“云泽市水务局”，报告机关为“云泽市教育局”'],
    and: ([own]) => expect([own!.severity, own!.places[0]]).toMatchObject(['warning', { start: 10, end: 16 }]),
  },
  {
    of: 'another names itself',
    given: says('云泽市教育局', 'overview', '云泽市住房和城乡建设局（以下简称“我局”）高度重视。'),
    outcome: 'fail',
    says: ['第一部分应写本机关处写有“云泽市住房和城乡建设局”，报告机关为“云泽市教育局”'],
  },
  {
    of: '我局 and another’s name behind it',
    given: says('云泽市教育局', 'problems', '我局（云泽市统计局）公开形式单一。'),
    outcome: 'fail',
    says: ['第五部分应写本机关处写有“云泽市统计局”，报告机关为“云泽市教育局”'],
  },
  {
    of: 'another town',
    given: says('临川县桃溪镇人民政府', 'preamble', '现将临川县柳河镇人民政府2023年政府信息公开工作年度报告公布如下。'),
    outcome: 'fail',
    says: ['前言应写本机关处写有“临川县柳河镇人民政府”，报告机关为“临川县桃溪镇人民政府”'],
  },
  {
    of: 'the first sentence is another’s',
    given: says('云泽市教育局', 'overview', '2023年，云泽市水务局认真贯彻落实条例。', '全年更新信息三百条。'),
    outcome: 'review',
    says: ['第一部分疑似以“云泽市水务局”代替本机关“云泽市教育局”，请核实'],
  },
  {
    of: 'a government’s report tells of its departments',
    given: says('云泽市人民政府', 'overview', '云泽市水务局认真落实整改。', '由云泽市人民政府办公室编制。'),
    outcome: 'pass',
  },
  {
    of: 'somebody else’s office is the contact',
    given: says('云泽市教育局', 'preamble', '如有疑问，请与云泽市水务局联系（电话：0000-1234567）。'),
    outcome: 'review',
    says: ['前言疑似以“云泽市水务局”代替本机关“云泽市教育局”，请核实'],
  },
  {
    of: 'the area’s help desk is the contact',
    given: says('云泽市教育局', 'preamble', '请与云泽市政务服务管理局联系。'),
    outcome: 'pass',
  },
  {
    of: 'another body signs',
    given: {
      report: {
        ...by('云泽市教育局'),
        signature: { text: '云泽市水务局', place: { handle: 6100 } },
        prose: passages('ending', '云泽市水务局', '2024年1月12日'),
      },
    },
    outcome: 'fail',
    says: ['落款为“云泽市水务局”，与标题机关“云泽市教育局”不是同一机关'],
  },
  {
    of: 'the foot of a portal is no signature',
    given: { report: { ...by('云泽市教育局'), signature: { text: '云泽市数据资源中心', place: { handle: 6100 } } } },
    outcome: 'pass',
  },
  {
    of: 'names exchanged without care',
    given: says('云泽市教育局', 'overview', '政务服务中心人民政府持续推进公开。'),
    outcome: 'fail',
    says: ['第一部分写有“政务服务中心人民政府”，疑为替换机关名称时出错'],
  },
  {
    of: 'whose report it is, is not known',
    given: {
      report: { agency: null, prose: passages('preamble', '现公布云泽市水务局2023年政府信息公开工作年度报告。') },
    },
    outcome: 'not assessable',
  },
]);
