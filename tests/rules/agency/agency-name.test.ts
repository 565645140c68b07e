import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { by, passages, publishedAt } from '../telling.ts';

function signed(title: string, signature: string) {
  return {
    report: {
      ...by(title),
      signature: { text: signature, place: { handle: 6100 } },
      prose: passages('ending', signature, '2024年1月12日'),
    },
  };
}

rows('agency-name', [
  { of: 'the same full name in both', given: signed('云泽市教育局', '云泽市教育局'), outcome: 'pass' },
  { of: 'spaced in the signature', given: signed('云泽市教育局', '云泽市 教育局'), outcome: 'pass' },
  { of: 'the area and its government', given: signed('云泽市', '云泽市人民政府办公室'), outcome: 'pass' },
  {
    of: 'a government’s report, signed by the department in charge',
    given: signed('云泽市人民政府', '云泽市政务服务和数据管理局'),
    outcome: 'pass',
  },
  { of: 'a zone’s long name', given: signed('云泽高新区', '云泽国家高新技术产业开发区管理委员会'), outcome: 'pass' },
  { of: 'a town’s office', given: signed('临川县桃溪镇人民政府', '桃溪镇党政办'), outcome: 'pass' },
  {
    of: 'another county’s department signs for the government',
    given: signed('临川县人民政府', '远山县林业局'),
    outcome: 'fail',
    says: ['标题机关为“临川县人民政府”，落款为“远山县林业局”，名称不一致'],
  },
  {
    of: 'another county signs',
    given: signed('临川县人民政府', '远山县人民政府'),
    outcome: 'fail',
    says: ['标题机关为“临川县人民政府”，落款为“远山县人民政府”，名称不一致'],
  },
  { of: 'a town and its government', given: signed('临川县桃溪镇', '桃溪镇人民政府'), outcome: 'pass' },
  { of: 'a zone’s committee, in its usual short form', given: { report: by('云泽经济开发区管委会') }, outcome: 'pass' },
  { of: 'names that hold a short form’s letters', given: { report: by('云泽市城市管理局') }, outcome: 'pass' },
  {
    of: 'abbreviated in the title',
    given: { report: by('卫健委') },
    outcome: 'fail',
    says: ['标题机关名称“卫健委”为简称，应写全称（卫生健康委员会）'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 1 }]]),
  },
  {
    of: 'abbreviated in the signature',
    given: signed('云泽市人力资源和社会保障局', '云泽市人社局'),
    outcome: 'fail',
    says: ['落款机关名称“云泽市人社局”为简称，应写全称（人力资源和社会保障局）'],
  },
  {
    of: 'a town’s government without 人民',
    given: { report: by('临川县桃溪镇政府') },
    outcome: 'fail',
    says: ['标题机关名称“临川县桃溪镇政府”为简称，应写全称（人民政府）'],
  },
  {
    of: 'without its area',
    given: { report: by('民政局') },
    outcome: 'fail',
    says: ['标题机关名称“民政局”未写行政区划，应写全称'],
  },
  {
    of: 'two wordings of one body',
    given: signed('云泽市卫生健康委员会', '云泽市卫生健康局'),
    outcome: 'fail',
    says: ['标题机关为“云泽市卫生健康委员会”，落款为“云泽市卫生健康局”，名称不一致'],
  },
  {
    of: 'another body signs: whose report it is, is one cause with it',
    given: signed('云泽市教育局', '云泽市水务局'),
    outcome: 'fail',
    says: ['标题机关为“云泽市教育局”，落款为“云泽市水务局”，名称不一致'],
    and: ([own], all) => expect(all.find((each) => each.rule === 'other-agency')!.cause).toBe(own!.id),
  },
  {
    of: 'the site calls it otherwise',
    given: { report: { ...by('云泽市卫生局'), ...publishedAt({ siteName: '云泽市卫生健康委员会' }) } },
    outcome: 'review',
    says: ['标题机关为“云泽市卫生局”，而网站名称为“云泽市卫生健康委员会”，疑似名称有误，请核实'],
  },
  {
    of: 'a portal of the whole area, or a branch on its parent’s site',
    given: {
      report: {
        ...by('云泽市公安局临山分局'),
        ...publishedAt({ siteName: '云泽市公安局', contentSource: '云泽市人民政府' }),
      },
    },
    outcome: 'pass',
  },
  { of: 'no name', given: { report: { agency: null } }, outcome: 'not assessable' },
]);
