import { expect } from 'vitest';
import { written } from '../prose.ts';
import { rows } from '../rows.ts';

const lost = (text: string, words: string) => ({
  of: text,
  given: written({ preamble: [text] }),
  outcome: 'fail' as const,
  says: [`引言有文字丢失：“${words}”`],
});

rows('text-lost', [
  {
    ...lost('统计期限自2025 1 1 日起。', '统计期限自2025 1 1 日起。'),
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 700, start: 5, end: 15 }]]),
  },
  lost('统计期限自2025 1月1日起。', '统计期限自2025 1月1日起。'),
  lost('按照国办公开办函202130 号编制。', '按照国办公开办函202130 号编制'),
  lost('按照国办公开办函〔202130号编制。', '按照国办公开办函〔202130号编制'),
  lost('按照《》要求编制。', '按照《》要求'),
  lost('与办公室联系（电 ：0571-87654321）。', '与办公室联系（电 ：05'),
  {
    of: 'dates, document numbers and spaces as they should be; a number not filled in',
    given: written({
      preamble: [
        '统计期限自2025年1月1日起至12月31日止，按照国办公开办函〔2021〕30 号编制。',
        '自 2025 年 1 月 1 日起，见 2024 12 月刊，共（ ）件。',
        '国务院令第711号，电 话：0571-87654321（含（一）项）。',
      ],
    }),
    outcome: 'pass',
  },
  { of: 'nothing to read', given: { report: { prose: [] } }, outcome: 'not applicable' },
]);
