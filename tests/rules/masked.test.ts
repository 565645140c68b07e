/** Personal data never leaves the page: no message, quote or export of any rule holds it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { json } from '../../lib/export/json.ts';
import { written } from './prose.ts';
import { makeReport } from './report.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number made up, its check digit computed here. */
const identity = fc
  .tuple(
    fc.constantFrom('330106', '110105', '510104'),
    fc.date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([area, born, order]) => {
    const body = `${area}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    return body + '10X98765432'[sum % 11];
  });
const mobile = fc.integer({ min: 13000000000, max: 19999999999 }).map(String);

test('a sentence that another rule quotes is masked too', () => {
  fc.assert(
    fc.property(identity, mobile, (id, phone) => {
      const text = `申请人张建国（身份证号${id}，手机${phone}）申请公开信息 条，坚持公开为例外。`;
      const report = makeReport(written({ overview: [text], problems: ['无。'] }));
      const result = audit(report, { url: 'http://jyj.yunze.gov.cn/', title: '' });
      const rules = result.findings.map((finding) => finding.rule);
      expect(rules).toEqual(
        expect.arrayContaining(['placeholder', 'slogan-reversed', 'identity-number', 'applicant-named']),
      );
      const said = JSON.stringify([result.findings, json(result, 'saved.html', 'en')]);
      expect(said).not.toContain(id);
      expect(said).not.toContain(phone);
      expect(said).not.toContain('张建国');
    }),
    { numRuns: 40 },
  );
});
