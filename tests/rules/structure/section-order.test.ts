import { expect } from 'vitest';
import { rows } from '../rows.ts';

rows('section-order', [
  { of: 'in order', given: {}, outcome: 'pass' },
  {
    of: 'five before four',
    given: { sections: ([a, b, c, d, e, f]) => [a!, b!, c!, e!, d!, f!] },
    outcome: 'fail',
    says: ['第四部分“政府信息公开行政复议、行政诉讼情况”排在第五部分之后，次序与格式不同'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'a section twice',
    given: { sections: ([a, b, ...rest]) => [a!, b!, { ...b!, repeated: true }, ...rest] },
    outcome: 'fail',
    says: ['第二部分“主动公开政府信息情况”出现两次'],
  },
  { of: 'a missing section is no disorder', given: { sections: ([a, , ...rest]) => [a!, ...rest] }, outcome: 'pass' },
  { of: 'no section at all', given: { sections: () => [] }, outcome: 'not applicable' },
]);
