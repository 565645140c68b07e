import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

rows('glyphs-damaged', [
  { of: 'sound text', given: written({ overview: ['高质量推进工作，长期坚持。'] }), outcome: 'pass' },
  {
    of: 'Kangxi radicals of a PDF copy, one finding',
    given: written({ overview: ['⾼质量推进⼯作。'], problems: ['更新不及时，⻓期未改。'] }),
    outcome: 'fail',
    says: ['有 3 个异形或损坏的字符：“⾼质量”、“推进⼯作。”、“时，⻓期未”'],
    and: ([own]) => {
      expect(own!.severity).toBe('warning');
      expect(own!.places[1]).toEqual({ handle: 1600, start: 5, end: 6 });
      expect(own!.places).toHaveLength(3);
    },
  },
  {
    of: 'replacement character, a private glyph within words, 锟斤拷, in a heading and in a cell',
    given: {
      ...written({ overview: ['信息\ufffd开', '公\ue5e5开', '锟斤拷'] }),
      sections: (sections) =>
        sections.map((each) => (each.id === 'other' ? { ...each, heading: '六、其他\u2f2f项' } : each)),
      cells: { 'disclosure.licensing@decisions': { text: '1\ufffd' } },
    },
    outcome: 'fail',
    says: ['有 5 个异形或损坏的字符：“其他⼯项”、“1\ufffd”、“信息\ufffd开”等'],
  },
  {
    of: 'icons of the portal’s font',
    given: written({ overview: ['\ue612', '\ue613 打印本页', '查看全文 \ue614'] }),
    outcome: 'pass',
  },
  {
    of: 'nothing to read',
    given: { sections: () => [], report: { title: null, prose: [] } },
    outcome: 'not applicable',
  },
]);
