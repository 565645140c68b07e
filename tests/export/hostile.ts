/** Words that a page may hold and no export may obey. */
import fc from 'fast-check';

const HARD = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+1',
  '-12.5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '"',
  '","',
  "'",
  '\r\n=1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style><b>',
  ']]>',
  '&lt;b&gt;',
  '\u202e报告\u202c',
  '\u2066x\u2069',
  '\ud800',
  'a\udc00b',
  '\u0000',
  '\u0007\u001b[2J',
  '\ufffe\uffff',
  '_x0041_',
  '#N/A',
  '12345678901234567890',
  '[a](javascript:alert(1))',
  '![x](http://x)',
  '# 标题',
  '1. 一',
  '- 一',
  '|a|b|',
  '`code`',
  '**粗**',
  '__proto__',
  'constructor',
  '{report}',
  '',
  '  ',
  '€'.repeat(300),
] as const;

export const hostileText = fc.oneof(
  fc.constantFrom(...HARD),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
  fc.tuple(fc.constantFrom(...HARD), fc.string({ maxLength: 10 })).map(([a, b]) => a + b),
);

/** Nothing that an XML file may not hold, that turns text round, or half a character. */
export const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;
