import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

rows('slogan-reversed', [
  { of: 'the principle', given: written({ overview: ['坚持以公开为常态、不公开为例外。'] }), outcome: 'pass' },
  {
    of: 'exchanged',
    given: written({ overview: ['全年工作平稳。坚持以“不公开为常态、公开为例外”，及时发布。'] }),
    outcome: 'fail',
    says: ['第一部分写作“不公开为常态、公开为例外”，应为“以公开为常态、不公开为例外”'],
    and: ([own]) => {
      expect(own!.severity).toBe('error');
      expect(own!.places).toEqual([
        { handle: 1600, start: 11, end: 17 },
        { handle: 1600, start: 18, end: 23 },
      ]);
    },
  },
  {
    of: 'a 不 lost, spaces between',
    given: written({ problems: ['坚持公开为常态， 公开为 例外的原则。'] }),
    outcome: 'fail',
    says: ['第五部分写作“公开为 例外”，应为“以公开为常态、不公开为例外”'],
  },
  {
    of: 'the old slogan, 不予公开为例外, and the reverse rejected',
    given: written({
      overview: ['以公开为原则、不公开为例外。', '公开是常态，不予公开是例外。', '坚决纠正“不公开为常态”的旧观念。'],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
